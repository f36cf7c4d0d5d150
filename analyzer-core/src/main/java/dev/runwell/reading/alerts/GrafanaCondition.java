package dev.runwell.reading.alerts;

import dev.runwell.reading.yaml.YamlList;
import dev.runwell.reading.yaml.YamlMapping;
import dev.runwell.reading.yaml.YamlScalar;
import dev.runwell.reading.yaml.YamlValue;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a rule of Grafana's watches: its condition names a step of its data, that step another, and
 * the last one is a query.
 *
 * @param expression the query; steps that calculate, with the queries put in
 * @param threshold what the value is compared with, such as {@code > 5}
 */
record GrafanaCondition(Optional<String> expression, Optional<String> threshold) {
  private static final Map<String, String> EVALUATORS =
      Map.of("gt", ">", "lt", "<", "gte", ">=", "lte", "<=", "eq", "==", "ne", "!=");
  private static final Pattern REFERENCE = Pattern.compile("\\$\\{?+(\\w{1,60}+)}?+");
  private static final Pattern COMPARED =
      Pattern.compile("(.{1,500}?)\\s*+([<>]=?|[=!]=)\\s*+(-?[\\d.]++)\\s*+", Pattern.DOTALL);
  private static final int MOST_STEPS = 8;

  /** UTF-16 units; with the steps that formulas count for, what they repeat stays small. */
  private static final int LONGEST_FORMULA = 500;

  /** What the step that is named the condition comes down to. */
  static GrafanaCondition of(YamlList data, String condition, AlertText text) {
    Steps steps = new Steps(data, text);
    Optional<String> expression = steps.expression(condition, 1);
    return new GrafanaCondition(expression.or(steps::onlyQuery), steps.threshold);
  }

  /** The steps by their names. */
  private static final class Steps {
    private final Map<String, YamlMapping> models = new HashMap<>();
    private final AlertText text;
    private Optional<String> threshold = Optional.empty();

    Steps(YamlList data, AlertText text) {
      this.text = text;
      for (YamlValue item : data.items()) {
        if (item instanceof YamlMapping step) {
          Optional<YamlMapping> model = AlertText.value(step, "model", YamlMapping.class);
          Optional<String> name = text.text(step, "refId");
          name.or(() -> model.flatMap(it -> text.text(it, "refId")))
              .ifPresent(it -> models.putIfAbsent(it, model.orElse(step)));
        }
      }
    }

    Optional<String> onlyQuery() {
      List<String> queries =
          models.values().stream().flatMap(model -> query(model).stream()).toList();
      return queries.size() == 1 ? Optional.of(queries.get(0)) : Optional.empty();
    }

    private Optional<String> query(YamlMapping model) {
      return text.text(model, "expr").or(() -> text.text(model, "rawSql"));
    }

    Optional<String> expression(String name, int depth) {
      YamlMapping model = models.get(name);
      Optional<String> query = Optional.ofNullable(model).flatMap(this::query);
      if (query.isPresent() || model == null || depth > MOST_STEPS) {
        return query;
      }
      String type = text.text(model, "type").orElse("");
      String input = text.text(model, "expression").orElse("");
      return switch (type) {
        case "threshold", "classic_conditions" -> {
          Optional<YamlMapping> only = onlyCondition(model);
          only.flatMap(this::limit).ifPresent(it -> threshold = Optional.of(it));
          String next = type.equals("threshold") ? input : only.map(this::asked).orElse("");
          yield expression(plainName(next), depth + 1);
        }
        case "reduce", "resample" -> expression(plainName(input), depth + 1);
        case "math" -> calculated(input, depth);
        default -> Optional.empty();
      };
    }

    private Optional<String> calculated(String formula, int depth) {
      if (formula.length() > LONGEST_FORMULA) {
        return Optional.empty();
      }
      Matcher compared = COMPARED.matcher(formula);
      String value = formula;
      if (compared.matches()) {
        threshold = Optional.of(compared.group(2) + " " + compared.group(3));
        value = compared.group(1);
      }
      if (REFERENCE.matcher(value.strip()).matches()) {
        return expression(plainName(value), depth + 1);
      }
      Matcher references = REFERENCE.matcher(value);
      StringBuilder filled = new StringBuilder();
      while (references.find()) {
        Optional<String> part = expression(references.group(1), depth + MOST_STEPS / 2);
        if (part.isEmpty()) {
          return Optional.empty();
        }
        references.appendReplacement(filled, Matcher.quoteReplacement("(" + part.get() + ")"));
      }
      return Optional.of(references.appendTail(filled).toString());
    }

    private static String plainName(String reference) {
      Matcher matcher = REFERENCE.matcher(reference.strip());
      return matcher.matches() ? matcher.group(1) : reference.strip();
    }

    private Optional<YamlMapping> onlyCondition(YamlMapping model) {
      return AlertText.value(model, "conditions", YamlList.class)
          .filter(list -> list.items().size() == 1)
          .map(list -> list.items().get(0))
          .filter(YamlMapping.class::isInstance)
          .map(YamlMapping.class::cast);
    }

    private Optional<String> limit(YamlMapping condition) {
      Optional<YamlMapping> evaluator = AlertText.value(condition, "evaluator", YamlMapping.class);
      Optional<String> sign = evaluator.flatMap(it -> text.text(it, "type")).map(EVALUATORS::get);
      Optional<String> number = evaluator.flatMap(it -> firstOf(it, "params"));
      return sign.flatMap(it -> number.map(value -> it + " " + value));
    }

    /** The step that a classic condition asks. */
    private String asked(YamlMapping condition) {
      return AlertText.value(condition, "query", YamlMapping.class)
          .flatMap(query -> firstOf(query, "params"))
          .orElse("");
    }

    private Optional<String> firstOf(YamlMapping mapping, String key) {
      return AlertText.value(mapping, key, YamlList.class)
          .flatMap(list -> list.items().stream().findFirst())
          .filter(YamlScalar.class::isInstance)
          .map(first -> text.text((YamlScalar) first));
    }
  }
}

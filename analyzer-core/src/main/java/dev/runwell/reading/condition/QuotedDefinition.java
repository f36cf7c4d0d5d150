package dev.runwell.reading.condition;

import dev.runwell.language.query.Query;
import dev.runwell.language.query.QueryNumber;
import dev.runwell.model.Passage;
import dev.runwell.model.QuotedCondition;
import dev.runwell.model.QuotedCondition.Form;
import dev.runwell.reading.yaml.YamlException;
import dev.runwell.reading.yaml.YamlList;
import dev.runwell.reading.yaml.YamlMapping;
import dev.runwell.reading.yaml.YamlReader;
import dev.runwell.reading.yaml.YamlScalar;
import dev.runwell.reading.yaml.YamlValue;
import dev.runwell.source.SourceText;
import dev.runwell.source.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** An alert's definition that a runbook quotes as it stands in the rule file. */
final class QuotedDefinition {
  private final List<QuotedCondition> found = new ArrayList<>();
  private final Passage passage;

  private QuotedDefinition(Passage passage) {
    this.passage = passage;
  }

  /** What a block of code says, if it is such a definition. */
  static List<QuotedCondition> in(Passage passage) {
    String text = passage.text().text();
    if (!text.contains("expr:")) {
      return List.of();
    }
    QuotedDefinition definition = new QuotedDefinition(passage);
    try {
      for (YamlValue document : YamlReader.readAll(SourceText.of("quoted.yml", text))) {
        definition.look(document);
      }
    } catch (YamlException shortened) {
      return List.of(); // quoted in part, or with dots: nothing that could be compared
    }
    return List.copyOf(definition.found);
  }

  private void look(YamlValue value) {
    if (value instanceof YamlList list) {
      list.items().forEach(this::look);
    } else if (value instanceof YamlMapping mapping) {
      Optional<YamlScalar> expression = scalar(mapping, "expr");
      if (expression.isEmpty()) {
        mapping.entries().forEach(entry -> look(entry.value()));
      } else if (scalar(mapping, "record").isEmpty()) {
        add(mapping, expression.get());
      }
    }
  }

  private void add(YamlMapping mapping, YamlScalar expression) {
    List<String> names = scalar(mapping, "alert").map(YamlScalar::text).stream().toList();
    found.add(
        new QuotedCondition(
            place(expression.span()),
            Form.LABELLED,
            names,
            Query.of(expression.text()),
            Optional.empty(),
            Optional.empty()));
    scalar(mapping, "for")
        .ifPresent(
            lasting ->
                found.add(
                    new QuotedCondition(
                        place(lasting.span()),
                        Form.LABELLED,
                        names,
                        Optional.empty(),
                        Optional.empty(),
                        QueryNumber.length(lasting.text()))));
  }

  private Span place(Span span) {
    return passage.text().span(span.start(), span.end());
  }

  private static Optional<YamlScalar> scalar(YamlMapping mapping, String key) {
    return mapping.get(key).filter(YamlScalar.class::isInstance).map(YamlScalar.class::cast);
  }
}

package dev.runwell.cli;

import dev.runwell.config.RuleSetting;
import dev.runwell.config.Settings;
import dev.runwell.finding.Level;
import dev.runwell.model.DocumentKind;
import dev.runwell.report.JsonWriter;
import dev.runwell.rule.Option;
import dev.runwell.rule.RuleDescriptor;
import java.io.IOException;
import java.util.List;

/**
 * Rules as a list for people or for programs.
 *
 * @param rules the rules, sorted by id
 * @param settings what the house says about them
 */
record RuleList(List<RuleDescriptor> rules, Settings settings) {
  void text(Appendable out) throws IOException {
    int width = rules.stream().mapToInt(rule -> rule.id().length()).max().orElse(0);
    int levels = Level.WARNING.id().length();
    for (RuleDescriptor rule : rules) {
      RuleChanges changes = RuleChanges.of(rule, settings);
      String level = changes.level();
      String mark = changes.by().isEmpty() ? "" : "  [" + String.join(", ", changes.by()) + "]";
      out.append(rule.id())
          .append(" ".repeat(width - rule.id().length() + 2))
          .append(level)
          .append(" ".repeat(levels - level.length() + 2))
          .append(rule.summary())
          .append(mark)
          .append('\n');
    }
  }

  void json(Appendable out) throws IOException {
    JsonWriter json = new JsonWriter(out);
    json.beginObject()
        .field("schema", "runwell/rules/1")
        .field("profile", settings.profile().id())
        .name("rules")
        .beginList();
    for (RuleDescriptor rule : rules) {
      RuleChanges changes = RuleChanges.of(rule, settings);
      json.beginObject()
          .field("id", rule.id())
          .field("group", rule.group())
          .field("level", changes.level())
          .field("defaultLevel", rule.level().id())
          .field("kinds", rule.kinds().stream().map(DocumentKind::id).sorted().toList())
          .field("summary", rule.summary())
          .field("help", rule.help())
          .field("changedBy", changes.by());
      json.name("options").beginList();
      for (Option<?> option : rule.options()) {
        option(option, settings.rule(rule), json);
      }
      json.endList().endObject();
    }
    json.endList().endObject();
  }

  private static void option(Option<?> option, RuleSetting setting, JsonWriter json)
      throws IOException {
    json.beginObject().field("name", option.name()).field("description", option.description());
    value("value", setting.option(option), json);
    value("default", option.defaultValue(), json);
    json.endObject();
  }

  private static void value(String name, Object value, JsonWriter json) throws IOException {
    json.name(name);
    if (value instanceof Integer number) {
      json.value(number);
    } else if (value instanceof Boolean truth) {
      json.value(truth);
    } else if (value instanceof List<?> words) {
      json.beginList();
      for (Object word : words) {
        json.value(word.toString());
      }
      json.endList();
    } else {
      json.value(value.toString());
    }
  }
}

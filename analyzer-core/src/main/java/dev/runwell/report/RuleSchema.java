package dev.runwell.report;

import dev.runwell.rule.Option;
import dev.runwell.rule.RuleDescriptor;
import java.io.IOException;
import java.util.Collection;
import java.util.List;
import java.util.TreeMap;
import java.util.TreeSet;

/** The part of the configuration's schema that is about rules. */
final class RuleSchema {
  private final TreeMap<String, RuleDescriptor> rules = new TreeMap<>();
  private final TreeSet<String> groups = new TreeSet<>();
  private final JsonWriter json;

  RuleSchema(Collection<RuleDescriptor> known, JsonWriter json) {
    this.json = json;
    for (RuleDescriptor rule : known) {
      rules.put(rule.id(), rule);
      groups.add(rule.group());
    }
  }

  void write(String key, String description) throws IOException {
    json.name(key).beginObject().field("description", description);
    json.field("type", List.of("object", "null")).field("additionalProperties", false);
    json.name("properties").beginObject();
    writeRule("all", "Every rule.", List.of());
    for (String group : groups) {
      writeRule(group, "The rules " + group + "/….", List.of());
    }
    for (RuleDescriptor rule : rules.values()) {
      String usual = " (" + rule.level().id() + " unless something else is said)";
      writeRule(rule.id(), rule.summary() + usual, rule.options());
    }
    json.endObject();
    writeHouseRules();
    json.endObject();
  }

  /**
   * Rules of a house are known only where its pages are: what is in no group of ours may be one.
   */
  private void writeHouseRules() throws IOException {
    String others = "^(?!(?:all|" + String.join("|", groups) + ")(?:/|$))[a-z][a-z0-9-]*";
    json.name("patternProperties").beginObject();
    json.name(others + "(?:/[a-z0-9-]+)?$").beginObject();
    json.field("description", "A rule or group of the house, from .runwell/rules.");
    json.name("oneOf").beginList();
    writeLevel();
    json.beginObject().field("type", "object").endObject();
    json.endList().endObject().endObject();
  }

  private void writeRule(String name, String description, List<Option<?>> options)
      throws IOException {
    json.name(name).beginObject().field("description", description).name("oneOf").beginList();
    writeLevel();
    json.beginObject().field("type", "object").field("additionalProperties", false);
    json.name("properties").beginObject().name("level");
    writeLevel();
    for (Option<?> option : options) {
      writeOption(option);
    }
    json.endObject().endObject();
    json.endList().endObject();
  }

  private void writeLevel() throws IOException {
    json.beginObject().field("$ref", "#/definitions/level").endObject();
  }

  private void writeOption(Option<?> option) throws IOException {
    json.name(option.name()).beginObject().field("description", option.description());
    if (option.defaultValue() instanceof Integer number) {
      json.field("type", "integer").field("minimum", 0).field("default", number);
    } else if (option.defaultValue() instanceof Boolean truth) {
      json.field("type", "boolean").field("default", truth);
    } else {
      boolean list = option.defaultValue() instanceof List;
      json.name("allOf").beginList().beginObject();
      json.field("$ref", "#/definitions/" + (list ? "texts" : "text")).endObject().endList();
    }
    json.endObject();
  }
}

package dev.runwell.report;

import dev.runwell.config.Profile;
import dev.runwell.model.Concept;
import dev.runwell.model.DocumentKind;
import dev.runwell.rule.RuleDescriptor;
import java.io.IOException;
import java.util.Collection;
import java.util.List;

/**
 * Writes the JSON schema (draft 7) of {@code runwell.yml}, for editors: keys, levels, rules with
 * their options, and what each is for. What no schema can say, such as whether a regular expression
 * is one, only the reader of the configuration tells.
 */
public final class ConfigurationSchema {
  private final RuleSchema rules;
  private final JsonWriter json;

  private ConfigurationSchema(Collection<RuleDescriptor> rules, JsonWriter json) {
    this.rules = new RuleSchema(rules, json);
    this.json = json;
  }

  /** Writes the schema of a configuration that may speak of these rules. */
  public static void write(Collection<RuleDescriptor> rules, Appendable out) throws IOException {
    new ConfigurationSchema(rules, new JsonWriter(out)).write();
  }

  private void write() throws IOException {
    json.beginObject()
        .field("$schema", "http://json-schema.org/draft-07/schema#")
        .field("title", "runwell.yml")
        .field("description", "Settings of Runwell, found upwards from the working folder.");
    json.field("type", List.of("object", "null")).field("additionalProperties", false);
    json.name("properties").beginObject();
    enumeration("profile", "Whose standard holds where the standards disagree.", Profile.ids());
    writeDocuments();
    rules.write("rules", "Levels and options by rule, by group, or of all rules.");
    writeOverrides();
    writeSections();
    scale("severities", "Severities, gravest first, each with its other spellings.");
    scale("priorities", "Priorities, most urgent first, each with its other spellings.");
    object("statuses", "Further words for the status of an action item.");
    texts("done", "Words for what is done.");
    texts("open", "Words for what is still to be done.");
    endObject();
    writeRunbookUrls();
    texts("runbook-keys", "Annotations and labels of alerts that link to the runbook.");
    texts("owners", "Files that say who counts as an owner: CODEOWNERS, team files.");
    json.name("git").beginObject().field("type", "boolean");
    json.field("description", "Whether rules may ask git as well.").endObject();
    reference("baseline", "text", "The file with the findings that are accepted for now.");
    List<String> levels = List.of("error", "warning", "note", "never");
    enumeration("fail-on", "The level from which check exits with 1.", levels);
    json.endObject();
    writeDefinitions();
    json.endObject();
  }

  private void writeDocuments() throws IOException {
    object("documents", "Globs by kind; anything else is recognised from its content.");
    for (DocumentKind kind : DocumentKind.values()) {
      texts(kind.id(), "Globs of the files that are of this kind.");
    }
    texts("ignore", "Globs of the files that are left out.");
    endObject();
  }

  private void writeOverrides() throws IOException {
    json.name("overrides").beginObject();
    json.field("description", "Levels and options for some files only; later ones win.");
    json.field("type", List.of("array", "null")).name("items").beginObject();
    json.field("type", "object").field("additionalProperties", false);
    json.field("required", List.of("files", "rules")).name("properties").beginObject();
    texts("files", "Globs of the files.");
    json.name("rules").beginObject().field("$ref", "#/properties/rules").endObject();
    json.endObject().endObject().endObject();
  }

  private void writeSections() throws IOException {
    object("sections", "The house's own headings by what a section is about.");
    for (DocumentKind kind : List.of(DocumentKind.RUNBOOK, DocumentKind.POSTMORTEM)) {
      object(kind.id(), "Headings of documents of this kind.");
      for (Concept concept : Concept.values()) {
        if (concept.belongsTo(kind)) {
          texts(concept.id(), "Headings with this meaning.");
        }
      }
      endObject();
    }
    endObject();
  }

  private void writeRunbookUrls() throws IOException {
    json.name("runbook-urls").beginObject();
    json.field("description", "How the URLs of runbooks become files; the first match decides.");
    json.field("type", List.of("array", "null")).name("items").beginObject();
    json.field("type", "object").field("additionalProperties", false);
    json.field("required", List.of("from", "to")).name("properties").beginObject();
    reference("from", "text", "A regular expression for the whole URL.");
    reference("to", "text", "The file, with $1 for the first group.");
    json.endObject().endObject().endObject();
  }

  private void writeDefinitions() throws IOException {
    json.name("definitions").beginObject();
    json.name("text").beginObject();
    json.field("type", List.of("string", "number", "boolean")).endObject();
    json.name("texts").beginObject().name("oneOf").beginList();
    json.beginObject().field("$ref", "#/definitions/text").endObject();
    json.beginObject().field("type", "null").endObject();
    json.beginObject().field("type", "array").name("items").beginObject();
    json.field("$ref", "#/definitions/text").endObject().endObject();
    json.endList().endObject();
    json.name("level").beginObject();
    json.field("enum", List.of("error", "warning", "note", "off")).endObject();
    json.endObject();
  }

  private void scale(String key, String description) throws IOException {
    json.name(key).beginObject().field("description", description);
    json.field("type", List.of("object", "null")).name("additionalProperties").beginObject();
    json.field("$ref", "#/definitions/texts").endObject().endObject();
  }

  private void enumeration(String key, String description, Iterable<String> words)
      throws IOException {
    json.name(key).beginObject().field("description", description).field("enum", words).endObject();
  }

  private void texts(String key, String description) throws IOException {
    reference(key, "texts", description);
  }

  /** Beside a reference nothing else counts in this draft, so it stands in a list of one. */
  private void reference(String key, String definition, String description) throws IOException {
    json.name(key).beginObject().field("description", description).name("allOf").beginList();
    json.beginObject().field("$ref", "#/definitions/" + definition).endObject();
    json.endList().endObject();
  }

  private void object(String key, String description) throws IOException {
    json.name(key).beginObject().field("description", description);
    json.field("type", List.of("object", "null")).field("additionalProperties", false);
    json.name("properties").beginObject();
  }

  private void endObject() throws IOException {
    json.endObject().endObject();
  }
}

package dev.runwell.report;

import dev.runwell.finding.AnalysisReport;
import dev.runwell.finding.Finding;
import dev.runwell.finding.Problem;
import dev.runwell.rule.RuleCatalogue;
import dev.runwell.rule.RuleDescriptor;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * SARIF 2.1.0, for code scanning. Paths are relative to the folder of the run, {@code %SRCROOT%};
 * columns count UTF-16 code units. Every rule that found something is described, with its page as
 * help. What went wrong with the run is a notification of the tool.
 */
public final class SarifReporter implements Reporter {
  /** Raised when the way that fingerprints are made changes. */
  private static final String FINGERPRINT = "runwell/v2";

  private final String version;
  private final RuleCatalogue rules;

  /** Names this version of the product, and describes rules from this catalogue. */
  public SarifReporter(String version, RuleCatalogue rules) {
    this.version = version;
    this.rules = rules;
  }

  @Override
  public void write(AnalysisReport report, Appendable out) throws IOException {
    SarifRules described = SarifRules.of(report.findings(), rules);
    JsonWriter json = new JsonWriter(out);
    json.beginObject()
        .field("$schema", "https://json.schemastore.org/sarif-2.1.0.json")
        .field("version", "2.1.0")
        .name("runs")
        .beginList()
        .beginObject();
    json.name("tool").beginObject().name("driver").beginObject();
    json.field("name", "Runwell").field("semanticVersion", version);
    described.write(json);
    json.endObject().endObject();
    json.field("columnKind", "utf16CodeUnits");
    writeRoot(json);
    writeInvocation(report.problems(), json);
    json.name("results").beginList();
    for (Finding finding : report.findings()) {
      writeResult(finding, described.index(), json);
    }
    json.endList().endObject().endList().endObject();
  }

  private static void writeRoot(JsonWriter json) throws IOException {
    json.name("originalUriBaseIds").beginObject().name(SarifPlace.ROOT).beginObject();
    message("description", "The folder that the run was started in", json);
    json.endObject().endObject();
  }

  private static void writeInvocation(List<Problem> problems, JsonWriter json) throws IOException {
    json.name("invocations")
        .beginList()
        .beginObject()
        .field("executionSuccessful", problems.isEmpty())
        .name("toolExecutionNotifications")
        .beginList();
    for (Problem problem : problems) {
      json.beginObject().field("level", "error");
      message("message", problem.message(), json);
      json.name("locations").beginList();
      SarifPlace.writeFile(problem.path(), json);
      json.endList().endObject();
    }
    json.endList().endObject().endList();
  }

  private static void writeResult(Finding finding, Map<String, Integer> index, JsonWriter json)
      throws IOException {
    json.beginObject()
        .field("ruleId", finding.rule())
        .field("ruleIndex", index.get(finding.rule()))
        .field("level", finding.level().id());
    message("message", finding.message() + ". " + finding.help() + ".", json);
    json.name("locations").beginList();
    SarifPlace.write(finding, json);
    json.endList();
    json.name("partialFingerprints").beginObject();
    json.field(FINGERPRINT, finding.fingerprint()).endObject();
    json.endObject();
  }

  /** A named message. */
  static void message(String name, String text, JsonWriter json) throws IOException {
    json.name(name).beginObject().field("text", text).endObject();
  }

  /** The rules that a log describes, in the order in which it numbers them. */
  private record SarifRules(
      List<RuleDescriptor> rules, RuleCatalogue catalogue, Map<String, Integer> index) {

    static SarifRules of(List<Finding> findings, RuleCatalogue catalogue) {
      List<String> found = findings.stream().map(Finding::rule).distinct().sorted().toList();
      List<RuleDescriptor> rules =
          catalogue.rules().stream()
              .map(rule -> rule.descriptor())
              .filter(rule -> found.contains(rule.id()))
              .toList();
      Map<String, Integer> index = new HashMap<>();
      rules.forEach(rule -> index.put(rule.id(), index.size()));
      return new SarifRules(rules, catalogue, index);
    }

    void write(JsonWriter json) throws IOException {
      json.name("rules").beginList();
      for (RuleDescriptor rule : rules) {
        json.beginObject().field("id", rule.id()).field("name", name(rule.id()));
        message("shortDescription", rule.summary(), json);
        message("fullDescription", rule.summary() + ". " + rule.help() + ".", json);
        writeHelp(rule, json);
        json.name("defaultConfiguration").beginObject();
        json.field("level", rule.level().id()).endObject();
        json.name("properties").beginObject().field("tags", List.of(rule.group())).endObject();
        json.endObject();
      }
      json.endList();
    }

    private void writeHelp(RuleDescriptor rule, JsonWriter json) throws IOException {
      String page = catalogue.page(rule.id()).map(RuleHelp::markdown).orElse(rule.help() + ".\n");
      json.name("help").beginObject();
      json.field("text", rule.help() + ".").field("markdown", page).endObject();
    }

    /** An id in the form that SARIF asks of names: {@code ActionItemMissingOwner}. */
    private static String name(String id) {
      StringBuilder name = new StringBuilder();
      for (String word : id.split("[/-]", -1)) {
        if (!word.isEmpty()) {
          name.append(Character.toUpperCase(word.charAt(0))).append(word, 1, word.length());
        }
      }
      return name.toString();
    }
  }
}

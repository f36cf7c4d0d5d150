package dev.runwell.analyzer;

import static org.assertj.core.api.Assertions.assertThat;

import dev.runwell.finding.Level;
import dev.runwell.finding.Problem;
import dev.runwell.model.Alert;
import dev.runwell.model.AlertRules;
import dev.runwell.model.DocumentKind;
import dev.runwell.rule.ElementRule;
import dev.runwell.rule.RuleContext;
import dev.runwell.rule.RuleDescriptor;
import dev.runwell.source.SourceText;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Which files of a tree are read as definitions of alerts. */
class AlertFilesTest {
  private static final String RULE = "groups:\n- rules:\n  - alert: %s\n    expr: up == 0\n";

  @TempDir Path folder;
  private final List<String> read = new ArrayList<>();

  private List<Problem> inspect(String... paths) throws PathException {
    Analyzer analyzer =
        Analyzer.builder().asOf(LocalDate.of(2026, 4, 20)).workingFolder(folder).build();
    return analyzer.inspect(
        List.of(paths),
        document -> {
          if (document instanceof AlertRules rules) {
            rules.alerts().stream().map(Alert::name).forEach(read::add);
          } else {
            read.add(document.kind() + " " + document.source().path());
          }
        },
        Cancellation.never());
  }

  private void write(String name, String text) throws IOException {
    Files.writeString(folder.resolve(name), text);
  }

  @Test
  void walksFindAlertsUnderTheirEndingsAndCountNoOtherData() throws Exception {
    write("a.yml", RULE.formatted("A"));
    write("b.alerts", RULE.formatted("B"));
    write("c.rules", RULE.formatted("C"));
    write("d.alerts.tpl", RULE.formatted("D"));
    write("e.disabled", RULE.formatted("E"));
    write("package-lock.json", "{\"packages\": {}}");
    write("deployment.tpl", "kind: {{ .Values.kind }\n");

    assertThat(inspect(".")).isEmpty();
    assertThat(read).containsExactly("A", "B", "C", "D");
  }

  @Test
  void whatIsNamedIsReadWhateverItsEndingButMarkdown() throws Exception {
    write("e.disabled", RULE.formatted("E"));
    write("f.md", RULE.formatted("F"));
    write("g.json", "{}");

    assertThat(inspect(".", "e.disabled", "f.md", "g.json")).isEmpty();
    assertThat(read).containsExactly("E", "OTHER f.md", "OTHER g.json");
  }

  @Test
  void dataThatIsNoTextIsAProblemOnlyIfItMayDefineAlertsOrWasAskedFor() throws Exception {
    Files.write(folder.resolve("a.json"), new byte[] {'{', (byte) 0xFF, '}'});
    Files.write(
        folder.resolve("b.yml"), RULE.formatted("K\u00e4se").getBytes(StandardCharsets.ISO_8859_1));

    assertThat(inspect(".")).extracting(Problem::path).containsExactly("b.yml");
    assertThat(inspect(".", "a.json")).extracting(Problem::path).containsExactly("a.json", "b.yml");
  }

  @Test
  void inspectTellsWhatItCouldNotRead() throws Exception {
    write("a.yml", RULE.formatted("A") + "  - alert: B\n    expr: \"up\n");

    assertThat(inspect(".")).extracting(Problem::message).first().asString().startsWith("line ");
    assertThat(read).containsExactly("A");
  }

  private List<String> findings(String... lines) {
    String text = String.join("\n", lines) + "\n";
    return Analyzer.builder()
        .rules(TestRules.of(new LoudAlert(), new TestRules.Comments()))
        .asOf(LocalDate.of(2026, 4, 20))
        .kind(DocumentKind.ALERT_RULES)
        .build()
        .analyze(SourceText.of("a.yml", text), Cancellation.never())
        .findings()
        .stream()
        .map(each -> each.start().line() + " " + each.message())
        .toList();
  }

  /** Names in capitals. */
  record LoudAlert() implements ElementRule<Alert> {
    @Override
    public RuleDescriptor descriptor() {
      return RuleDescriptor.of(
          "tone/shouting-alert",
          Level.WARNING,
          EnumSet.of(DocumentKind.ALERT_RULES),
          "What it finds",
          "What helps");
    }

    @Override
    public Class<Alert> subject() {
      return Alert.class;
    }

    @Override
    public void check(Alert alert, RuleContext context) {
      if (alert.name().startsWith("LOUD")) {
        context.report(alert.nameSpan(), "Alert is in capitals");
      }
    }
  }

  @Test
  void commentsHoldFindingsOfAlertsBack() {
    assertThat(findings("- alert: LOUD", "  expr: up")).containsExactly("1 Alert is in capitals");
    assertThat(
            findings(
                "# runwell-disable-next tone/shouting-alert: the vendor's name",
                "- alert: LOUD",
                "  expr: up",
                "- alert: LOUDER  # runwell-disable-next tone/shouting-alert: likewise",
                "  expr: up",
                "- alert: LOUDEST",
                "  expr: up"))
        .containsExactly("6 Alert is in capitals");
    assertThat(
            findings(
                "# runwell-disable-next tone/shouting-alert: all of them",
                "rules:",
                "- alert: LOUD",
                "  expr: |",
                "    # runwell-disable tone/shouting-alert: no comment",
                "    up",
                "# runwell-disable tone/shouting-alert: for now",
                "more:",
                "  - alert: LOUDER",
                "    expr: up",
                "# runwell-enable",
                "  - alert: LOUDEST",
                "    expr: up"))
        .containsExactly("12 Alert is in capitals");
  }
}

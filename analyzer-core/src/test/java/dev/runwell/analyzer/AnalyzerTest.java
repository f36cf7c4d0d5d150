package dev.runwell.analyzer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.runwell.config.AnalysisSettings;
import dev.runwell.config.RuleSetting;
import dev.runwell.config.Settings;
import dev.runwell.finding.AnalysisReport;
import dev.runwell.finding.Finding;
import dev.runwell.finding.Level;
import dev.runwell.finding.Problem;
import dev.runwell.model.DocumentKind;
import dev.runwell.reading.HouseWords;
import dev.runwell.rule.RuleDescriptor;
import java.nio.file.Files;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class AnalyzerTest extends AnalyzerRuns {
  @Test
  void findingsKnowTheirPlaceAndComeInOrder() throws Exception {
    write("b.md", "# Gateway\n\n## STEPS\n\nx\n");
    write("a/b.md", "no title\n");
    write("a.md", "# Queue\n\n## ALARM\n\nx\n\n## STEPS\n\nx\n");
    AnalysisReport report = builder().build().analyze(List.of("."), Cancellation.never());
    assertThat(lines(report))
        .containsExactly(
            "a.md:3:4 warning tone/shouting",
            "a.md:7:4 warning tone/shouting",
            "a/b.md:1:1 error title/missing",
            "b.md:3:4 warning tone/shouting");
    Finding first = report.findings().get(0);
    assertThat(first.excerpt()).isEqualTo("## ALARM");
    assertThat(first.end()).hasToString("3:9");
    assertThat(first.help()).isEqualTo("What helps");
    assertThat(report.summary().files()).isEqualTo(3);
    assertThat(report.summary().byKind()).isEqualTo(Map.of(DocumentKind.RUNBOOK, 3));
    assertThat(report.problems()).isEmpty();
  }

  @Test
  void oneJobFindsWhatManyFind() throws Exception {
    for (int index = 0; index < 200; index++) {
      write("pages/" + index + ".md", "# Page " + index % 7 + "\n\n## LOUD\n\nx\n");
    }
    AnalysisReport one = builder().jobs(1).build().analyze(List.of("."), Cancellation.never());
    AnalysisReport many = builder().jobs(8).build().analyze(List.of("."), Cancellation.never());
    assertThat(many).isEqualTo(one);
    assertThat(one.findings()).hasSize(200 + 193);
  }

  @Test
  void rulesThatCompareSeeAllDocumentsInPathOrder() throws Exception {
    write("z.md", "# Queue\n");
    write("a.md", "# Queue\n");
    write("m.md", "# Queue\n\n<!-- runwell-disable title/repeated: both are kept -->\n");
    AnalysisReport report = builder().build().analyze(List.of("."), Cancellation.never());
    assertThat(lines(report)).containsExactly("z.md:1:3 warning title/repeated");
    assertThat(report.summary().suppressed()).isEqualTo(1);
  }

  @Test
  void rulesRunOnlyOnTheirKindsAndUnjudgedDocumentsAreOnlyCounted() {
    String text = "# Page\n\n## SHOUT\n\nx\n";
    AnalysisReport runbook = judge(builder().rules(TestRules.of(new TestRules.Fragile())), text);
    assertThat(lines(runbook)).anyMatch(line -> line.endsWith("test/fragile"));
    AnalysisReport postMortem =
        judge(
            builder().rules(TestRules.of(new TestRules.Fragile())).kind(DocumentKind.POSTMORTEM),
            text);
    assertThat(lines(postMortem)).noneMatch(line -> line.endsWith("test/fragile"));
    AnalysisReport template = judge(builder().kind(DocumentKind.TEMPLATE), text);
    assertThat(template.findings()).isEmpty();
    assertThat(template.summary().judgedFiles()).isZero();
    assertThat(template.summary().byKind()).isEqualTo(Map.of(DocumentKind.TEMPLATE, 1));
  }

  @Test
  void runsOnlyWhatIsAskedFor() {
    String text = "# Page\n\n## LOUD\n\nx\n\n<!-- runwell-enable -->\n";
    assertThat(lines(judge(builder().only(List.of("tone")), text)))
        .containsExactly("page.md:3:4 warning tone/shouting");
    assertThat(lines(judge(builder().skip(List.of("tone/shouting", "comment")), text))).isEmpty();
    assertThat(lines(judge(builder().only(List.of("tone", "comment")).skip(List.of("tone")), text)))
        .containsExactly("page.md:7:1 warning comment/useless");
    assertThat(builder().only(List.of("tone")).build().rules()).hasSize(4);
  }

  @Test
  void configurationSetsLevelsAndOptionsAndTurnsRulesOff() {
    record House(RuleSetting shouting, RuleSetting untitled) implements AnalysisSettings {
      @Override
      public Optional<DocumentKind> kind(String path) {
        return Optional.empty();
      }

      @Override
      public boolean ignores(String path) {
        return false;
      }

      @Override
      public RuleSetting rule(RuleDescriptor rule, String path) {
        return switch (rule.id()) {
          case "tone/shouting" -> shouting;
          case "title/missing" -> untitled;
          default -> RuleSetting.DEFAULT;
        };
      }

      @Override
      public HouseWords words() {
        return Settings.defaults().words();
      }
    }

    RuleSetting off = new RuleSetting(false, Optional.empty(), Map.of());
    RuleSetting note = new RuleSetting(true, Optional.of(Level.NOTE), Map.of("letters", 5));
    assertThat(
            lines(
                judge(
                    builder().settings(new House(note, off)),
                    "# P\n\n## LOUD\n\nx\n\n## LOUDER\n")))
        .containsExactly("page.md:7:4 note tone/shouting");
    assertThat(lines(judge(builder().settings(new House(off, note)), "no title\n")))
        .containsExactly("page.md:1:1 note title/missing");
  }

  @Test
  void aCancelledRunStops() throws Exception {
    for (int index = 0; index < 50; index++) {
      write(index + ".md", "# Page\n");
    }
    AtomicInteger asked = new AtomicInteger();
    Analyzer analyzer = builder().jobs(1).build();
    assertThatThrownBy(() -> analyzer.analyze(List.of("."), () -> asked.incrementAndGet() > 10))
        .isInstanceOf(CancellationException.class);
    assertThat(asked.get()).isLessThan(60);
  }

  @Test
  void progressIsToldInTheCallersThread() throws Exception {
    write("a.md", "# A\n");
    write("b.md", "# B\n");
    List<String> heard = new ArrayList<>();
    Thread caller = Thread.currentThread();
    builder()
        .progress(
            (done, all) ->
                heard.add(done + "/" + all + (Thread.currentThread() == caller ? "" : "!")))
        .build()
        .analyze(List.of("."), Cancellation.never());
    assertThat(heard).containsExactly("0/2", "1/2", "2/2");
  }

  @Test
  void inspectHandsDocumentsOverInPathOrder() throws Exception {
    write("b.md", "# B\n");
    write("a.md", "# A\n");
    Files.write(folder.resolve("c.md"), new byte[] {(byte) 0xFF});
    List<String> paths = new ArrayList<>();
    List<Problem> problems =
        builder()
            .build()
            .inspect(
                List.of("."),
                document -> paths.add(document.source().path()),
                Cancellation.never());
    assertThat(paths).containsExactly("a.md", "b.md");
    assertThat(problems).containsExactly(new Problem("c.md", "not valid UTF-8 at byte 0"));
  }

  @Test
  void dataFilesThatAreNamedAreOfNoKind() throws Exception {
    write("alerts.yml", "groups: []\n");
    AnalysisReport report =
        Analyzer.builder()
            .asOf(LocalDate.of(2026, 4, 20))
            .workingFolder(folder)
            .build()
            .analyze(List.of("alerts.yml"), Cancellation.never());
    assertThat(report.summary().byKind()).isEqualTo(Map.of(DocumentKind.OTHER, 1));
  }

  @Test
  void fingerprintsStayWhenLinesMove() {
    String before = judge(builder(), "# P\n\n## LOUD\n\nx\n").findings().get(0).fingerprint();
    String after =
        judge(builder(), "# P\n\nMore.\n\n## QUIET\n\nx\n\n##   LOUD\n\nx\n")
            .findings()
            .get(1)
            .fingerprint();
    assertThat(after).isEqualTo(before);
  }

  @Test
  void anAnalyzerHasToKnowTheDay() {
    assertThatThrownBy(() -> Analyzer.builder().build()).isInstanceOf(IllegalStateException.class);
    assertThatThrownBy(() -> Analyzer.builder().jobs(0))
        .isInstanceOf(IllegalArgumentException.class);
  }
}

package dev.runwell.analyzer;

import static org.assertj.core.api.Assertions.assertThat;

import dev.runwell.finding.AnalysisReport;
import dev.runwell.model.DocumentKind;
import dev.runwell.source.SourceText;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Comments that hold findings back, through the whole engine. */
class SuppressionTest {
  private AnalyzerBuilder builder = builder();

  private static AnalyzerBuilder builder() {
    return Analyzer.builder()
        .rules(TestRules.all())
        .asOf(LocalDate.of(2026, 4, 20))
        .kind(DocumentKind.RUNBOOK);
  }

  private AnalysisReport report(String... lines) {
    String text = "# Page\n" + String.join("\n", lines) + "\n";
    return builder.build().analyze(SourceText.of("page.md", text), Cancellation.never());
  }

  private List<String> findings(String... lines) {
    return report(lines).findings().stream()
        .map(each -> each.start().line() + " " + each.message())
        .toList();
  }

  @Test
  void theNextLineIsTheNextThatIsNotBlank() {
    assertThat(
            findings(
                "<!-- runwell-disable-next tone/shouting: as the vendor writes it -->",
                "",
                "## LOUD",
                "",
                "## LOUDER"))
        .containsExactly("6 Heading is in capitals");
  }

  @Test
  void aGroupOrAllNamesManyRules() {
    assertThat(findings("<!-- runwell-disable-next tone: so be it -->", "## LOUD")).isEmpty();
    assertThat(findings("<!-- runwell-disable-next all: so be it -->", "## LOUD")).isEmpty();
    assertThat(findings("<!-- runwell-disable-next title, tone: so be it -->", "## LOUD"))
        .containsExactly("2 UNUSED title");
  }

  @Test
  void aBlockEndsWithItsComment() {
    assertThat(
            findings(
                "<!-- runwell-disable tone until 2026-04-20: moved today -->",
                "## LOUD",
                "",
                "<!-- runwell-enable -->",
                "",
                "## LOUDER"))
        .containsExactly("7 Heading is in capitals");
    assertThat(
            findings(
                "<!-- runwell-disable tone: x --><!-- runwell-disable title: y -->",
                "",
                "## LOUD",
                "",
                "<!-- runwell-enable title -->",
                "",
                "## LOUDER"))
        .containsExactly("2 UNUSED title");
  }

  @Test
  void withoutAnEndTheWholeFileIsMeant() {
    AnalysisReport report =
        report("", "## LOUD", "", "x", "", "<!-- runwell-disable tone/shouting: old page -->");
    assertThat(report.findings()).isEmpty();
    assertThat(report.summary().suppressed()).isEqualTo(1);
  }

  @Test
  void whatIsPastOrWithoutReasonHoldsNothingBack() {
    assertThat(findings("<!-- runwell-disable tone until 2026-04-19: soon -->", "", "## LOUD"))
        .containsExactly("2 EXPIRED tone (2026-04-19)", "4 Heading is in capitals");
    assertThat(findings("<!-- runwell-disable-next tone -->", "## LOUD"))
        .containsExactly("2 WITHOUT_REASON tone", "3 Heading is in capitals");
    assertThat(findings("<!-- runwell-disable-next tone: -->", "## LOUD"))
        .containsExactly("2 WITHOUT_REASON tone", "3 Heading is in capitals");
    assertThat(findings("<!-- runwell-disable-next tone quoted from a mail -->", "## LOUD"))
        .containsExactly("2 WITHOUT_REASON tone", "3 Heading is in capitals");
  }

  @Test
  void faultsAreNamedOnce() {
    assertThat(findings("<!-- runwell-disable tone/shoutin: x -->", "", "<!-- runwell-enable -->"))
        .containsExactly("2 UNKNOWN_RULE tone/shoutin (tone/shouting)");
    assertThat(findings("<!-- runwell-enable tone -->")).containsExactly("2 NOTHING_DISABLED tone");
    assertThat(findings("<!-- runwell-enable -->")).containsExactly("2 NOTHING_DISABLED all");
    assertThat(findings("<!-- runwell-disable: x -->")).containsExactly("2 UNREADABLE  (no rule)");
    assertThat(findings("<!-- runwell-disable tone until: x -->"))
        .containsExactly("2 UNREADABLE  (no date such as 2027-01-31 after 'until')");
    assertThat(findings("<!-- runwell-disable tone until 2026-13-01: x -->"))
        .containsExactly("2 UNREADABLE  (no date such as 2027-01-31 after 'until')");
    assertThat(findings("<!-- runwell-ignore tone: x -->"))
        .containsExactly("2 UNREADABLE  (an unknown directive 'runwell-ignore')");
    assertThat(findings("<!-- runwell: runbook -->", "<!-- just a remark -->")).isEmpty();
  }

  @Test
  void whatDidNotRunLeavesItsSuppressionsAlone() {
    String comment = "<!-- runwell-disable tone/shouting: old page -->";
    assertThat(findings(comment)).containsExactly("2 UNUSED tone/shouting");
    builder = builder().skip(List.of("tone"));
    assertThat(findings(comment)).isEmpty();
    builder = builder().only(List.of("comment", "title"));
    assertThat(findings(comment)).isEmpty();
    builder = builder().only(List.of("comment", "tone"));
    assertThat(findings("<!-- runwell-disable all: old page -->")).isEmpty();
    builder = builder().rules(TestRules.of(new TestRules.Fragile()));
    assertThat(
            findings("<!-- runwell-disable-next test/fragile: x -->", "", "## Throw", "", "text"))
        .isEmpty();
  }

  @Test
  void onlyItsOwnNameExcusesAUselessComment() {
    assertThat(findings("<!-- runwell-disable all: x -->")).containsExactly("2 UNUSED all");
    assertThat(
            findings(
                "<!-- runwell-disable comment/useless: x -->",
                "",
                "<!-- runwell-disable tone: x -->"))
        .isEmpty();
  }

  @Test
  void commentsInCodeAreCode() {
    assertThat(findings("", "```", "<!-- runwell-disable tone: x -->", "```", "", "## LOUD"))
        .containsExactly("7 Heading is in capitals");
  }
}

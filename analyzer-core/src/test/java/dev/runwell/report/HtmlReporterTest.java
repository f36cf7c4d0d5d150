package dev.runwell.report;

import static org.assertj.core.api.Assertions.assertThat;

import dev.runwell.finding.ActionStates;
import dev.runwell.finding.AlertCoverage;
import dev.runwell.finding.AnalysisReport;
import dev.runwell.finding.Finding;
import dev.runwell.finding.JudgedDocument;
import dev.runwell.finding.Level;
import dev.runwell.finding.Problem;
import dev.runwell.finding.Summary;
import dev.runwell.model.DocumentKind;
import dev.runwell.rule.Rule;
import dev.runwell.rule.RuleCatalogue;
import dev.runwell.source.SourceText;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.LocalDate;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class HtmlReporterTest {
  private static final String HOSTILE =
      "</pre><script>alert(1)</script><img src=x onerror='y'>\" \u202e";

  private static final RuleCatalogue NO_RULES =
      new RuleCatalogue() {
        @Override
        public List<Rule> rules() {
          return List.of();
        }

        @Override
        public Optional<String> page(String id) {
          return Optional.empty();
        }
      };

  private static String page(AnalysisReport report) throws IOException {
    StringBuilder out = new StringBuilder();
    new HtmlReporter("1.2.3", NO_RULES).write(report, out);
    return out.toString();
  }

  private static AnalysisReport hostile() {
    SourceText source = SourceText.of(HOSTILE + ".md", "# Q\n\n1. " + HOSTILE + " it\n");
    Finding finding = Reports.finding("step/unclear", Level.ERROR, source, HOSTILE);
    return new AnalysisReport(
        Reports.DAY,
        new Summary(
            3, Map.of(DocumentKind.POSTMORTEM, 1, DocumentKind.ALERT_RULES, 1), Map.of(), 0, 0),
        List.of(
            new JudgedDocument(
                source.path(),
                DocumentKind.POSTMORTEM,
                Optional.of(HOSTILE),
                Optional.of(LocalDate.of(2026, 2, 1)),
                new ActionStates(1, 2, 3),
                AlertCoverage.NONE),
            new JudgedDocument(
                "a.yml",
                DocumentKind.ALERT_RULES,
                Optional.empty(),
                Optional.empty(),
                ActionStates.NONE,
                new AlertCoverage(3, 0, 1, 5))),
        List.of(finding),
        List.of(),
        List.of(new Problem(HOSTILE, HOSTILE)));
  }

  @Test
  void everyTextStaysText() throws IOException {
    String page = page(hostile());
    assertThat(page.split("<script", -1)).hasSize(2);
    assertThat(page).doesNotContain("<img", "onerror='", "\u202e");
    assertThat(page).contains("&lt;script&gt;alert(1)&lt;/script&gt;", "&#39;y&#39;");
  }

  @Test
  void nothingIsLoadedAndOnlyItsOwnScriptActs() throws Exception {
    String page = page(hostile());
    assertThat(page).contains("default-src 'none'", "base-uri 'none'");
    assertThat(page)
        .doesNotContain("http://", "https://", " style=", "url(", "@import", " onclick");
    for (String tag : List.of("style", "script")) {
      Matcher text = Pattern.compile("(?s)<" + tag + ">(.*?)</" + tag + ">").matcher(page);
      assertThat(text.find()).isTrue();
      byte[] hash =
          MessageDigest.getInstance("SHA-256")
              .digest(text.group(1).getBytes(StandardCharsets.UTF_8));
      assertThat(page)
          .contains(tag + "-src 'sha256-" + Base64.getEncoder().encodeToString(hash) + "'");
    }
  }

  @Test
  void tellsScoresStatesAndCoverage() throws IOException {
    assertThat(page(hostile()))
        .contains(
            "aria-label=\"grade A, score 94 of 100\"",
            "1 done",
            "2 open",
            "3 overdue",
            "Alerts with a runbook: 75 %",
            "<title>1 × B</title>");
  }

  @Test
  void aRunWithoutDocumentsIsAPageStill() throws IOException {
    assertThat(page(Reports.clean(0)))
        .contains("0 of 0 documents judged")
        .doesNotContain("Findings by rule")
        .endsWith("</html>\n");
  }

  @Test
  void tagsAreClosedInTurn() throws IOException {
    String body = page(hostile()).replaceAll("(?s)<(style|script)>.*?</\\1>", "");
    java.util.ArrayDeque<String> open = new java.util.ArrayDeque<>();
    Matcher tag = Pattern.compile("<(/?)([a-z0-9]+)[^>]*>").matcher(body);
    while (tag.find()) {
      if (List.of("meta", "input").contains(tag.group(2))) {
        continue;
      }
      if (tag.group(1).isEmpty()) {
        open.push(tag.group(2));
      } else {
        assertThat(tag.group(2)).isEqualTo(open.pop());
      }
    }
    assertThat(open).isEmpty();
  }
}

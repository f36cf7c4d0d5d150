package dev.runwell.analyzer;

import static org.assertj.core.api.Assertions.assertThat;

import dev.runwell.finding.AnalysisReport;
import dev.runwell.finding.Problem;
import dev.runwell.model.DocumentKind;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What goes wrong in a run becomes a problem, and the rest goes on. */
class AnalyzerProblemsTest extends AnalyzerRuns {
  @Test
  void aRuleThatThrowsIsAProblemAndTheOthersGoOn() {
    AnalyzerBuilder builder = builder().rules(TestRules.of(new TestRules.Fragile()));
    for (String heading : List.of("Throw", "Recurse", "Beyond")) {
      AnalysisReport report = judge(builder, "# Page\n\n## LOUD\n\nx\n\n## " + heading + "\n\nx\n");
      assertThat(lines(report))
          .contains("page.md:3:4 warning tone/shouting", "page.md:3:4 note test/fragile");
      assertThat(report.problems()).hasSize(1);
      Problem problem = report.problems().get(0);
      assertThat(problem.path()).isEqualTo("page.md");
      assertThat(problem.message()).startsWith("rule test/fragile failed: ").doesNotContain("\n");
    }
  }

  @Test
  void aReaderThatThrowsIsAProblemOfItsFile() throws Exception {
    write("bad.md", "# Bad\n");
    write("good.md", "no title\n");
    AnalyzerBuilder builder = builder();
    ReaderFactory usual = builder.readers;
    builder.readers(
        (words, tree) ->
            (source, kind) -> {
              if (source.path().equals("bad.md")) {
                throw new StackOverflowError();
              }
              return usual.reader(words, tree).read(source, kind);
            });
    AnalysisReport report = builder.build().analyze(List.of("."), Cancellation.never());
    assertThat(lines(report)).containsExactly("good.md:1:1 error title/missing");
    assertThat(report.problems())
        .containsExactly(new Problem("bad.md", "could not be understood: StackOverflowError"));
    assertThat(report.summary().files()).isEqualTo(2);
  }

  @Test
  void deepNestingIsReadWithoutHarm() {
    String deep = "> ".repeat(5000) + "x\n" + "  ".repeat(2000) + "- y\n" + "[".repeat(50_000);
    AnalysisReport report = judge(builder(), deep);
    assertThat(report.problems()).isEmpty();
    assertThat(report.summary().judgedFiles()).isEqualTo(1);
  }

  @Test
  void frontMatterThatCannotBeReadIsAProblemAndTheRestIsJudged() {
    AnalysisReport report = judge(builder(), "---\n'a:b\n---\n\n# Page\n\n## LOUD\n\nx\n");
    assertThat(lines(report)).containsExactly("page.md:7:4 warning tone/shouting");
    assertThat(report.problems()).hasSize(1);
    assertThat(report.problems().get(0).message()).matches("line [23]: front matter is not YAML.*");
  }

  @Test
  void whatCannotBeReadOfADocumentThatIsNotJudgedIsAProblemToo() {
    AnalysisReport report = judge(builder().kind(DocumentKind.OTHER), "---\n'a:b\n---\n\n# Page\n");
    assertThat(report.summary().judgedFiles()).isZero();
    assertThat(report.problems()).hasSize(1);
  }

  @Test
  void anEmptyFileIsFine() throws Exception {
    write("empty.md", "");
    AnalysisReport report =
        Analyzer.builder()
            .rules(TestRules.all())
            .asOf(LocalDate.of(2026, 4, 20))
            .workingFolder(folder)
            .build()
            .analyze(List.of("empty.md"), Cancellation.never());
    assertThat(report.findings()).isEmpty();
    assertThat(report.problems()).isEmpty();
    assertThat(report.summary().byKind()).isEqualTo(Map.of(DocumentKind.OTHER, 1));
  }

  @Test
  void filesThatAreNotUtf8AreProblemsAndTheOthersAreJudged() throws Exception {
    Files.write(folder.resolve("a.md"), new byte[] {'#', ' ', 'a', (byte) 0xE9, '\n'});
    Files.write(folder.resolve("b.md"), "\uFEFF# Wide".getBytes(StandardCharsets.UTF_16LE));
    Files.write(folder.resolve("c.md"), "\uFEFF# Wide".getBytes(StandardCharsets.UTF_16BE));
    write("d.md", "\uFEFF# Marked\n\n## LOUD\n");
    AnalysisReport report = builder().build().analyze(List.of("."), Cancellation.never());
    assertThat(report.problems())
        .containsExactly(
            new Problem("a.md", "not valid UTF-8 at byte 3"),
            new Problem("b.md", "not valid UTF-8 at byte 0: the file is UTF-16, save it as UTF-8"),
            new Problem("c.md", "not valid UTF-8 at byte 0: the file is UTF-16, save it as UTF-8"));
    assertThat(lines(report)).containsExactly("d.md:3:4 warning tone/shouting");
  }

  @Test
  void aHugeFileIsNotRead() throws Exception {
    Files.write(folder.resolve("dump.md"), new byte[(10 << 20) + 1]);
    AnalysisReport report = builder().build().analyze(List.of("dump.md"), Cancellation.never());
    assertThat(report.problems())
        .containsExactly(new Problem("dump.md", "larger than 10 MB, not read"));
  }
}

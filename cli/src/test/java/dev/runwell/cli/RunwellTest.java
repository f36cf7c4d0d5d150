package dev.runwell.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RunwellTest {
  private static final String FLAGGED =
      "# Pump house\n\n<!-- runwell-disable document/unused-suppression -->\n";
  private static final String[] CHECK = {
    "check", "--kind", "runbook", "--rule", "document/unused-suppression", "pumps.md"
  };

  @TempDir Path folder;

  @BeforeEach
  void document() throws IOException {
    Files.createDirectory(folder.resolve(".git"));
    Files.writeString(folder.resolve("pumps.md"), FLAGGED);
  }

  @Test
  void withoutACommandItSaysWhichThereAre() {
    CommandLineRun.Result result = run();

    assertThat(result.status()).isZero();
    assertThat(result.out()).contains(Commands.all().keySet()).isEqualTo(run("--help").out());
    assertThat(run("help").out()).isEqualTo(result.out());
    assertThat(run("--version").out()).isEqualTo("runwell development\n");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"check", "inspect", "actions", "rules", "explain", "init", "new", "completion"})
  void everyCommandHasHelpWithExamples(String command) {
    CommandLineRun.Result result = run(command, "--help");

    assertThat(result.status()).isZero();
    assertThat(result.err()).isEmpty();
    assertThat(result.out())
        .startsWith("Usage: runwell " + command)
        .contains("Examples:\n  ")
        .contains("runwell " + command + (command.equals("init") ? "\n" : " "))
        .doesNotContain("\r");
    assertThat(run("help", command).out()).isEqualTo(result.out());
  }

  @Test
  void aTerminalHasColoursUnlessSomebodyWantsNone() {
    assertThat(terminal().run(CHECK).out()).contains("\u001b[");
    assertThat(terminal().environment("NO_COLOR", "1").run(CHECK).out()).doesNotContain("\u001b");
    assertThat(terminal().environment("TERM", "dumb").run(CHECK).out()).doesNotContain("\u001b");
    assertThat(
            terminal()
                .run("check", "--kind", "runbook", "--no-color", "--rule", "document", "pumps.md")
                .out())
        .doesNotContain("\u001b");
    assertThat(run(CHECK).out()).contains("gives no reason").doesNotContain("\u001b");
  }

  @Test
  void aReaderThatHasReadEnoughIsNoFailure() {
    CommandLineRun.Result result =
        new CommandLineRun(folder).writingTo(failing("Broken pipe")).run(CHECK);

    assertThat(result.status()).isZero();
    assertThat(result.err()).isEmpty();
  }

  @Test
  void aFullDiskIsAFailureInOneLine() {
    CommandLineRun.Result result =
        new CommandLineRun(folder).writingTo(failing("No space left on device")).run(CHECK);

    assertThat(result.status()).isEqualTo(3);
    assertThat(result.err()).isEqualTo("runwell: cannot write output: No space left on device\n");
  }

  @Test
  void whatShouldNotHappenIsOneLineAndATraceOnlyForWhoAsks() {
    OutputStream broken =
        new OutputStream() {
          @Override
          public void write(int unit) {
            throw new IllegalStateException("two\nlines");
          }
        };
    CommandLineRun.Result result = new CommandLineRun(folder).writingTo(broken).run(CHECK);
    CommandLineRun.Result traced =
        new CommandLineRun(folder).writingTo(broken).environment("RUNWELL_DEBUG", "1").run(CHECK);

    assertThat(result.status()).isEqualTo(3);
    assertThat(result.err())
        .isEqualTo(
            "runwell: this should not happen: java.lang.IllegalStateException: two lines"
                + " (RUNWELL_DEBUG=1 shows where)\n");
    assertThat(traced.err()).contains("\tat dev.runwell.cli.");
  }

  @Test
  void standardInputThatIsNotUtf8IsAProblemOfTheRun() {
    CommandLineRun.Result result =
        new CommandLineRun(folder).input((byte) 'a', (byte) 0xFF).run("check", "--quiet", "-");

    assertThat(result.status()).isEqualTo(3);
    assertThat(result.out()).contains("<stdin>: problem: not valid UTF-8 at byte 1");
    assertThat(new CommandLineRun(folder).input((byte) 0xFF).run("inspect", "-").status())
        .isEqualTo(3);
  }

  @Test
  void aReportThatCannotBeWrittenFailsTheRun() {
    CommandLineRun.Result result =
        run("check", "--quiet", "--kind", "runbook", "--format", "json=.git", "pumps.md");

    assertThat(result.status()).isEqualTo(3);
    assertThat(result.err()).isEqualTo("runwell: cannot write .git: it is a folder\n");
  }

  @Test
  void aFolderThatCannotBeMadeIsAFailureInOneLine() {
    CommandLineRun.Result result = run("new", "runbook", "pumps.md/a.md");

    assertThat(result.status()).isEqualTo(3);
    assertThat(result.err())
        .isEqualTo("runwell: cannot write pumps.md/a.md: a file is in the way of its folder\n");
  }

  @Test
  void aFileIsReplacedAsAWholeAndNothingIsLeftBehind() throws IOException {
    Path report = Files.writeString(folder.resolve("report.json"), "old".repeat(10_000));

    run("check", "--quiet", "--format", "json=report.json", "--fail-on", "never", "pumps.md");

    assertThat(Files.readString(report)).startsWith("{\n").endsWith("}\n");
    try (var files = Files.list(folder)) {
      assertThat(files.map(file -> file.getFileName().toString()))
          .containsExactlyInAnyOrder(".git", "pumps.md", "report.json");
    }
  }

  @Test
  void aNamedConfigurationIsReadWhereverItLies() throws IOException {
    Files.createDirectory(folder.resolve("ci"));
    Files.writeString(
        folder.resolve("ci/strict.yml"), "documents: {runbook: '*.md'}\nfail-on: warning\n");
    String[] check = {
      "check", "--config", "ci/strict.yml", "--rule", "document/unused-suppression"
    };

    assertThat(run(check).status()).isEqualTo(1);
    assertThat(run("check", "--config", "ci/none.yml").status()).isEqualTo(2);
  }

  @Test
  void aPageIsReadWithoutTheMarksOfItsTests() {
    CommandLineRun.Result plain = run("explain", "document/unused-suppression");
    CommandLineRun.Result bold = terminal().run("explain", "document/unused-suppression");

    assertThat(plain.out())
        .startsWith("# document/unused-suppression\n\nLevel: warning\n")
        .contains("\n    # Queue worker\n")
        .doesNotContain("expect ", "```");
    assertThat(bold.out()).contains("\u001b[1mWhy it matters\u001b[0m\n");
  }

  @Test
  void aPageBeginsWithWhatTheProfileAndTheHouseChange() throws IOException {
    Files.writeString(
        folder.resolve("runwell.yml"),
        "profile: google\nrules: {postmortem/missing-section: {sections: [impact, luck]}}\n");

    assertThat(run("explain", "postmortem/several-owners").out())
        .startsWith(
            """
            # postmortem/several-owners

            Level: warning in the profile google, note by default

            Profile google: level warning instead of note.
            Why: One owner""")
        .contains("\nSource: https://sre.google/workbook/postmortem-culture/\n\n");
    assertThat(run("explain", "postmortem/missing-section").out())
        .contains("Level: error\n\nProfile google: sections without response.\n")
        .contains(
            "\n\nConfigured: sections without summary, timeline, root-cause, detection,"
                + " action-items, lessons-learned and with luck.\n");
    assertThat(run("rules", "--format", "json", "postmortem/several-owners").out())
        .contains("\"profile\": \"google\"", "\"changedBy\": [\n        \"google\"\n      ]");
  }

  @Test
  void severalRulesMayBeNamedAtOnce() {
    assertThat(run("check", "--rule", "document,document/unused-suppression", "pumps.md").status())
        .isZero();
    assertThat(run("check", "--rule", "document,blam").err()).contains("unknown rule \"blam\"");
  }

  private CommandLineRun.Result run(String... args) {
    return new CommandLineRun(folder).run(args);
  }

  private CommandLineRun terminal() {
    return new CommandLineRun(folder).onTerminal();
  }

  private static OutputStream failing(String reason) {
    return new OutputStream() {
      @Override
      public void write(int unit) throws IOException {
        throw new IOException(reason);
      }
    };
  }
}

package dev.runwell.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What was accepted is reported no more, wherever it moves to; what is new is. */
class BaselineTest {
  private static final String ITEMS =
      """
      # Label printers stopped on 2026-03-10

      ## Action items

      - Alert when more than 200 labels wait (P1, due 2026-06-01)
      - Restart the spooler when its queue stands still (@omar, due 2026-06-01)
      """;

  @TempDir private Path root;
  private Path folder;

  @BeforeEach
  void accept() throws IOException {
    folder = root.resolve("one");
    Files.createDirectories(folder.resolve(".git"));
    Files.writeString(folder.resolve("runwell.yml"), "baseline: accepted.txt\n");
    write("pm/a.md", ITEMS);
    write("pm/b.md", ITEMS);
    assertThat(run("baseline").status()).isZero();
    assertThat(text("accepted.txt")).contains("action-item/missing-owner pm/a.md\n");
  }

  @Test
  void todaysFindingsAreAccepted() throws IOException {
    String before = text("accepted.txt");
    CommandLineRun.Result result = run("check");
    assertThat(result.out()).startsWith("No findings in 2 documents").contains(" in the baseline");
    assertThat(result.err()).isEmpty();
    assertThat(result.status()).isZero();
    assertThat(text("accepted.txt")).isEqualTo(before);
    assertThat(run("baseline").out()).contains(" 0 of them new; 0 dropped");
    assertThat(text("accepted.txt")).isEqualTo(before);
  }

  @Test
  void movedLinesAndOtherDaysChangeNothing() throws IOException {
    write("pm/a.md", ITEMS.replace("\n\n## Action", "\n\nSome\nmore\nlines.\n\n## Action"));
    assertThat(run("check", "--as-of", "2026-04-25").out()).startsWith("No findings");
  }

  @Test
  void anotherCheckoutAndAnotherFolderChangeNothing() throws IOException {
    Path other = Files.createDirectories(root.resolve("else/where"));
    Files.createDirectories(other.resolve(".git"));
    for (String file : new String[] {"runwell.yml", "accepted.txt", "pm/a.md", "pm/b.md"}) {
      Files.createDirectories(other.resolve(file).getParent());
      Files.copy(folder.resolve(file), other.resolve(file));
    }
    assertThat(new CommandLineRun(other).run("check").out()).startsWith("No findings");
    assertThat(new CommandLineRun(other.resolve("pm")).run("check").out())
        .startsWith("No findings in 2 documents");
    assertThat(new CommandLineRun(other).run("check", other.resolve("pm").toString()).out())
        .startsWith("No findings in 2 documents");
  }

  @Test
  void onlyWhatIsNewIsReported() throws IOException {
    write("pm/a.md", ITEMS + "- Add a second printer (P1, due 2026-06-01)\n");
    CommandLineRun.Result result = run("check", "--quiet", "--rule", "action-item/missing-owner");
    assertThat(result.out()).startsWith("pm/a.md:7:1: error Action item has no owner");
    assertThat(result.out().lines()).hasSize(1);
    assertThat(result.status()).isEqualTo(1);
  }

  @Test
  void whatIsMendedIsNamedAndDropped() throws IOException {
    write("pm/a.md", ITEMS.replace("(P1,", "(@ines, P1,"));
    String before = text("accepted.txt");
    assertThat(run("check").err())
        .contains("runwell: stale in the baseline: pm/a.md action-item/missing-owner\n");
    assertThat(run("check", "pm/b.md").err()).doesNotContain("stale");
    assertThat(run("check", "--skip-rule", "action-item").err()).doesNotContain("stale");
    assertThat(text("accepted.txt")).isEqualTo(before);
    assertThat(run("baseline", "pm/b.md").out()).contains("; 0 dropped");
    assertThat(run("baseline").out()).doesNotContain("; 0 dropped");
    assertThat(text("accepted.txt")).doesNotContain("action-item/missing-owner pm/a.md");
    assertThat(run("check").err()).isEmpty();
  }

  @Test
  void whatIsMissingNowIsNewWhateverWasMissingThere() throws IOException {
    String page = "<!-- runwell: runbook -->\n# Queue - Runbook\n\n";
    write("queue.md", page + "## Impact\n\nPickers wait.\n");
    assertThat(run("baseline").status()).isZero();
    write("queue.md", page + "## Symptom\n\nThe queue grows.\n");
    CommandLineRun.Result result = run("check", "--quiet", "--rule", "runbook/missing-section");
    assertThat(result.out()).contains("Runbook has no section on impact").hasLineCount(1);
    assertThat(result.status()).isEqualTo(1);
    assertThat(run("check").err()).contains("stale in the baseline: queue.md runbook/missing-");
  }

  @Test
  void aFileThatIsGoneIsStale() throws IOException {
    Files.delete(folder.resolve("pm/b.md"));
    assertThat(run("check", "pm/a.md").err()).contains("stale in the baseline: pm/b.md");
  }

  @Test
  void aConflictIsToldWithItsLine() throws IOException {
    Files.writeString(folder.resolve("accepted.txt"), "# x\n<<<<<<< ours\n");
    CommandLineRun.Result result = run("check");
    assertThat(result.err()).startsWith("runwell: accepted.txt:2: not an entry of a baseline\n");
    assertThat(result.status()).isEqualTo(2);
    Files.delete(folder.resolve("accepted.txt"));
    assertThat(run("check").err()).startsWith("runwell: no such baseline: accepted.txt;");
  }

  @Test
  void whatIsAcceptedCountsInTheScoreNevertheless() throws IOException {
    CommandLineRun.Result result = run("check", "--min-score", "95", "--format", "badge=b.svg");
    assertThat(result.status()).isEqualTo(1);
    assertThat(result.err()).matches("(?s)runwell: the score is \\d+ \\([B-E]\\), below 95\n");
    assertThat(text("b.svg")).startsWith("<svg ").contains("<title>runwell: ");
    assertThat(run("check", "--min-score", "0").status()).isZero();
    assertThat(run("check", "--min-score", "101").status()).isEqualTo(2);
  }

  private void write(String name, String text) throws IOException {
    Files.createDirectories(folder.resolve(name).getParent());
    Files.writeString(folder.resolve(name), text);
  }

  private String text(String name) throws IOException {
    return Files.readString(folder.resolve(name));
  }

  private CommandLineRun.Result run(String... args) {
    return new CommandLineRun(folder).run(args);
  }
}

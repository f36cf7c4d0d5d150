package dev.runwell.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What scenarios cannot show of "runwell actions": terminals, bytes and standard input. */
class ActionsTest {
  private static final String DOCUMENT =
      """
      <!-- runwell: postmortem -->
      # Locks started late

      ## Action items

      - [ ] Add an alert on the depth of the pump queue above 640 for five minutes, and on the age \
      of its oldest order (@ines, due 2026-04-17)
      - [x] Delete the old pump queue (@mei, due 2026-04-01)
      """;

  @TempDir Path folder;

  @BeforeEach
  void document() throws IOException {
    Files.createDirectory(folder.resolve(".git"));
    Files.writeString(folder.resolve("locks.md"), DOCUMENT);
  }

  @Test
  void aTerminalIsFilledAndNoMore() {
    assertThat(widest(terminal().run("actions").out())).isEqualTo(80);
    assertThat(widest(terminal().environment("COLUMNS", "100").run("actions").out()))
        .isEqualTo(100);
    assertThat(widest(terminal().environment("COLUMNS", "wide").run("actions").out()))
        .isEqualTo(80);
    assertThat(new CommandLineRun(folder).run("actions").out())
        .contains("of its oldest order\n")
        .doesNotContain("…", "\u001b");
  }

  @Test
  void aTerminalShowsWhatIsLateInColourUnlessSomebodyWantsNone() {
    assertThat(terminal().run("actions").out()).contains("\u001b[1;31m3 d late\u001b[0m");
    assertThat(terminal().run("actions", "--no-color").out()).doesNotContain("\u001b");
    assertThat(terminal().environment("NO_COLOR", "1").run("actions").out())
        .doesNotContain("\u001b");
  }

  @Test
  void whatCannotBeReadIsToldAndTheRestListed() throws IOException {
    Files.write(folder.resolve("broken.md"), new byte[] {'a', (byte) 0xFF});

    CommandLineRun.Result result =
        new CommandLineRun(folder).run("actions", "--fail-on", "overdue");

    assertThat(result.status()).isEqualTo(3);
    assertThat(result.out()).contains("3 d late");
    assertThat(result.err()).isEqualTo("runwell: broken.md: not valid UTF-8 at byte 1\n");
  }

  @Test
  void aListBesideThePostMortemsIsNoneOfThem() {
    run("actions", "--format", "markdown=review.md");

    assertThat(run("actions").out())
        .endsWith("2 action items in 1 post-mortem: 1 open, 1 overdue\n");
    assertThat(run("inspect", "review.md").out()).contains("\"kind\": \"other\"");
  }

  @Test
  void aDraftOnStandardInputIsListed() {
    CommandLineRun.Result result =
        new CommandLineRun(folder).input(DOCUMENT).run("actions", "--open", "-");

    assertThat(result.status()).isZero();
    assertThat(result.out()).contains("<stdin>:6").doesNotContain("Delete");
  }

  private CommandLineRun.Result run(String... args) {
    return new CommandLineRun(folder).run(args);
  }

  private CommandLineRun terminal() {
    return new CommandLineRun(folder).onTerminal();
  }

  private static int widest(String text) {
    return text.replaceAll("\u001b\\[[0-9;]*m", "")
        .lines()
        .mapToInt(String::length)
        .max()
        .orElse(0);
  }
}

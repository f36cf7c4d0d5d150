package dev.runwell.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicReference;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Watching prints again on a change, and on nothing else. */
@Timeout(120)
class WatchTest {
  private static final String QUEUE = "queue.md:2:3: error No owner";

  @TempDir Path folder;
  private final ByteArrayOutputStream out = new ByteArrayOutputStream();
  private final AtomicReference<CommandLineRun.Result> result = new AtomicReference<>();
  private Thread watching;

  @BeforeEach
  void create() throws Exception {
    Files.createDirectory(folder.resolve(".git"));
    configure("error");
    write("queue.md");
    watching =
        new Thread(
            () ->
                result.set(
                    new CommandLineRun(folder)
                        .writingTo(out)
                        .run("check", "--quiet", "--watch", ".")));
    watching.start();
    await(QUEUE, 1);
  }

  @AfterEach
  void end() throws Exception {
    watching.interrupt();
    watching.join();
  }

  private void write(String name) throws Exception {
    Files.writeString(folder.resolve(name), "<!-- runwell: runbook -->\n# Queue - Runbook\n");
  }

  private void configure(String level) throws Exception {
    Files.writeString(
        folder.resolve("runwell.yml"),
        "rules: {runbook: off, document: off, runbook/missing-owner: " + level + "}\n");
  }

  private void await(String text, int times) throws Exception {
    while (count(text) < times) {
      assertThat(watching.isAlive()).isTrue();
      Thread.sleep(20);
    }
    assertThat(count(text)).isEqualTo(times);
  }

  private int count(String text) {
    return out.toString(StandardCharsets.UTF_8).split(Pattern.quote(text), -1).length - 1;
  }

  @Test
  void aNewDocument() throws Exception {
    write("disk.md");
    await("disk.md:2:3: error No owner", 1);
    assertThat(count(QUEUE)).isEqualTo(2);
  }

  @Test
  void anotherConfigurationAlsoWhenItIsWrongMeanwhile() throws Exception {
    configure("eror");
    Thread.sleep(Duration.ofMillis(1500).toMillis());
    configure("warning");
    await("queue.md:2:3: warning No owner", 1);
    end();
    assertThat(result.get().err()).contains("waiting for changes");
    assertThat(result.get().status()).isZero();
  }

  @Test
  void aFileOfOwnersThatTheConfigurationNamesAlsoWhenItIsNotThereYet() throws Exception {
    Files.writeString(
        folder.resolve("runwell.yml"),
        "rules: {runbook: off, document: off, runbook/missing-owner: note}\nowners: teams.yml\n");
    Thread.sleep(Duration.ofMillis(1500).toMillis());
    assertThat(count("note No owner")).isZero();
    Files.writeString(folder.resolve("teams.yml"), "[warehouse]\n");
    await("queue.md:2:3: note No owner", 1);
  }

  @Test
  void theBaseline() throws Exception {
    Files.writeString(folder.resolve("accepted"), "");
    Files.writeString(
        folder.resolve("runwell.yml"),
        "rules: {runbook: off, document: off, runbook/missing-owner: note}\nbaseline: accepted\n");
    await("queue.md:2:3: note No owner", 1);
    new CommandLineRun(folder).run("baseline");
    write("disk.md");
    await("disk.md:2:3: note No owner", 1);
    assertThat(count("queue.md:2:3: note No owner")).isEqualTo(1);
    Files.writeString(folder.resolve("accepted"), "");
    await("queue.md:2:3: note No owner", 2);
  }

  @Test
  void nothingWhereNothingChanged() throws Exception {
    Thread.sleep(Duration.ofMillis(1500).toMillis());
    assertThat(count(QUEUE)).isEqualTo(1);
    end();
    assertThat(result.get().status()).isEqualTo(1);
  }
}

package dev.runwell.search;

import static org.assertj.core.api.Assertions.assertThat;

import dev.runwell.incident.IncidentWriter;
import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/**
 * Kills a process that writes, at moments nobody chose. Whenever that is, what it had committed is
 * there, each batch is there whole or not at all, and the next writer goes on.
 */
class KillTest {
  private static final int KILLS = 5;

  /** How long a writer may go on after its first commit, in milliseconds. */
  private static final int LONGEST = 120;

  @TempDir Path folder;

  private final Random moments = new Random(7);

  private Path notes() {
    return folder.resolve("notes");
  }

  @Test
  @Timeout(value = 2, unit = TimeUnit.MINUTES)
  void whatWasCommittedSurvivesAKill() throws Exception {
    for (int kill = 1; kill <= KILLS; kill++) {
      List<String> before = noted();
      Process writer = start(kill * 100_000);
      while (noted().size() <= before.size() && writer.isAlive()) {
        Thread.sleep(5);
      }
      Thread.sleep(moments.nextInt(LONGEST));
      writer.destroyForcibly().waitFor();
      assertThat(noted()).as("batches that were noted").hasSizeGreaterThan(before.size());
      check();
    }
  }

  private Process start(int batch) throws IOException {
    return new ProcessBuilder(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-XX:TieredStopAtLevel=1",
            "-XX:+UseSerialGC",
            "-cp",
            System.getProperty("java.class.path"),
            KilledWriter.class.getName(),
            folder.resolve("index").toString(),
            notes().toString(),
            Integer.toString(batch))
        .redirectOutput(ProcessBuilder.Redirect.DISCARD)
        .redirectError(new File(folder.toFile(), "errors"))
        .start();
  }

  /** The batches that are committed for sure; the last note may be cut short. */
  private List<String> noted() throws IOException {
    if (!Files.exists(notes())) {
      return List.of();
    }
    String text = Files.readString(notes(), StandardCharsets.UTF_8);
    return text.substring(0, text.lastIndexOf('\n') + 1).lines().toList();
  }

  private void check() throws IOException {
    try (IncidentWriter writer = LuceneIndex.in(folder.resolve("index")).writer()) {
      assertThat(writer.begunAnew()).isEmpty();
      Map<String, String> known = writer.known();
      for (String batch : noted()) {
        for (int number = 0; number < KilledWriter.BATCH; number++) {
          assertThat(known).containsKey(KilledWriter.path(Integer.parseInt(batch), number));
        }
      }
      assertThat(known.size() % KilledWriter.BATCH).as("half a batch").isZero();
    }
  }
}

package dev.runwell.maven;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a build pays for: the library of the search is loaded by the goal index alone. */
class LoadedLibrariesTest {
  private static final String SEARCH = "org.apache.lucene.";

  @TempDir Path folder;

  @BeforeEach
  void create() throws IOException {
    Files.createDirectory(folder.resolve(".git")); // no configuration from further up
    Files.writeString(folder.resolve("queue.md"), "<!-- runwell: postmortem -->\n# The queue\n");
  }

  @Test
  void judgingLoadsNoSearch() throws Exception {
    assertThat(loadedBy("check")).contains("dev.runwell.rules.").doesNotContain(SEARCH);
    assertThat(loadedBy("report")).contains("dev.runwell.rules.").doesNotContain(SEARCH);
    assertThat(loadedBy("baseline")).contains("dev.runwell.rules.").doesNotContain(SEARCH);
  }

  @Test
  void indexLoadsIt() throws Exception {
    assertThat(loadedBy("index")).contains(SEARCH);
    assertThat(folder.resolve(".runwell/index")).isNotEmptyDirectory();
  }

  /** The classes that a process of its own loads for a goal. */
  private String loadedBy(String goal) throws IOException, InterruptedException {
    ProcessBuilder builder =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-Xlog:class+load",
                "-cp",
                System.getProperty("java.class.path"),
                LoadedLibrariesTest.class.getName(),
                goal,
                folder.toString())
            .redirectError(ProcessBuilder.Redirect.INHERIT);
    builder.environment().put("RUNWELL_MEANING", "off"); // as in a build that has no model
    Process process = builder.start();
    String out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertThat(process.waitFor()).as(goal).isZero();
    return out;
  }

  /** Runs a goal, as the first argument names it, in the folder that the second one names. */
  public static void main(String[] args) throws Exception {
    RunwellMojo goal =
        switch (args[0]) {
          case "check" -> check();
          case "report" -> new ReportMojo();
          case "baseline" -> new BaselineMojo();
          default -> index();
        };
    goal.root = Path.of(args[1]).toFile();
    goal.executionRoot = true;
    goal.started = Date.from(Instant.parse("2026-04-20T10:00:00Z"));
    goal.paths = List.of(".");
    goal.version = "1.2.3";
    goal.execute();
  }

  private static CheckMojo check() {
    CheckMojo goal = new CheckMojo();
    goal.failOn = "never";
    return goal;
  }

  private static IndexMojo index() {
    IndexMojo goal = new IndexMojo();
    goal.index = ".runwell/index";
    return goal;
  }
}

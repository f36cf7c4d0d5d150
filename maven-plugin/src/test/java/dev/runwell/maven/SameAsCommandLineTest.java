package dev.runwell.maven;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.junit.jupiter.api.Test;

/** Both doors lead to the same findings. */
class SameAsCommandLineTest {
  private static final String DAY = "2026-04-20";
  private static final Pattern LINE = Pattern.compile("(\\S+): (error|warning|note) (.*) \\[(.*)]");
  private static final Map<String, String> LEVELS =
      Map.of("error", "[ERROR] ", "warning", "[WARNING] ", "note", "[INFO] ");

  /** The test runs in its module, or at the root. */
  private static final Path FOLDER =
      (Files.isDirectory(Path.of("examples")) ? Path.of("examples") : Path.of("..", "examples"))
          .toAbsolutePath()
          .normalize();

  @Test
  void overTheExamples() throws Exception {
    List<String> found = findingsOfTheGoal();
    assertThat(found).hasSizeGreaterThan(20).isEqualTo(findingsOfTheCommand());
  }

  private static List<String> findingsOfTheGoal()
      throws MojoExecutionException, MojoFailureException {
    RecordedLog log = new RecordedLog();
    CheckMojo goal = new CheckMojo();
    goal.setLog(log);
    goal.root = FOLDER.toFile();
    goal.executionRoot = true;
    goal.started = Date.from(Instant.EPOCH);
    goal.paths = List.of(".");
    goal.asOf = DAY;
    goal.failOn = "never";
    goal.version = "1.2.3";
    goal.execute();
    return log.lines().subList(0, log.lines().size() - 1); // the sum comes last
  }

  private static List<String> findingsOfTheCommand() throws IOException, InterruptedException {
    Process process =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-cp",
                System.getProperty("java.class.path"),
                "dev.runwell.cli.Main",
                "check",
                "--quiet",
                "--as-of",
                DAY)
            .directory(FOLDER.toFile())
            .redirectError(ProcessBuilder.Redirect.INHERIT)
            .start();
    String out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertThat(process.waitFor()).isEqualTo(1);
    List<String> lines = new ArrayList<>();
    for (String line : out.lines().toList()) {
      Matcher said = LINE.matcher(line);
      assertThat(said.matches()).as(line).isTrue();
      lines.add(
          LEVELS.get(said.group(2))
              + said.group(1)
              + " "
              + said.group(3)
              + " ("
              + said.group(4)
              + ")");
    }
    return lines;
  }
}

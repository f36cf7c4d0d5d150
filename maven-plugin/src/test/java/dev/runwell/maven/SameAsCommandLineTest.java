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
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Both doors lead to the same findings. */
class SameAsCommandLineTest {
  private static final String DAY = "2026-04-20";
  private static final Pattern LINE = Pattern.compile("(\\S+): (error|warning|note) (.*) \\[(.*)]");
  private static final Pattern VERSION = Pattern.compile("\"version\": \"([^\"]+)\"");
  private static final Map<String, String> LEVELS =
      Map.of("error", "[ERROR] ", "warning", "[WARNING] ", "note", "[INFO] ");

  /** The test runs in its module, or at the root. */
  private static final Path FOLDER =
      (Files.isDirectory(Path.of("examples")) ? Path.of("examples") : Path.of("..", "examples"))
          .toAbsolutePath()
          .normalize();

  @TempDir Path folder;

  /** Level, rule, message, line and column of the beginning and of the end, and the sums. */
  @Test
  void theReportIsTheSameToTheByte() throws Exception {
    Path commands = folder.resolve("command.json");
    command("--format", "json=" + commands);
    Path goals = folder.resolve("goal.json");
    CheckMojo goal = goal();
    goal.version = versionIn(Files.readString(commands));
    goal.formats = List.of("json=" + goals);
    goal.execute();
    assertThat(goals)
        .hasSameBinaryContentAs(commands)
        .content()
        .contains("\"level\": \"error\"", "\"level\": \"warning\"", "\"level\": \"note\"");
  }

  @Test
  void theLogTellsTheSame() throws Exception {
    RecordedLog log = new RecordedLog();
    CheckMojo goal = goal();
    goal.setLog(log);
    goal.execute();
    List<String> found = log.lines().subList(0, log.lines().size() - 1); // the sum comes last
    assertThat(found).hasSizeGreaterThan(20).isEqualTo(linesOfTheCommand());
  }

  private static CheckMojo goal() {
    CheckMojo goal = new CheckMojo();
    goal.root = FOLDER.toFile();
    goal.executionRoot = true;
    goal.started = Date.from(Instant.EPOCH);
    goal.paths = List.of(".");
    goal.asOf = DAY;
    goal.failOn = "never";
    goal.version = "1.2.3";
    return goal;
  }

  /** Outside its jar the command does not know its own. */
  private static String versionIn(String report) {
    Matcher version = VERSION.matcher(report);
    assertThat(version.find()).isTrue();
    return version.group(1);
  }

  private static String command(String... options) throws IOException, InterruptedException {
    List<String> line =
        new ArrayList<>(
            List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-cp",
                System.getProperty("java.class.path"),
                "dev.runwell.cli.Main",
                "check",
                "--quiet",
                "--as-of",
                DAY));
    line.addAll(List.of(options));
    Process process =
        new ProcessBuilder(line)
            .directory(FOLDER.toFile())
            .redirectError(ProcessBuilder.Redirect.INHERIT)
            .start();
    String out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertThat(process.waitFor()).isEqualTo(1);
    return out;
  }

  private static List<String> linesOfTheCommand() throws IOException, InterruptedException {
    List<String> lines = new ArrayList<>();
    for (String line : command().lines().toList()) {
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

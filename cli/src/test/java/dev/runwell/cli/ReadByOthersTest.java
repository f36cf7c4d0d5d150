package dev.runwell.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.logging.Level;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.bjurr.violations.lib.ViolationsLogger;
import se.bjurr.violations.lib.model.Violation;
import se.bjurr.violations.lib.reports.Parser;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

/** Reports as the parsers of a review bot read them, and GitHub's commands by GitHub's rules. */
class ReadByOthersTest {
  /** {@code ::command key=value,key=value::message}. */
  private static final Pattern COMMAND = Pattern.compile("::(\\w+) ([^:]*)::(.*)");

  private static final String PROBLEM = "broken.md";

  @TempDir private Path folder;
  private EveryFormat written;
  private List<JsonNode> ours;

  @BeforeEach
  void check() throws IOException {
    written = EveryFormat.in(folder);
    ours = new ArrayList<>();
    new ObjectMapper().readTree(written.text("json")).at("/findings").forEach(ours::add);
  }

  @Test
  void checkstyle() throws Exception {
    assertThat(read(Parser.CHECKSTYLE, "checkstyle"))
        .extracting(
            each ->
                place(each)
                    + ":"
                    + each.getColumn()
                    + " "
                    + each.getSeverity()
                    + " "
                    + each.getRule()
                    + " "
                    + each.getMessage())
        .containsExactlyInAnyOrderElementsOf(
            told(
                each ->
                    place(each)
                        + ":"
                        + each.at("/column").asInt()
                        + " "
                        + severity(each)
                        + " runwell."
                        + each.at("/rule").asString()
                        + " "
                        + each.at("/message").asString()));
  }

  @Test
  void sarif() throws Exception {
    assertThat(read(Parser.SARIF, "sarif"))
        .extracting(
            each ->
                // The reader leaves addresses as they are written.
                URI.create(each.getFile()).getPath()
                    + ":"
                    + each.getStartLine()
                    + " "
                    + each.getSeverity()
                    + " "
                    + each.getRule())
        .containsExactlyInAnyOrderElementsOf(
            told(each -> place(each) + " " + severity(each) + " " + each.at("/rule").asString()));
  }

  @Test
  void gitlab() throws Exception {
    assertThat(read(Parser.CODECLIMATE, "gitlab"))
        .extracting(each -> place(each) + " " + each.getRule() + " " + each.getMessage())
        .containsExactlyInAnyOrderElementsOf(
            told(
                each ->
                    place(each)
                        + " "
                        + each.at("/rule").asString()
                        + " "
                        + each.at("/message").asString()));
  }

  /** That reader takes only what fails, and finds plain names alone in the text of a failure. */
  @Test
  void junit() throws Exception {
    assertThat(read(Parser.JUNIT, "junit"))
        .extracting(ReadByOthersTest::place)
        .filteredOn(place -> place.startsWith("docs/"))
        .containsExactlyInAnyOrderElementsOf(
            ours.stream()
                .filter(each -> each.at("/level").asString().equals("error"))
                .map(ReadByOthersTest::place)
                .filter(place -> place.startsWith("docs/"))
                .toList());
  }

  @Test
  void github() throws IOException {
    List<String> commands = new ArrayList<>();
    for (String line : written.text("github").lines().toList()) {
      Matcher command = COMMAND.matcher(line);
      assertThat(command.matches()).as(line).isTrue();
      Map<String, String> properties = new HashMap<>();
      for (String property : command.group(2).split(",", -1)) {
        String[] parts = property.split("=", 2);
        properties.put(parts[0], unescaped(parts[1].replace("%3A", ":").replace("%2C", ",")));
      }
      if (!properties.get("file").equals(PROBLEM)) {
        commands.add(
            properties.get("file")
                + ":"
                + properties.get("line")
                + " "
                + command.group(1).replace("notice", "note")
                + " "
                + properties.get("title")
                + " "
                + unescaped(command.group(3)));
      }
    }
    assertThat(commands)
        .containsExactlyInAnyOrderElementsOf(
            told(
                each ->
                    place(each)
                        + " "
                        + each.at("/level").asString()
                        + " "
                        + each.at("/rule").asString()
                        + " "
                        + each.at("/message").asString()
                        + "\n"
                        + each.at("/help").asString()));
  }

  /** As the toolkit of GitHub's actions has it, backwards; the percent sign comes last. */
  private static String unescaped(String text) {
    return text.replace("%0D", "\r").replace("%0A", "\n").replace("%25", "%");
  }

  private List<Violation> read(Parser parser, String format) throws Exception {
    List<String> complaints = new ArrayList<>();
    ViolationsLogger logger =
        new ViolationsLogger() {
          @Override
          public void log(Level level, String message) {
            complaints.add(message);
          }

          @Override
          public void log(Level level, String message, Throwable cause) {
            complaints.add(message);
          }
        };
    List<Violation> found =
        parser.getViolationsParser().parseReportOutput(written.text(format), logger).stream()
            .filter(each -> !each.getFile().equals(PROBLEM))
            .toList();
    assertThat(complaints).isEmpty();
    return found;
  }

  private List<String> told(Function<JsonNode, String> words) {
    return ours.stream().map(words).toList();
  }

  private static String place(Violation each) {
    return each.getFile() + ":" + each.getStartLine();
  }

  private static String place(JsonNode finding) {
    return finding.at("/path").asString() + ":" + finding.at("/line").asInt();
  }

  private static String severity(JsonNode finding) {
    return switch (finding.at("/level").asString()) {
      case "error" -> "ERROR";
      case "warning" -> "WARN";
      default -> "INFO";
    };
  }
}

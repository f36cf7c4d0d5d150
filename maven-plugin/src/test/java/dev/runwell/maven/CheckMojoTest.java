package dev.runwell.maven;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the goal makes of its parameters. */
class CheckMojoTest {
  private static final String OWNER =
      "queue.md:2:3 No owner of the runbook (runbook/missing-owner)";

  @TempDir Path folder;
  private final RecordedLog log = new RecordedLog();

  @BeforeEach
  void create() throws IOException {
    Files.createDirectory(folder.resolve(".git")); // no configuration from further up
    Files.writeString(
        folder.resolve("queue.md"),
        "<!-- runwell: runbook -->\n# Queue - Runbook\n\n**Last updated:** 2026-01-05\n");
    configure("error");
  }

  private void configure(String level) throws IOException {
    Files.writeString(
        folder.resolve("runwell.yml"),
        "rules: {runbook: off, document: off, runbook/missing-owner: " + level + "}\n");
  }

  private CheckMojo goal() {
    CheckMojo goal = new CheckMojo();
    goal.setLog(log);
    goal.root = folder.toFile();
    goal.executionRoot = true;
    goal.started = Date.from(Instant.parse("2026-04-20T10:00:00Z"));
    goal.paths = List.of(".");
    goal.version = "1.2.3";
    return goal;
  }

  @Test
  void findingsFailTheBuildAndTheFailureNamesTheCure() {
    assertThatThrownBy(goal()::execute)
        .isInstanceOf(MojoFailureException.class)
        .hasMessageContainingAll(
            "1 error in 1 of 1 document", "runwell-disable-next", "-Drunwell.failOn=never");
    assertThat(log.lines()).containsExactly("[ERROR] " + OWNER);
  }

  @Test
  void theLevelOfAFindingIsThatOfItsLine() throws Exception {
    configure("warning");
    goal().execute();
    configure("note");
    goal().execute();
    assertThat(log.lines())
        .contains("[WARNING] " + OWNER, "[INFO] " + OWNER)
        .anyMatch(line -> line.startsWith("[INFO] 1 note in 1 of 1 document"));
  }

  @Test
  void theFailLevelIsTheParametersElseTheConfigurations() throws Exception {
    CheckMojo never = goal();
    never.failOn = "never";
    never.execute();
    configure("note");
    CheckMojo note = goal();
    note.failOn = "note";
    assertThatThrownBy(note::execute).isInstanceOf(MojoFailureException.class);
    Files.writeString(folder.resolve("runwell.yml"), "fail-on: never\n");
    goal().execute();
  }

  @Test
  void whatIsAskedWronglyIsNamedWithTheNearest() {
    CheckMojo level = goal();
    level.failOn = "warn";
    fails(level, "unknown level for failOn \"warn\"");
    CheckMojo profile = goal();
    profile.profile = "gogle";
    fails(profile, "unknown profile \"gogle\", did you mean \"google\"?");
    CheckMojo config = goal();
    config.config = "other.yml";
    fails(config, "no such file: other.yml");
    CheckMojo path = goal();
    path.paths = List.of("runbooks");
    fails(path, "runbooks: no such file or folder");
    CheckMojo day = goal();
    day.asOf = "tomorrow";
    CheckMojo format = goal();
    format.formats = List.of("sarf=a.sarif");
    fails(format, "unknown format \"sarf\", did you mean \"sarif\"?");
    format.formats = List.of("sarif");
    fails(format, "formats takes FORMAT=FILE, such as sarif=target/runwell.sarif, not sarif");
    fails(day, "asOf takes a date such as 2026-04-20, not tomorrow");
    assertThat(log.lines()).isEmpty();
  }

  @Test
  void aRunThatFailsIsNoFinding() throws IOException {
    Files.write(folder.resolve("bytes.md"), new byte[] {'#', ' ', (byte) 0xE9, '\n'});
    fails(goal(), "1 problem");
    assertThat(log.lines())
        .contains("[ERROR] bytes.md not valid UTF-8 at byte 2", "[ERROR] " + OWNER);
  }

  @Test
  void errorsOfAConfigurationAreShownWithTheirLines() throws IOException {
    Files.writeString(folder.resolve("runwell.yml"), "rules: {runbook/stael: off}\n");
    fails(goal(), "The configuration of Runwell has errors, see above");
    assertThat(log.lines())
        .anyMatch(line -> line.startsWith("[ERROR] runwell.yml:1:9: unknown rule"))
        .anyMatch(line -> line.contains("^^^"));
  }

  @Test
  void todayIsTheDayTheBuildBeganUnlessItIsSaid() throws Exception {
    Files.writeString(
        folder.resolve("runwell.yml"),
        "rules: {runbook: off, document: off, runbook/stale: error}\n");
    assertThatThrownBy(goal()::execute).hasMessageContaining("1 error");
    CheckMojo earlier = goal();
    earlier.asOf = "2026-01-06";
    earlier.execute();
  }

  @Test
  void reportsAreWrittenWhetherTheBuildFailsOrNot() {
    CheckMojo goal = goal();
    goal.formats = List.of("json=target/runwell/a.json", "junit=target/runwell/a.xml");
    assertThatThrownBy(goal::execute).isInstanceOf(MojoFailureException.class);
    assertThat(folder.resolve("target/runwell/a.json"))
        .content()
        .contains("\"version\": \"1.2.3\"", "\"rule\": \"runbook/missing-owner\"");
    assertThat(folder.resolve("target/runwell/a.xml")).content().contains("<testsuite");
    goal.formats = List.of("json=queue.md/a.json");
    fails(goal, "cannot write queue.md/a.json: ");
  }

  @Test
  void theOtherModulesAndWhoSkipsItHearNothingOfDocuments() throws Exception {
    CheckMojo module = goal();
    module.executionRoot = false;
    module.execute();
    CheckMojo skipped = goal();
    skipped.skip = true;
    skipped.execute();
    assertThat(log.lines())
        .hasSize(2)
        .contains("[INFO] Runwell is left out (runwell.skip)")
        .noneMatch(line -> line.contains("queue.md"));
  }

  private static void fails(CheckMojo goal, String message) {
    assertThatThrownBy(goal::execute)
        .isInstanceOf(MojoExecutionException.class)
        .hasMessageContaining(message);
  }
}

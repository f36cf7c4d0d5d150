package dev.runwell.maven;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Locale;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.reporting.MavenMultiPageReport;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The goals beside check, and what check makes of what they write. */
class OtherGoalsTest {
  @TempDir Path folder;
  private final RecordedLog log = new RecordedLog();

  @BeforeEach
  void create() throws IOException {
    Files.createDirectory(folder.resolve(".git")); // no configuration from further up
    write("queue.md", "queue");
    configure("");
  }

  private void write(String file, String name) throws IOException {
    Files.writeString(
        folder.resolve(file), "<!-- runwell: runbook -->\n# The " + name + " - Runbook\n");
  }

  private void configure(String more) throws IOException {
    Files.writeString(
        folder.resolve("runwell.yml"),
        "rules: {runbook: off, document: off, runbook/missing-owner: error}\n" + more);
  }

  private <G extends RunwellMojo> G prepared(G goal) {
    goal.setLog(log);
    goal.root = folder.toFile();
    goal.executionRoot = true;
    goal.started = Date.from(Instant.parse("2026-04-20T10:00:00Z"));
    goal.paths = List.of(".");
    return goal;
  }

  private CheckMojo check() {
    CheckMojo goal = prepared(new CheckMojo());
    goal.version = "1.2.3";
    return goal;
  }

  private ReportMojo report() {
    ReportMojo goal = prepared(new ReportMojo());
    goal.version = "1.2.3";
    goal.projectFile = folder.resolve("pom.xml").toFile();
    goal.outputDirectory = folder.resolve("target/pages").toFile();
    return goal;
  }

  @Test
  void whatIsAcceptedFailsNoBuildAndWhatIsNewDoes() throws Exception {
    prepared(new BaselineMojo()).execute();
    assertThat(log.lines())
        .containsExactly(
            "[INFO] runwell-baseline: 1 accepted, 1 of them new; 0 dropped",
            "[INFO] To use it, write baseline: runwell-baseline into runwell.yml");
    configure("baseline: runwell-baseline\n");
    check().execute();
    write("new.md", "disk");
    assertThatThrownBy(check()::execute)
        .isInstanceOf(MojoFailureException.class)
        .hasMessageContaining("runwell:baseline accepts");
    assertThat(log.lines())
        .anyMatch(line -> line.startsWith("[ERROR] new.md:2:3"))
        .noneMatch(line -> line.startsWith("[ERROR] queue.md"));
  }

  @Test
  void whatIsMendedIsNamedAndDropped() throws Exception {
    configure("baseline: accepted\n");
    prepared(new BaselineMojo()).execute();
    Files.delete(folder.resolve("queue.md"));
    check().execute();
    assertThat(log.lines())
        .contains(
            "[INFO] stale in the baseline: queue.md runbook/missing-owner",
            "[INFO] runwell:baseline drops what is stale");
    prepared(new BaselineMojo()).execute();
    assertThat(log.lines()).contains("[INFO] accepted: 0 accepted, 0 of them new; 1 dropped");
  }

  @Test
  void aBaselineThatIsNotThereOrNoneIsAnError() throws IOException {
    CheckMojo goal = check();
    goal.baseline = "accepted";
    assertThatThrownBy(goal::execute)
        .isInstanceOf(MojoExecutionException.class)
        .hasMessage("no such baseline: accepted; runwell:baseline writes one");
    Files.writeString(folder.resolve("accepted"), "<<<<<<< ours\n");
    assertThatThrownBy(goal::execute)
        .isInstanceOf(MojoExecutionException.class)
        .hasMessageContaining("accepted:1: not an entry of a baseline");
  }

  @Test
  void thePageIsWrittenAndFindingsDoNotFailIt() throws Exception {
    report().execute();
    assertThat(folder.resolve("target/pages/runwell.html"))
        .content()
        .contains("runbook/missing-owner");
    ReportMojo withoutPom = report();
    withoutPom.projectFile = null;
    withoutPom.execute();
    assertThat(folder.resolve("target/site/runwell.html")).exists();
  }

  @Test
  void theSiteTakesThePageAsItIs() throws Exception {
    ReportMojo goal = report();
    assertThat(goal.isExternalReport()).isTrue();
    assertThat(goal.canGenerateReport()).isTrue();
    assertThat(goal.getOutputPath()).isEqualTo("runwell");
    goal.setReportOutputDirectory(folder.resolve("site").toFile());
    goal.generate(null, Locale.ROOT);
    assertThat(folder.resolve("site/runwell.html")).exists();
    goal.executionRoot = false;
    assertThat(goal.canGenerateReport()).isFalse();
  }

  /** Site plugins before 3.20, such as the one that Maven 3.9 comes with, know no other call. */
  @Test
  void olderSitesCallItAsAReportOfSeveralPages() throws Exception {
    MavenMultiPageReport report = report();
    report.generate(null, null, Locale.ROOT);
    assertThat(folder.resolve("target/pages/runwell.html")).exists();
  }
}

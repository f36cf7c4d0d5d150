package dev.runwell.rules.alert;

import dev.runwell.rules.BuiltInRules;
import dev.runwell.testkit.Change;
import dev.runwell.testkit.CleanDocument;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Links to runbooks are held to the same rules, whatever format their alert is defined in. */
class AlertFormatsTest {
  private static final String GITHUB = "https://github.com/harbour/ops/blob/main/";
  private static final String LINK = "runbooks/LockGateStuck.md#free-the-gate";

  /** A definition, with the text that is its link. */
  private record Format(String file, String link) {
    CleanDocument document() {
      return CleanDocument.of(new BuiltInRules(), text(file))
          .at("alerts/" + file)
          .with("runbooks/LockGateStuck.md", "# LockGateStuck\n\n## Free the gate\n")
          .with("runbooks/TideGaugeSilent.md", "# TideGaugeSilent\n\n## Free the gate\n")
          .with(".git/HEAD", "ref: refs/heads/main\n")
          .with(".git/config", "[remote \"origin\"]\n\turl = https://github.com/harbour/ops.git\n");
    }

    Change linking(String other) {
      return document().replace(link, other);
    }

    @Override
    public String toString() {
      return file;
    }
  }

  static Stream<Format> formats() {
    return Stream.of(
        new Format("locks-grafana.yaml", LINK),
        new Format("locks-grafana.json", LINK),
        new Format("locks-datadog.json", GITHUB + LINK));
  }

  private static String text(String resource) {
    try (InputStream in = AlertFormatsTest.class.getResourceAsStream(resource)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }

  @ParameterizedTest
  @MethodSource("formats")
  void whatLeadsToThePageIsClean(Format format) {
    format.document().isClean();
    format.linking(GITHUB + LINK).breaks();
    format.linking(GITHUB + "runbooks/lockgatestuck.md").breaks();
  }

  @ParameterizedTest
  @MethodSource("formats")
  void noLink(Format format) {
    format.linking("TODO").breaks("alert/missing-runbook");
    format.linking("").breaks("alert/missing-runbook");
  }

  @ParameterizedTest
  @MethodSource("formats")
  void noPage(Format format) {
    format.linking(GITHUB + "runbooks/LockGates.md").breaks("alert/dead-runbook");
  }

  @ParameterizedTest
  @MethodSource("formats")
  void noHeading(Format format) {
    format
        .linking(GITHUB + "runbooks/LockGateStuck.md#close-the-gate")
        .breaks("alert/dead-runbook-anchor");
  }

  @ParameterizedTest
  @MethodSource("formats")
  void anotherAlertsPage(Format format) {
    format
        .linking(GITHUB + "runbooks/TideGaugeSilent.md")
        .breaks("alert/runbook-about-another-alert");
  }
}

package dev.runwell.finding;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class FingerprintTest {
  private static String one(String path, String text, String heading, String message) {
    return new Fingerprint(path).next("step/unclear", text, heading, message);
  }

  @Test
  void staysTheSameFromReleaseToRelease() {
    assertThat(one("a.md", "Restart the gateway", "Steps", "Unclear"))
        .isEqualTo("5771201d90b4efc2897f57fded28e859");
  }

  @Test
  void foldsWhiteSpaceAndIgnoresTheWordingOfTheMessage() {
    assertThat(one("a.md", "  Restart\r\n   the gateway ", "Steps", "Other words"))
        .isEqualTo(one("a.md", "Restart the gateway", "Steps", "Unclear"));
  }

  @Test
  void dependsOnPathTextAndHeading() {
    String name = one("a.md", "Restart", "Steps", "Unclear");
    assertThat(one("b.md", "Restart", "Steps", "Unclear")).isNotEqualTo(name);
    assertThat(one("a.md", "Reload", "Steps", "Unclear")).isNotEqualTo(name);
    assertThat(one("a.md", "Restart", "Rollback", "Unclear")).isNotEqualTo(name);
  }

  @Test
  void tellsWhatIsMissingByTheMessageWithoutItsNumbers() {
    assertThat(one("a.md", " ", "", "No owner")).isNotEqualTo(one("a.md", "", "", "No date"));
    assertThat(one("a.md", "", "", "Updated 91 days ago"))
        .isEqualTo(one("a.md", "", "", "Updated 92 days ago"));
  }

  @Test
  void whatIsMissingAtOnePlaceIsKnownByItsOwnNameWhateverElseIs() {
    Fingerprint both = new Fingerprint("a.md");
    String symptom = both.nextMissing("step/unclear", "# Queue", "Queue", "symptom");
    String impact = both.nextMissing("step/unclear", "# Queue", "Queue", "impact");
    assertThat(impact)
        .isNotEqualTo(symptom)
        .isEqualTo(
            new Fingerprint("a.md").nextMissing("step/unclear", "# Queue", "Queue", "impact"));
  }

  @Test
  void countsEquals() {
    Fingerprint names = new Fingerprint("a.md");
    String first = names.next("step/unclear", "Restart", "Steps", "Unclear");
    String second = names.next("step/unclear", "Restart", "Steps", "Unclear");
    assertThat(second).isNotEqualTo(first);
    assertThat(names.next("step/other", "Restart", "Steps", "Unclear")).isNotEqualTo(first);
    assertThat(first).isEqualTo(one("a.md", "Restart", "Steps", "Unclear")).hasSize(32);
  }
}

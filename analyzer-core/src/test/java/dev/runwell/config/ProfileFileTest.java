package dev.runwell.config;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.runwell.finding.Level;
import dev.runwell.source.SourceText;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ProfileFileTest {

  @Test
  void anEntrySaysWhatIsSetAndWhy() {
    assertThat(
            read(
                "runbook/stale:",
                "  set: {level: error, max-age-days: 30}",
                "  why: A page that nobody has read for a month is not trusted.",
                "  source: https://standards.example/pages"))
        .containsExactly(
            Map.entry(
                "runbook/stale",
                new ProfileChange(
                    Optional.of(true),
                    Optional.of(Level.ERROR),
                    Map.of("max-age-days", 30),
                    "A page that nobody has read for a month is not trusted.",
                    "https://standards.example/pages")));
  }

  @Test
  void aRuleThatIsNotThereIsLeftOut() {
    assertThat(read("alert/missing-runbook: {set: note}", "blame/hindsight: {set: off}"))
        .containsOnlyKeys("blame/hindsight");
  }

  @Test
  void anOptionThatIsNotThereIsADefect() {
    assertThatThrownBy(() -> read("runbook/stale: {set: {max-age: 30}}"))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("unknown option of runbook/stale \"max-age\"");
  }

  @Test
  void theHandbookChangesNothing() {
    assertThat(ProfileFile.ruleIds(Profile.HANDBOOK)).isEmpty();
    assertThat(ProfileFile.read(Profile.HANDBOOK, House.RULES)).isEmpty();
  }

  @Test
  void theHouseHasTheLastWord() {
    ProfileChange change =
        new ProfileChange(
            Optional.of(true),
            Optional.of(Level.ERROR),
            Map.of("max-age-days", 30, "strict", true),
            "",
            "");
    SettingsContent content = SettingsContent.DEFAULT;
    RuleTable said =
        new RuleTable(
            Map.of(
                "runbook",
                new RuleTable.Change(Optional.of(true), Optional.of(Level.NOTE), Map.of()),
                "runbook/stale",
                new RuleTable.Change(
                    Optional.empty(), Optional.empty(), Map.of("max-age-days", 7))));
    Settings settings =
        new Settings(
            new SettingsContent(
                Profile.GOOGLE,
                Map.of("runbook/stale", change),
                content.documents(),
                said,
                content.overrides(),
                content.words(),
                List.of(),
                List.of(),
                List.of(),
                Optional.empty(),
                false,
                Optional.empty(),
                Optional.empty()),
            Place.SAME);

    RuleSetting setting = settings.rule(House.STALE, "a.md");

    assertThat(setting.level()).contains(Level.NOTE);
    assertThat(setting.option(House.MAX_AGE)).isEqualTo(7);
    assertThat(setting.option(House.STRICT)).isTrue();
    assertThat(settings.profileChange(House.STALE)).contains(change);
    assertThat(settings.profileChange(House.TITLE)).isEmpty();
  }

  private static Map<String, ProfileChange> read(String... lines) {
    SourceText text = SourceText.of("profiles/house.yml", String.join("\n", lines) + "\n");
    return ProfileFile.read(text, House.RULES);
  }
}

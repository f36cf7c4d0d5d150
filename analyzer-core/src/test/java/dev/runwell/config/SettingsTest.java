package dev.runwell.config;

import static org.assertj.core.api.Assertions.assertThat;

import dev.runwell.finding.Level;
import dev.runwell.model.Concept;
import dev.runwell.model.DocumentKind;
import dev.runwell.reading.HouseWords;
import dev.runwell.reading.RunbookPlaces;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class SettingsTest {

  @Test
  void withoutAConfigurationEveryRuleRunsAsItComes() {
    Settings settings = Settings.defaults();

    assertThat(settings.rule(House.STALE, "a.md")).isEqualTo(RuleSetting.DEFAULT);
    assertThat(settings.failOn()).contains(Level.ERROR);
    assertThat(settings.profile()).isEqualTo(Profile.HANDBOOK);
    assertThat(settings.words().severities()).containsOnlyKeys("SEV1", "SEV2", "SEV3", "SEV4");
    assertThat(settings.words().severities().get("SEV1")).contains("s1").doesNotContain("P1");
    assertThat(settings.words().priorities().keySet()).containsExactly("P0", "P1", "P2");
    assertThat(settings.ignores("a.md")).isFalse();
    assertThat(settings.kind("a.md")).isEmpty();
  }

  @Test
  void anEmptyFileSaysNothing() throws ConfigurationException {
    HouseWords words = House.read("# nothing yet").words();
    assertThat(words.runbooks().keys()).isEmpty();
    assertThat(words.with(RunbookPlaces.USUAL))
        .isEqualTo(Settings.defaults().words().with(RunbookPlaces.USUAL));
  }

  @Test
  void anIdWinsOverItsGroupWhateverTheOrder() throws ConfigurationException {
    Settings settings = House.read("rules:", "  runbook/stale: error", "  runbook: off");

    assertThat(settings.rule(House.STALE).enabled()).isTrue();
    assertThat(settings.rule(House.STALE).level()).contains(Level.ERROR);
    assertThat(settings.rule(House.TITLE).enabled()).isFalse();
    assertThat(settings.rule(House.HINDSIGHT)).isEqualTo(RuleSetting.DEFAULT);
  }

  @Test
  void allIsTheWidestGroup() throws ConfigurationException {
    Settings settings = House.read("rules: {runbook: note, all: off}");

    assertThat(settings.rule(House.STALE).level()).contains(Level.NOTE);
    assertThat(settings.rule(House.HINDSIGHT).enabled()).isFalse();
  }

  @Test
  void anOverrideWinsForItsFilesAndTheLaterOneOverTheEarlier() throws ConfigurationException {
    Settings settings =
        House.read(
            "rules: {runbook/stale: error}",
            "overrides:",
            "  - {files: ['tier3/**'], rules: {runbook/stale: off, blame: note}}",
            "  - {files: tier3/old/, rules: {runbook: warning}}");

    assertThat(settings.rule(House.STALE, "tier1/a.md").level()).contains(Level.ERROR);
    assertThat(settings.rule(House.STALE, "tier3/a.md").enabled()).isFalse();
    assertThat(settings.rule(House.HINDSIGHT, "tier3/a.md").level()).contains(Level.NOTE);
    assertThat(settings.rule(House.STALE, "tier3/old/x/a.md").level()).contains(Level.WARNING);
  }

  @Test
  void optionsAreSetApartFromTheLevel() throws ConfigurationException {
    Settings settings =
        House.read(
            "rules:",
            "  runbook/stale: {level: note, max-age-days: 180, words: later}",
            "overrides:",
            "  - files: '*.draft.md'",
            "    rules: {runbook/stale: {strict: true, max-age-days: 7}}");
    RuleSetting usual = settings.rule(House.STALE, "a/b.md");
    RuleSetting draft = settings.rule(House.STALE, "a/b.draft.md");

    assertThat(usual.option(House.MAX_AGE)).isEqualTo(180);
    assertThat(usual.option(House.STRICT)).isFalse();
    assertThat(draft.option(House.MAX_AGE)).isEqualTo(7);
    assertThat(draft.option(House.STRICT)).isTrue();
    assertThat(draft.option(House.WORDS)).containsExactly("later");
    assertThat(draft.level()).contains(Level.NOTE);
  }

  @Test
  void optionsAloneDoNotWakeARule() throws ConfigurationException {
    Settings settings = House.read("rules: {runbook: off, runbook/stale: {max-age-days: 1}}");

    assertThat(settings.rule(House.STALE).enabled()).isFalse();
  }

  @Test
  void theFirstKindWhoseGlobMatchesDecides() throws ConfigurationException {
    Settings settings =
        House.read(
            "documents:",
            "  template: ['**/template*.md']",
            "  runbook: ['runbooks/**/*.md', /ops/*.md]",
            "  ignore: ['**/archive/**', CHANGELOG.md]");

    assertThat(settings.kind("runbooks/a.md")).contains(DocumentKind.RUNBOOK);
    assertThat(settings.kind("runbooks/x/template.md")).contains(DocumentKind.TEMPLATE);
    assertThat(settings.kind("ops/a.md")).contains(DocumentKind.RUNBOOK);
    assertThat(settings.kind("x/ops/a.md")).isEmpty();
    assertThat(settings.ignores("archive/a.md")).isTrue();
    assertThat(settings.ignores("x/archive/y/a.md")).isTrue();
    assertThat(settings.ignores("x/CHANGELOG.md")).isTrue();
    assertThat(settings.ignores("x/archives/a.md")).isFalse();
  }

  @Test
  void globsBeginAtTheConfigurationWhereverTheRunIs() throws ConfigurationException {
    Path root = Path.of("house").toAbsolutePath();
    Settings settings =
        House.read("documents: {runbook: 'team/runbooks/*.md'}").in(root, root.resolve("team"));

    assertThat(settings.kind("runbooks/a.md")).contains(DocumentKind.RUNBOOK);
    assertThat(settings.kind("../team/runbooks/a.md")).contains(DocumentKind.RUNBOOK);
    assertThat(settings.kind(root + "/team/runbooks/a.md")).contains(DocumentKind.RUNBOOK);
    assertThat(settings.kind("../runbooks/a.md")).isEmpty();
    assertThat(settings.kind("../../elsewhere/runbooks/a.md")).isEmpty();
  }

  @Test
  void namesOfTheUsualScaleGainSpellings() throws ConfigurationException {
    Settings settings = House.read("severities: {SEV1: [P1, critical], sev3: [P3]}");

    assertThat(settings.words().severities().keySet())
        .containsExactly("SEV1", "SEV2", "SEV3", "SEV4");
    assertThat(settings.words().severities().get("SEV1")).contains("P1", "critical", "s1");
    assertThat(settings.words().severities().get("SEV3")).contains("P3", "s3");
  }

  @Test
  void aScaleOfOtherNamesReplacesTheUsualOne() throws ConfigurationException {
    Settings settings = House.read("priorities:", "  now: [today, P0]", "  later:");

    assertThat(settings.words().priorities())
        .containsExactly(Map.entry("now", List.of("today", "P0")), Map.entry("later", List.of()));
  }

  @Test
  void aHouseHasItsOwnWordsForWhatIsDone() throws ConfigurationException {
    Settings settings = House.read("statuses: {done: [in all regions], open: [parked, asleep]}");

    assertThat(settings.words().statuses())
        .containsOnly(
            Map.entry("done", List.of("in all regions")),
            Map.entry("open", List.of("parked", "asleep")));
  }

  @Test
  void aHouseNamesItsSections() throws ConfigurationException {
    Settings settings =
        House.read("sections: {runbook: {investigation: [Where to look, First moves]}}");

    assertThat(settings.words().sections().get(DocumentKind.RUNBOOK).get(Concept.INVESTIGATION))
        .containsExactly("Where to look", "First moves");
  }

  @Test
  void aRunbookIsNamedAsTheRunNamesFiles() throws ConfigurationException {
    Settings settings =
        House.read(
            "runbook-keys: handbuch", "runbook-urls: [{from: 'rb:(.+)', to: 'books/$1.md'}]");

    assertThat(settings.words().runbooks().keys()).containsExactly("handbuch");
    assertThat(runbook(settings)).contains("books/pump.md");
    assertThat(runbook(settings.in(Path.of("/ops"), Path.of("/ops/alerts"))))
        .contains("../books/pump.md");
    assertThat(runbook(settings.in(Path.of("/ops/house"), Path.of("/ops"))))
        .contains("house/books/pump.md");
    assertThat(runbook(settings.in(Path.of("/house"), Path.of("/ops"))))
        .contains("../house/books/pump.md");
  }

  private static Optional<String> runbook(Settings settings) {
    return settings.words().runbooks().files().apply("rb:pump");
  }

  @Test
  void theUrlOfARunbookBecomesAFile() throws ConfigurationException {
    Settings settings =
        House.read(
            "runbook-urls:",
            "  - {from: 'https://docs\\.example\\.org/(.+)/(\\w+)', to: 'books/$2/$1.md'}",
            "  - {from: '(a*)*b', to: x.md}");
    RunbookUrl first = settings.runbookUrls().get(0);
    RunbookUrl slow = settings.runbookUrls().get(1);

    assertThat(first.file("https://docs.example.org/pump/harbour"))
        .contains("books/harbour/pump.md");
    assertThat(first.file("see https://docs.example.org/pump/harbour")).isEmpty();
    assertThat(first.file("https://docs.example.org/" + "x".repeat(3000) + "/y")).isEmpty();
    assertThat(slow.file("a".repeat(60))).isEmpty();
  }

  @Test
  void anchorsAndMergeKeysSpareRepetition() throws ConfigurationException {
    Settings settings =
        House.read(
            "rules:",
            "  runbook/stale: &loose {level: note, max-age-days: 365}",
            "overrides:",
            "  - files: [a/**]",
            "    rules: {runbook/stale: {<<: *loose, max-age-days: 10}}");

    assertThat(settings.rule(House.STALE, "a/x.md").option(House.MAX_AGE)).isEqualTo(10);
    assertThat(settings.rule(House.STALE, "a/x.md").level()).contains(Level.NOTE);
  }

  @Test
  void findingsMayNeverFailARun() throws ConfigurationException {
    assertThat(House.read("fail-on: never").failOn()).isEmpty();
    assertThat(House.read("fail-on: note").failOn()).contains(Level.NOTE);
    assertThat(House.read("owners: CODEOWNERS").owners()).containsExactly("CODEOWNERS");
    assertThat(House.read("profile: google").profile()).isEqualTo(Profile.GOOGLE);
  }
}

package dev.runwell.config;

import dev.runwell.finding.Level;
import dev.runwell.reading.HouseWords;
import dev.runwell.rule.OwnerDirectory;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What a configuration says, wherever it lies; one component a key, words together. */
record SettingsContent(
    Profile profile,
    Map<String, ProfileChange> profileChanges,
    DocumentGlobs documents,
    RuleTable rules,
    Overrides overrides,
    HouseWords words,
    List<RunbookUrl> runbookUrls,
    List<String> runbookKeys,
    List<String> owners,
    Optional<OwnerDirectory> ownerDirectory,
    boolean git,
    Optional<String> baseline,
    Optional<Level> failOn) {
  static final SettingsContent DEFAULT =
      new SettingsContent(
          Profile.HANDBOOK,
          Map.of(),
          DocumentGlobs.NONE,
          RuleTable.NONE,
          Overrides.NONE,
          new HouseWords(Map.of(), Scale.severities().names(), Scale.priorities().names()),
          List.of(),
          List.of(),
          List.of(),
          Optional.empty(),
          false,
          Optional.empty(),
          Optional.of(Level.ERROR));

  /** Copies the collections. */
  SettingsContent {
    profileChanges = Map.copyOf(profileChanges);
    runbookUrls = List.copyOf(runbookUrls);
    runbookKeys = List.copyOf(runbookKeys);
    owners = List.copyOf(owners);
  }

  /** The same under another profile, which changes these rules. */
  SettingsContent under(Profile other, Map<String, ProfileChange> changes) {
    return new SettingsContent(
        other,
        changes,
        documents,
        rules,
        overrides,
        words,
        runbookUrls,
        runbookKeys,
        owners,
        ownerDirectory,
        git,
        baseline,
        failOn);
  }
}

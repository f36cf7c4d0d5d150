package dev.runwell.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.runwell.config.Profile;
import dev.runwell.config.ProfileChange;
import dev.runwell.config.ProfileFile;
import dev.runwell.config.Settings;
import dev.runwell.config.SettingsReader;
import dev.runwell.rule.RuleDescriptor;
import dev.runwell.rules.BuiltInRules;
import dev.runwell.source.SourceText;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The profiles that come with Runwell, held against the rules that come with it. */
class ProfilesTest {
  private static final RuleBook RULES = new RuleBook(new BuiltInRules());

  /** The test runs in its module, or at the root. */
  private static final Path ROOT =
      Files.isDirectory(Path.of("docs")) ? Path.of(".") : Path.of("..");

  @ParameterizedTest
  @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "HANDBOOK")
  void everyProfileChangesRulesThatAreThereInWaysThatTheyOffer(Profile profile) {
    List<String> ids = ProfileFile.ruleIds(profile);
    Map<String, ProfileChange> changes = ProfileFile.read(profile, RULES.descriptors());

    assertThat(ids).isNotEmpty().isSorted().doesNotHaveDuplicates();
    assertThat(changes.keySet()).containsExactlyElementsOf(ids);
    assertThat(changes.values())
        .allMatch(change -> change.why().matches("[A-Z][^\n]+\\."))
        .allMatch(change -> change.source().startsWith("https://"));
  }

  @ParameterizedTest
  @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "HANDBOOK")
  void everyChangeIsOne(Profile profile) throws Exception {
    Settings settings = settings(profile);

    for (String id : ProfileFile.ruleIds(profile)) {
      RuleDescriptor rule = RULES.rule(id).orElseThrow();
      RuleChanges changes = RuleChanges.of(rule, settings);
      assertThat(changes.by()).containsExactly(profile.id());
      assertThat(changes.told()).anyMatch(line -> line.matches("Profile [a-z]+: .+\\."));
    }
  }

  @Test
  void thePageAboutProfilesIsUpToDate() throws Exception {
    StringBuilder page = new StringBuilder(Resource.text("profiles-head.md"));
    for (Profile profile : Profile.values()) {
      if (profile != Profile.HANDBOOK) {
        section(profile, page);
      }
    }
    Path written = Files.writeString(ROOT.resolve("cli/target/profiles.md"), page);

    assertThat(ROOT.resolve("docs/profiles.md"))
        .as("docs/profiles.md is out of date: cp cli/target/profiles.md docs/profiles.md")
        .hasSameTextualContentAs(written);
  }

  private static void section(Profile profile, StringBuilder page) throws Exception {
    page.append("\n## ").append(profile.id()).append("\n\n");
    Settings settings = settings(profile);
    for (String id : ProfileFile.ruleIds(profile)) {
      RuleDescriptor rule = RULES.rule(id).orElseThrow();
      ProfileChange change = settings.profileChange(rule).orElseThrow();
      page.append("- **`" + id + "`**: " + RuleChanges.of(rule, settings).profileTold())
          .append("<br>" + change.why() + " ([source](" + change.source() + "))\n");
    }
  }

  private static Settings settings(Profile profile) throws Exception {
    SourceText text = SourceText.of("runwell.yml", "profile: " + profile.id() + "\n");
    return SettingsReader.read(text, RULES.descriptors());
  }
}

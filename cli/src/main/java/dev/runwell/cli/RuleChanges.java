package dev.runwell.cli;

import dev.runwell.config.ProfileChange;
import dev.runwell.config.RuleSetting;
import dev.runwell.config.Settings;
import dev.runwell.rule.Option;
import dev.runwell.rule.RuleDescriptor;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * In what a rule is not as it comes: what the profile changes about it, and what the house says.
 *
 * @param rule the rule
 * @param profile the name of the profile
 * @param change what the profile changes, if anything
 * @param setting how the rule is set in the end
 */
record RuleChanges(
    RuleDescriptor rule, String profile, Optional<ProfileChange> change, RuleSetting setting) {
  private static final String OFF = "off";

  static RuleChanges of(RuleDescriptor rule, Settings settings) {
    return new RuleChanges(
        rule, settings.profile().id(), settings.profileChange(rule), settings.rule(rule));
  }

  /** The level in the end, or {@code off}. */
  String level() {
    return level(setting);
  }

  /** Who changes the rule: the profile by its name, the house as {@code configured}. */
  List<String> by() {
    List<String> by = new ArrayList<>();
    change.ifPresent(each -> by.add(profile));
    if (!differences(byProfile(), setting).isEmpty()) {
      by.add("configured");
    }
    return by;
  }

  /** What is to be said about the changes before the page of the rule: lines without ends. */
  List<String> told() {
    List<String> lines = new ArrayList<>(List.of("Level: " + level() + whose()));
    change.ifPresent(
        each -> {
          lines.add("");
          lines.add("Profile " + profile + ": " + profileTold() + ".");
          lines.add("Why: " + each.why());
          lines.add("Source: " + each.source());
        });
    List<String> options = options(byProfile(), setting);
    if (!options.isEmpty()) {
      lines.add("");
      lines.add("Configured: " + String.join(", ", options) + ".");
    }
    return lines;
  }

  /** What the profile sets instead of what. */
  String profileTold() {
    return String.join(", ", differences(RuleSetting.DEFAULT, byProfile()));
  }

  private String whose() {
    String usual = rule.level().id();
    if (level().equals(usual) && level(byProfile()).equals(usual)) {
      return "";
    }
    boolean configured = !level().equals(level(byProfile()));
    return (configured ? " as configured, " : " in the profile " + profile + ", ")
        + usual
        + " by default";
  }

  private RuleSetting byProfile() {
    return change.map(ProfileChange::setting).orElse(RuleSetting.DEFAULT);
  }

  private List<String> differences(RuleSetting from, RuleSetting to) {
    List<String> differences = new ArrayList<>();
    if (!level(from).equals(level(to))) {
      differences.add("level " + level(to) + " instead of " + level(from));
    }
    differences.addAll(options(from, to));
    return differences;
  }

  private List<String> options(RuleSetting from, RuleSetting to) {
    List<String> differences = new ArrayList<>();
    for (Option<?> option : rule.options()) {
      Object before = from.option(option);
      Object after = to.option(option);
      if (!before.equals(after)) {
        differences.add(option.name() + " " + difference(before, after));
      }
    }
    return differences;
  }

  /** Lists are told by what is gone and what is new. */
  private static String difference(Object before, Object after) {
    if (!(before instanceof List<?> old) || !(after instanceof List<?> now)) {
      return after + " instead of " + before;
    }
    List<String> parts = new ArrayList<>();
    String gone = words(old.stream().filter(word -> !now.contains(word)));
    String added = words(now.stream().filter(word -> !old.contains(word)));
    if (!gone.isEmpty()) {
      parts.add("without " + gone);
    }
    if (!added.isEmpty()) {
      parts.add("with " + added);
    }
    return parts.isEmpty() ? "in another order" : String.join(" and ", parts);
  }

  private static String words(Stream<?> words) {
    return words.map(Object::toString).collect(Collectors.joining(", "));
  }

  private String level(RuleSetting each) {
    return each.enabled() ? each.level().orElse(rule.level()).id() : OFF;
  }
}

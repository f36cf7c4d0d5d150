package dev.runwell.config;

import dev.runwell.finding.Level;
import dev.runwell.rule.Option;
import dev.runwell.rule.RuleDescriptor;
import dev.runwell.source.SourceText;
import java.util.List;

/** A small house for tests: four rules in two groups. */
final class House {
  static final Option<Integer> MAX_AGE = Option.number("max-age-days", 90, "How old.");
  static final Option<Boolean> STRICT = Option.flag("strict", false, "How strict.");
  static final Option<List<String>> WORDS = Option.words("words", List.of("soon"), "Which words.");

  static final RuleDescriptor STALE = rule("runbook/stale").with(MAX_AGE, STRICT, WORDS);
  static final RuleDescriptor TITLE = rule("runbook/title-format");
  static final RuleDescriptor HINDSIGHT = rule("blame/hindsight");
  static final List<RuleDescriptor> RULES =
      List.of(HINDSIGHT, rule("blame/negligence"), STALE, TITLE);

  private House() {}

  static Settings read(String... lines) throws ConfigurationException {
    return SettingsReader.read(text(lines), RULES);
  }

  static SourceText text(String... lines) {
    return SourceText.of("runwell.yml", String.join("\n", lines) + "\n");
  }

  private static RuleDescriptor rule(String id) {
    return RuleDescriptor.of(id, Level.WARNING, RuleDescriptor.judged(), "Finds.", "Mend.");
  }
}

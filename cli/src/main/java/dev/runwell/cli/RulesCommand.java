package dev.runwell.cli;

import dev.runwell.config.ConfigurationException;
import dev.runwell.config.Settings;
import dev.runwell.finding.ExitStatus;
import dev.runwell.rule.RuleDescriptor;
import dev.runwell.rule.RuleNames;
import java.io.IOException;
import java.util.List;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/** {@code runwell rules}: lists the rules. */
final class RulesCommand implements Command {
  private static final String FORMAT = "--format";

  @Override
  public CommandSpec spec() {
    CommandSpec spec =
        Specs.command(
            "rules",
            "Lists the rules with the levels that profile and configuration give them, and in [brackets]"
                + " which of the two change a rule; explain says what and why.",
            "runwell rules",
            "runwell rules blame",
            "runwell rules --format json");
    spec.addPositional(Specs.arguments("GROUP", "Groups and ids; default: all.", RuleWords.LAZY));
    spec.addOption(
        Specs.value(
            FORMAT, "FORMAT", "text (default) or json.", Formats.ids(RuleListFormat.class)));
    spec.addOption(ConfigurationLoader.option());
    return spec;
  }

  @Override
  public ExitStatus run(ParseResult arguments, Session session)
      throws UsageException, ConfigurationException, IOException {
    RuleBook rules = RuleLoader.load(arguments, session);
    List<String> names = arguments.matchedPositionalValue(0, List.of());
    rules.require(names);
    RuleListFormat format =
        Formats.of(arguments.matchedOptionValue(FORMAT, "text"), RuleListFormat.class);
    Settings settings = ConfigurationLoader.load(arguments, rules, session);
    List<RuleDescriptor> chosen =
        rules.descriptors().stream()
            .filter(
                rule ->
                    names.isEmpty()
                        || names.stream().anyMatch(name -> RuleNames.covers(name, rule.id())))
            .toList();
    RuleList list = new RuleList(chosen, settings);
    switch (format) {
      case JSON -> list.json(session.out());
      case TEXT -> list.text(session.out());
    }
    return ExitStatus.OK;
  }
}

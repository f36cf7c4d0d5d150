package dev.runwell.cli;

import dev.runwell.config.ConfigurationException;
import dev.runwell.config.Settings;
import dev.runwell.finding.ExitStatus;
import dev.runwell.rule.RuleDescriptor;
import java.io.IOException;
import java.util.List;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/** {@code runwell explain}: prints the page of a rule. */
final class ExplainCommand implements Command {
  private static final String NO_COLOR = "--no-color";

  @Override
  public CommandSpec spec() {
    CommandSpec spec =
        Specs.command(
            "explain",
            "Prints the page of a rule: why it matters, what it flags, what it accepts; and what the profile"
                + " or the configuration changes about it, and why.",
            "runwell explain action-item/unmeasurable");
    spec.addPositional(Specs.argument(0, true, "RULE", "The id of the rule.", RuleWords.LAZY));
    spec.addOption(ConfigurationLoader.option());
    spec.addOption(Specs.flag(NO_COLOR, "No bold headings."));
    return spec;
  }

  @Override
  public ExitStatus run(ParseResult arguments, Session session)
      throws UsageException, ConfigurationException, IOException {
    RuleBook rules = RuleLoader.load(arguments, session);
    String id = arguments.matchedPositionalValue(0, "");
    RuleDescriptor rule = rule(id, rules);
    Settings settings = ConfigurationLoader.load(arguments, rules, session);
    String page = rules.catalogue().page(id).orElse("# " + id + "\n\n" + rule.summary() + ".\n");
    boolean bold = session.colours(arguments.hasMatchedOption(NO_COLOR));
    List<String> told = RuleChanges.of(rule, settings).told();
    new PageText(bold).write(page, String.join("\n", told), session.out());
    return ExitStatus.OK;
  }

  private static RuleDescriptor rule(String id, RuleBook rules) throws UsageException {
    boolean group = rules.descriptors().stream().anyMatch(rule -> rule.group().equals(id));
    if (group) {
      throw new UsageException("\"" + id + "\" is a group; runwell rules " + id + " lists it");
    }
    return rules.rule(id).orElseThrow(() -> rules.unknown(id));
  }
}

package dev.runwell.cli;

import dev.runwell.config.ConfigurationException;
import dev.runwell.config.UserRules;
import dev.runwell.rule.Rule;
import dev.runwell.rule.RuleCatalogue;
import dev.runwell.rules.BuiltInRules;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import picocli.CommandLine.ParseResult;

/** Finds the rules of a run: the built-in ones, and those of the house beside its configuration. */
final class RuleLoader {
  private RuleLoader() {}

  static RuleBook load(ParseResult arguments, Session session)
      throws UsageException, ConfigurationException, IOException {
    RuleCatalogue builtIn = new BuiltInRules();
    Path folder = ConfigurationLoader.folder(arguments, session).resolve(UserRules.FOLDER);
    if (!Files.isDirectory(folder)) {
      return new RuleBook(builtIn);
    }
    RuleCatalogue house =
        UserRules.load(
            folder, session.name(folder), builtIn.rules().stream().map(Rule::descriptor).toList());
    return new RuleBook(new Both(builtIn, house));
  }

  /** Two sets of rules, no id in both. */
  private record Both(RuleCatalogue builtIn, RuleCatalogue house) implements RuleCatalogue {

    @Override
    public List<Rule> rules() {
      return Stream.concat(builtIn.rules().stream(), house.rules().stream())
          .sorted(Comparator.comparing(rule -> rule.descriptor().id()))
          .toList();
    }

    @Override
    public Optional<String> page(String id) {
      return house.page(id).or(() -> builtIn.page(id));
    }
  }
}

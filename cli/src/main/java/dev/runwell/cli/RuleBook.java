package dev.runwell.cli;

import dev.runwell.rule.Rule;
import dev.runwell.rule.RuleCatalogue;
import dev.runwell.rule.RuleDescriptor;
import dev.runwell.rule.RuleNames;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** The rules that this command knows, and their names. */
final class RuleBook {
  private final RuleCatalogue catalogue;
  private final List<RuleDescriptor> descriptors;
  private final RuleNames names;

  RuleBook(RuleCatalogue catalogue) {
    this.catalogue = catalogue;
    descriptors = catalogue.rules().stream().map(Rule::descriptor).toList();
    names = new RuleNames(descriptors);
  }

  RuleCatalogue catalogue() {
    return catalogue;
  }

  /** What is known of the rules, sorted by id. */
  List<RuleDescriptor> descriptors() {
    return descriptors;
  }

  /** All ids and groups, sorted. */
  List<String> names() {
    return names.all();
  }

  Optional<RuleDescriptor> rule(String id) {
    return descriptors.stream().filter(rule -> rule.id().equals(id)).findFirst();
  }

  /** Throws if one of these names neither a rule nor a group. */
  void require(Collection<String> wanted) throws UsageException {
    for (String name : wanted) {
      if (!names.knows(name)) {
        throw unknown(name);
      }
    }
  }

  UsageException unknown(String name) {
    String rest =
        names
            .nearest(name)
            .map(nearest -> ", did you mean \"" + nearest + "\"?")
            .orElse("; runwell rules lists them");
    return new UsageException("unknown rule \"" + name + "\"" + rest);
  }
}

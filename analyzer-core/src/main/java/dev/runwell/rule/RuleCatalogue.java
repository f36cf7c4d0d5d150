package dev.runwell.rule;

import java.util.List;
import java.util.Optional;

/** A set of rules with their pages; what a module of rules offers to the analyzer. */
public interface RuleCatalogue {

  /** The rules, sorted by id. */
  List<Rule> rules();

  /** The Markdown page of a rule of this set. */
  Optional<String> page(String id);
}

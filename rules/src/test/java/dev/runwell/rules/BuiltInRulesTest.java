package dev.runwell.rules;

import dev.runwell.testkit.CatalogueChecks;
import dev.runwell.testkit.RulePageTests;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.TestFactory;

/** Every built-in rule does what its page says, and has all that a rule has to have. */
class BuiltInRulesTest {

  @TestFactory
  Stream<DynamicNode> pages() {
    return RulePageTests.of(new BuiltInRules());
  }

  @TestFactory
  Stream<DynamicNode> catalogue() {
    return CatalogueChecks.of(new BuiltInRules());
  }
}

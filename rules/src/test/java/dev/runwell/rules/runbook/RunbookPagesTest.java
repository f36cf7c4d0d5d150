package dev.runwell.rules.runbook;

import dev.runwell.rules.BuiltInRules;
import dev.runwell.testkit.RulePageTests;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.TestFactory;

class RunbookPagesTest {

  @TestFactory
  Stream<DynamicNode> everyExampleIsReportedAsMarked() {
    return RulePageTests.of(new BuiltInRules(), "runbook");
  }
}

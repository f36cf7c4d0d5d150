package dev.runwell.rules;

import dev.runwell.config.ConfigurationException;
import dev.runwell.config.UserRules;
import dev.runwell.testkit.CatalogueChecks;
import dev.runwell.testkit.RulePageTests;
import java.io.IOException;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.TestFactory;

/** Rules that are told by a page, one of each kind, are held to what the built-in ones are. */
class HouseRulesTest {

  @TestFactory
  Stream<DynamicNode> pages() throws Exception {
    return RulePageTests.of(house());
  }

  @TestFactory
  Stream<DynamicNode> catalogue() throws Exception {
    return CatalogueChecks.of(house());
  }

  private static UserRules house() throws ConfigurationException, IOException, URISyntaxException {
    URL page = HouseRulesTest.class.getResource("house/old-cluster.md");
    return UserRules.load(Path.of(page.toURI()).getParent());
  }
}

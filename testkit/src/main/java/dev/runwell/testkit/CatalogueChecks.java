package dev.runwell.testkit;

import static org.junit.jupiter.api.DynamicContainer.dynamicContainer;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import dev.runwell.rule.Option;
import dev.runwell.rule.Rule;
import dev.runwell.rule.RuleCatalogue;
import dev.runwell.rule.RuleDescriptor;
import dev.runwell.rule.kinds.RequiredField;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicNode;

/**
 * What every rule of a catalogue is held to: a page with the headings in their order and both kinds
 * of example, options that are documented, a class that is named like the rule, a summary and a
 * help in form; and the catalogue sorted by id.
 */
public final class CatalogueChecks {
  private CatalogueChecks() {}

  /** The checks of all rules of a catalogue, and of the catalogue as a whole. */
  public static Stream<DynamicNode> of(RuleCatalogue catalogue) {
    DynamicNode whole = dynamicTest("sorted, each id once", () -> checkOrder(catalogue));
    return Stream.concat(
        Stream.of(whole), catalogue.rules().stream().map(rule -> rule(catalogue, rule)));
  }

  private static void checkOrder(RuleCatalogue catalogue) {
    List<String> ids = catalogue.rules().stream().map(rule -> rule.descriptor().id()).toList();
    List<String> sorted = ids.stream().distinct().sorted().toList();
    require(ids.equals(sorted), "the catalogue is to be " + sorted + ", not " + ids);
  }

  private static DynamicNode rule(RuleCatalogue catalogue, Rule rule) {
    RuleDescriptor descriptor = rule.descriptor();
    List<DynamicNode> tests = new ArrayList<>();
    if (!isTold(rule)) {
      tests.add(dynamicTest("class name", () -> checkClassName(rule)));
    }
    tests.add(
        dynamicTest(
            "summary and help",
            () -> {
              checkSentence(descriptor.summary());
              checkSentence(descriptor.help());
            }));
    tests.add(dynamicTest("page", () -> checkPage(catalogue, descriptor)));
    return dynamicContainer(descriptor.id(), tests);
  }

  /** A rule that its page tells has no class of its own. */
  private static boolean isTold(Rule rule) {
    return rule.getClass().getPackage().equals(RequiredField.class.getPackage());
  }

  private static void checkClassName(Rule rule) {
    StringBuilder name = new StringBuilder();
    for (String word : rule.descriptor().id().split("[/-]", -1)) {
      name.append(word.substring(0, 1).toUpperCase(Locale.ROOT)).append(word.substring(1));
    }
    String actual = rule.getClass().getSimpleName();
    require(name.toString().equals(actual), "the class is to be " + name + ", not " + actual);
  }

  private static void checkSentence(String sentence) {
    require(!sentence.isBlank(), "a sentence is missing");
    require(sentence.lines().count() == 1, "one line: " + sentence);
    require(!Character.isLowerCase(sentence.codePointAt(0)), "a capital first: " + sentence);
    require(sentence.indexOf('!') < 0, "no raised voice: " + sentence);
  }

  private static void checkPage(RuleCatalogue catalogue, RuleDescriptor rule) {
    RulePage page =
        RulePage.parse(
            catalogue.page(rule.id()).orElseThrow(() -> new AssertionError("there is no page")));
    require(page.title().equals(rule.id()), "the page begins with '# " + rule.id() + "'");
    List<String> headings = new ArrayList<>(List.of(Headings.WHY, Headings.FLAGGED));
    headings.add(Headings.ACCEPTED);
    if (!rule.options().isEmpty() || page.sections().containsKey(Headings.OPTIONS)) {
      headings.add(Headings.OPTIONS);
    }
    headings.add(Headings.SOURCE);
    List<String> actual = List.copyOf(page.sections().keySet());
    require(actual.equals(headings), "the headings are to be " + headings + ", not " + actual);
    for (String heading : List.of(Headings.FLAGGED, Headings.ACCEPTED)) {
      boolean shown =
          page.fences().stream()
              .anyMatch(fence -> Info.isExample(fence) && fence.heading().equals(heading));
      require(shown, "there is no example under " + heading);
    }
    checkTexts(page.sections());
    String options = page.sections().getOrDefault(Headings.OPTIONS, "");
    for (Option<?> option : rule.options()) {
      require(options.contains("`" + option.name() + "`"), option.name() + " is not documented");
    }
  }

  private static void checkTexts(Map<String, String> sections) {
    for (String heading : List.of(Headings.WHY, Headings.SOURCE)) {
      require(!sections.get(heading).isBlank(), "nothing stands under " + heading);
    }
  }

  private static void require(boolean holds, String otherwise) {
    if (!holds) {
      throw new AssertionError(otherwise);
    }
  }
}

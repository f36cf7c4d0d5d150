package dev.runwell.testkit;

import static org.junit.jupiter.api.DynamicContainer.dynamicContainer;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import dev.runwell.model.DocumentKind;
import dev.runwell.rule.Rule;
import dev.runwell.rule.RuleCatalogue;
import dev.runwell.rule.RuleDescriptor;
import dev.runwell.rule.RuleNames;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicNode;

/**
 * The examples on the pages of rules as tests.
 *
 * <p>An example is a fenced block {@code markdown}, {@code yaml} or {@code json} under
 * <em>Flagged</em> or <em>Accepted</em>. Further words behind the fence say how it is run:
 *
 * <ul>
 *   <li>a kind, such as {@code postmortem}: it is taken as a document of that kind; {@code auto}:
 *       its own text tells the kind. Without either it is taken as each of the rule's kinds.
 *   <li>a file name, such as {@code pm/queue.md}: its path. The other examples of the page can link
 *       to it. With {@code file} it is no example: it is there to be linked to. A rule that
 *       compares documents compares the examples with these blocks, and an example that is {@code
 *       auto} with all blocks that have a file name.
 *   <li>a day, such as {@code 2026-03-14}: version control knows it since then, and blocks of the
 *       same name with earlier days as what it was before; for rules that look back.
 *   <li>{@code whole}: it is a whole document. Otherwise it is a part of one: rules about a
 *       document as a whole, other than the page's own, are not asked about it.
 * </ul>
 *
 * <p>Today is 2026-04-20; a comment {@code <!-- as-of 2026-05-01 -->} above an example moves it.
 */
public final class RulePageTests {
  private RulePageTests() {}

  /** The tests of all pages of a catalogue. */
  public static Stream<DynamicNode> of(RuleCatalogue catalogue) {
    return of(catalogue, RuleNames.ALL);
  }

  /** The tests of the pages of one rule or group; or of {@code all}. */
  public static Stream<DynamicNode> of(RuleCatalogue catalogue, String name) {
    return catalogue.rules().stream()
        .filter(rule -> RuleNames.covers(name, rule.descriptor().id()))
        .map(rule -> page(catalogue, rule));
  }

  private static DynamicNode page(RuleCatalogue catalogue, Rule rule) {
    RuleDescriptor descriptor = rule.descriptor();
    Optional<String> text = catalogue.page(descriptor.id());
    if (text.isEmpty()) {
      return dynamicTest(
          descriptor.id(),
          () -> {
            throw new AssertionError(descriptor.id() + " has no page");
          });
    }
    RulePage page = RulePage.parse(text.get());
    Map<String, String> files = Info.files(page);
    List<DynamicNode> tests = new ArrayList<>();
    for (Fence fence : page.fences().stream().filter(Info::isExample).toList()) {
      Example example = Example.of(fence, descriptor);
      for (Optional<DocumentKind> kind : example.kinds()) {
        ExampleRun run =
            new ExampleRun(
                catalogue, descriptor, example, kind, files, Info.beside(page), Info.history(page));
        tests.add(dynamicTest(name(example, kind), run::check));
      }
    }
    return dynamicContainer(descriptor.id(), tests);
  }

  private static String name(Example example, Optional<DocumentKind> kind) {
    return (example.flagged() ? "flagged" : "accepted")
        + ", line "
        + example.line()
        + kind.map(each -> ", " + each.id()).orElse("");
  }
}

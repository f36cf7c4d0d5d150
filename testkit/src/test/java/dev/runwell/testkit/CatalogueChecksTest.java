package dev.runwell.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import dev.runwell.rule.Rule;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class CatalogueChecksTest {

  private static List<String> failures(SmallCatalogue catalogue) {
    return Failures.of(CatalogueChecks.of(catalogue));
  }

  @Test
  void aCatalogueInOrderPasses() {
    assertThat(failures(SmallCatalogue.withPages())).isEmpty();
  }

  @Test
  void rulesAreSortedAndHavePages() {
    List<Rule> turned = List.of(new SectionShouting(), new SectionMissingOwner());
    assertThat(failures(new SmallCatalogue(turned, SmallCatalogue.withPages().pages())))
        .singleElement()
        .asString()
        .startsWith("the catalogue is to be [section/missing-owner, section/shouting]");
    assertThat(failures(new SmallCatalogue(SmallCatalogue.withPages().rules(), Map.of())))
        .containsExactly("there is no page", "there is no page");
  }

  @Test
  void headingsExamplesAndOptionsAreThere() {
    assertThat(failures(SmallCatalogue.changed("## Why it matters", "## Why")))
        .singleElement()
        .asString()
        .startsWith("the headings are to be [Why it matters, Flagged,");
    assertThat(failures(SmallCatalogue.changed("# section/shouting", "# Shouting")))
        .containsExactly("the page begins with '# section/shouting'");
    assertThat(failures(SmallCatalogue.changed("```markdown", "```text")))
        .containsExactly("there is no example under Flagged");
    assertThat(failures(SmallCatalogue.changed("`letters`", "letters")))
        .containsExactly("letters is not documented");
    assertThat(failures(SmallCatalogue.changed("Nobody reads what is shouted.", "")))
        .containsExactly("nothing stands under Why it matters");
  }
}

package dev.runwell.testkit;

import dev.runwell.rule.Rule;
import dev.runwell.rule.RuleCatalogue;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** The two small rules with pages that hold, or with other pages. */
record SmallCatalogue(List<Rule> rules, Map<String, String> pages) implements RuleCatalogue {
  private static final String OWNER_PAGE =
      """
      # section/missing-owner

      ## Why it matters

      Nobody keeps up to date what nobody owns.

      ## Flagged

      ```markdown
      # Queue worker <!-- expect 1 "no owner" -->
      ```

      ## Accepted

      ```markdown
      # Queue worker

      **Owner:** storage team
      ```

      ## Source

      Experience.
      """;

  static final String SHOUTING_PAGE =
      """
      # section/shouting

      ## Why it matters

      Nobody reads what is shouted.

      ## Flagged

      ```markdown
      # Queue worker

      ## DRAINING A NODE <!-- expect 4 "in capitals" -->

      One at a time.
      ```

      ## Accepted

      ```markdown
      # Queue worker

      ## Draining a node

      ## SQS
      ```

      ## Options

      - `letters`: from how many letters on a heading is loud; 4.

      ## Source

      Experience.
      """;

  static SmallCatalogue withPages() {
    return new SmallCatalogue(
        List.of(new SectionMissingOwner(), new SectionShouting()),
        Map.of("section/missing-owner", OWNER_PAGE, "section/shouting", SHOUTING_PAGE));
  }

  /** The same with a part of the shouting rule's page replaced. */
  static SmallCatalogue changed(String before, String after) {
    if (!SHOUTING_PAGE.contains(before)) {
      throw new IllegalArgumentException("nowhere is there " + before);
    }
    Map<String, String> pages = new TreeMap<>(withPages().pages());
    pages.put("section/shouting", SHOUTING_PAGE.replace(before, after));
    return new SmallCatalogue(withPages().rules(), pages);
  }

  @Override
  public Optional<String> page(String id) {
    return Optional.ofNullable(pages.get(id));
  }
}

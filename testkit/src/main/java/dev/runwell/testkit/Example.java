package dev.runwell.testkit;

import dev.runwell.model.DocumentKind;
import dev.runwell.rule.RuleDescriptor;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * One example on a page, and how it is to be run.
 *
 * @param flagged whether it stands under <em>Flagged</em>
 * @param line the line of the page that it begins on
 * @param path how findings name it
 * @param kinds the kinds that it is taken as, one run each; none for what its text says
 * @param whole whether it is a whole document rather than a part of one
 * @param asOf what today is
 * @param marked its text and its marks
 */
record Example(
    boolean flagged,
    int line,
    String path,
    List<Optional<DocumentKind>> kinds,
    boolean whole,
    LocalDate asOf,
    MarkedText marked) {
  /** The day on which examples are judged unless their page names another. */
  static final LocalDate DEFAULT_DAY = LocalDate.of(2026, 4, 20);

  static final String DEFAULT_PATH = "example.md";

  private static final String DEFAULT_DATA_PATH = "example.yml";

  /**
   * Understands the words behind the fence: {@code markdown}, {@code yaml} or {@code json}, then in
   * any order a kind or {@code auto}, a file name, a day, {@code whole}. Throws {@link
   * IllegalArgumentException} for any other word.
   */
  static Example of(Fence fence, RuleDescriptor rule) {
    boolean data = Info.isData(fence);
    String path = data ? DEFAULT_DATA_PATH : DEFAULT_PATH;
    List<Optional<DocumentKind>> kinds = new ArrayList<>();
    boolean whole = false;
    for (String word : Info.words(fence).subList(1, Info.words(fence).size())) {
      if (DocumentKind.of(word).isPresent()) {
        kinds.add(DocumentKind.of(word));
      } else if (word.equals("auto")) {
        kinds.add(Optional.empty());
      } else if (word.equals("whole")) {
        whole = true;
      } else if (Info.isFileName(word)) {
        path = word;
      } else if (!Info.isDay(word)) {
        throw new IllegalArgumentException(
            "line " + fence.line() + ": '" + word + "' is neither a kind, a file name nor a day");
      }
    }
    if (kinds.isEmpty()) {
      rule.kinds().stream()
          .filter(kind -> (kind == DocumentKind.ALERT_RULES) == data)
          .sorted(Comparator.comparing(DocumentKind::id))
          .forEach(kind -> kinds.add(Optional.of(kind)));
    }
    LocalDate day = fence.asOf().isEmpty() ? DEFAULT_DAY : LocalDate.parse(fence.asOf());
    boolean flagged = fence.heading().equals(Headings.FLAGGED);
    MarkedText marked = MarkedText.parse(fence.text());
    return new Example(flagged, fence.line(), path, kinds, whole, day, marked);
  }
}

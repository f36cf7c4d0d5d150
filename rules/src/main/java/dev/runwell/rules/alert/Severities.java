package dev.runwell.rules.alert;

import dev.runwell.language.Lexicon;
import dev.runwell.language.SpelledText;
import dev.runwell.model.Alert;
import dev.runwell.model.AlertAttribute;
import dev.runwell.rule.Option;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** How urgent alerts are. */
final class Severities {
  private static final Lexicon LEXICON = Lexicon.load(Severities.class, "severities.lexicon");
  private static final Set<String> QUIET = LEXICON.words("quiet");
  private static final Set<String> ALWAYS = LEXICON.words("always");
  private static final Set<String> LABELS =
      LEXICON.words("label").stream().map(SpelledText::letters).collect(Collectors.toSet());

  /** What both rules about paging alerts call so. */
  static final Option<List<String>> PAGING =
      Option.words(
          "paging-severities",
          List.copyOf(LEXICON.words("pages")),
          "Severities of alerts that page somebody");

  private Severities() {}

  /** Whether an alert's severity is one of those that page. */
  static boolean pages(Alert alert, List<String> paging) {
    return alert.severity().filter(severity -> has(paging, severity)).isPresent();
  }

  /** Whether nobody is ever told of an alert: it feeds others, or proves that alerting works. */
  static boolean isQuiet(Alert alert) {
    return alert.severity().filter(severity -> has(QUIET, severity)).isPresent()
        || alert
            .expression()
            .filter(text -> ALWAYS.contains(String.join(" ", SpelledText.words(text))))
            .isPresent();
  }

  /** Whether an alert says how urgent it is, by whatever label. */
  static boolean isTold(Alert alert) {
    return alert.severity().isPresent()
        || alert.attributes(AlertAttribute.Place.LABEL).stream()
            .anyMatch(label -> LABELS.contains(SpelledText.letters(label.key())));
  }

  private static boolean has(Iterable<String> words, String severity) {
    String letters = SpelledText.letters(severity);
    for (String word : words) {
      if (SpelledText.letters(word).equals(letters)) {
        return true;
      }
    }
    return false;
  }
}

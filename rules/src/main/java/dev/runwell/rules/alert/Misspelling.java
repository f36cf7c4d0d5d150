package dev.runwell.rules.alert;

import dev.runwell.language.EditDistance;
import dev.runwell.language.Lexicon;
import dev.runwell.language.SpelledText;
import dev.runwell.model.Alert;
import dev.runwell.model.AlertAttribute;
import dev.runwell.model.AlertAttribute.Place;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * A name of an annotation or label that is most likely misspelt.
 *
 * @param attribute what has the name
 * @param meant the name that is meant
 */
record Misspelling(AlertAttribute attribute, String meant) {
  /** A name of fewer letters is like too many others. */
  private static final int SHORTEST = 5;

  /** From this length on two letters may be wrong. */
  private static final int LONG_NAME = 7;

  private static final Lexicon LEXICON = Lexicon.load(Misspelling.class, "annotations.lexicon");
  private static final Map<String, String> ANNOTATIONS = byLetters("annotation");
  private static final Map<String, String> LABELS = byLetters("label");
  private static final Set<String> KNOWN = byLetters("known").keySet();

  private static Map<String, String> byLetters(String tag) {
    return LEXICON.words(tag).stream()
        .collect(
            Collectors.toMap(
                SpelledText::letters, name -> name, (one, other) -> one, LinkedHashMap::new));
  }

  /** What is misspelt in an alert: names for links to the runbook included. */
  static List<Misspelling> in(Alert alert) {
    List<Misspelling> found = new ArrayList<>();
    alert
        .runbooks()
        .forEach(
            link ->
                link.meant()
                    .ifPresent(meant -> found.add(new Misspelling(link.attribute(), meant))));
    for (AlertAttribute attribute : alert.attributes()) {
      Map<String, String> names = attribute.place() == Place.LABEL ? LABELS : ANNOTATIONS;
      if (attribute.place() != Place.MESSAGE && found.stream().noneMatch(it -> it.is(attribute))) {
        meant(attribute.key(), names)
            .filter(name -> lacks(alert, name))
            .ifPresent(name -> found.add(new Misspelling(attribute, name)));
      }
    }
    return found;
  }

  /** Whether an alert has a severity under a misspelt name. */
  static boolean ofSeverity(Alert alert) {
    return in(alert).stream().anyMatch(each -> LABELS.containsValue(each.meant));
  }

  /** Whether an alert has a text under a misspelt name. */
  static boolean ofSummary(Alert alert) {
    return in(alert).stream().anyMatch(each -> ANNOTATIONS.containsValue(each.meant));
  }

  private boolean is(AlertAttribute other) {
    return attribute.keySpan().equals(other.keySpan());
  }

  /** A house that has both names has both on purpose. */
  private static boolean lacks(Alert alert, String name) {
    String letters = SpelledText.letters(name);
    return alert.attributes().stream()
        .noneMatch(each -> SpelledText.letters(each.key()).equals(letters));
  }

  private static Optional<String> meant(String key, Map<String, String> names) {
    String letters = SpelledText.letters(key);
    if (letters.length() < SHORTEST || names.containsKey(letters) || KNOWN.contains(letters)) {
      return Optional.empty();
    }
    return names.entrySet().stream()
        .filter(name -> isSlip(letters, name.getKey()))
        .map(Map.Entry::getValue)
        .findFirst();
  }

  private static boolean isSlip(String key, String name) {
    return key.charAt(0) == name.charAt(0)
        && !key.equals(name + "s")
        && EditDistance.between(key, name) <= (name.length() < LONG_NAME ? 1 : 2);
  }
}

package dev.runwell.rules.alert;

import dev.runwell.language.Lexicon;
import dev.runwell.language.SpelledText;
import dev.runwell.model.Alert;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The names of a run's alerts, and which of them a title or heading has. */
final class AlertNames {
  /** A longer name is nobody's. */
  private static final int MOST_WORDS = 12;

  /** An identifier of so many words is the name of an alert, and not of a product. */
  private static final int WORDS_OF_AN_ALERT = 3;

  private static final Set<String> VARIANTS =
      Lexicon.load(AlertNames.class, "variants.lexicon").words("variant");

  private final Map<String, String> names = new HashMap<>();

  AlertNames(Collection<Alert> alerts) {
    alerts.forEach(alert -> names.putIfAbsent(SpelledText.letters(alert.name()), alert.name()));
    names.remove("");
  }

  /** The alerts of the run whose names stand in a heading; a single word has to be all of it. */
  List<String> in(String heading) {
    List<String> words = SpelledText.words(heading);
    List<String> found = new ArrayList<>();
    for (int start = 0; start < words.size(); start++) {
      StringBuilder letters = new StringBuilder();
      int end = Math.min(words.size(), start + MOST_WORDS);
      for (int at = start; at < end; at++) {
        letters.append(words.get(at));
        String name = names.get(letters.toString());
        if (name != null && (at > start || words.size() == 1)) {
          found.add(name);
        }
      }
    }
    return found;
  }

  /** What in a title has the form of an alert's name, whether the run has that alert or not. */
  static Optional<String> likeAnAlert(String title) {
    for (String token : title.split("[^\\p{L}\\p{N}_]+", -1)) {
      boolean begins = !token.isEmpty() && Character.isUpperCase(token.charAt(0));
      if (begins && SpelledText.words(token).size() >= WORDS_OF_AN_ALERT) {
        return Optional.of(token);
      }
    }
    return Optional.empty();
  }

  /** Whether two alerts are about one problem: one's name says all that the other's does. */
  static boolean areRelated(String one, String other) {
    List<String> words = withoutVariants(one);
    List<String> others = withoutVariants(other);
    return words.containsAll(others) || others.containsAll(words);
  }

  private static List<String> withoutVariants(String name) {
    return SpelledText.words(name).stream()
        .filter(word -> !VARIANTS.contains(word) && !Character.isDigit(word.charAt(0)))
        .toList();
  }
}

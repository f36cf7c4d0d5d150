package dev.runwell.reading.alerts;

import dev.runwell.language.EditDistance;
import dev.runwell.language.SpelledText;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The labels and annotations that hold the link to a runbook. */
final class RunbookKeys {
  /** A name of that many letters may have one of them wrong; a longer one two. */
  private static final int SHORT_NAME = 6;

  private static final int LONG_NAME = 9;

  /** Names by their letters, as the house writes them. */
  private final Map<String, String> names = new LinkedHashMap<>();

  /** These names; the usual ones if there are none. */
  RunbookKeys(List<String> house) {
    for (String name : house.isEmpty() ? RunbookWords.keys() : house) {
      names.putIfAbsent(SpelledText.letters(name), name);
    }
  }

  /** Whether a key is one of them; case, dashes and underscores make no difference. */
  boolean has(String key) {
    return names.containsKey(SpelledText.letters(key));
  }

  /** The name that a misspelt key means; empty if it is one of them or like none. */
  Optional<String> meant(String key) {
    String letters = SpelledText.letters(key);
    if (names.containsKey(letters) || letters.length() < SHORT_NAME - 1) {
      return Optional.empty();
    }
    return names.entrySet().stream()
        .filter(name -> isSlip(letters, name.getKey()))
        .map(Map.Entry::getValue)
        .findFirst();
  }

  private static boolean isSlip(String key, String name) {
    int most = name.length() < SHORT_NAME ? 0 : name.length() < LONG_NAME ? 1 : 2;
    boolean plural = key.equals(name + "s") || name.equals(key + "s");
    return !plural && EditDistance.between(key, name) <= most;
  }
}

package dev.runwell.search;

import dev.runwell.incident.IncidentNames;
import dev.runwell.source.OneLine;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** What an incident shares with a query, in words for people. */
final class Reasons {
  private static final int MOST = 8;

  private static final String NEAR_IN_MEANING = "near in meaning";

  private final Map<String, Double> importance;
  private final IncidentNames names;
  private final Map<String, String> shared = new HashMap<>();
  private boolean nearInMeaning;

  Reasons(Map<String, Double> importance, IncidentNames names) {
    this.importance = importance;
    this.names = names;
  }

  /** Takes note of what a text shares. */
  void read(String text, List<Token> tokens) {
    for (Token token : tokens) {
      if (importance.containsKey(token.term())) {
        shared.putIfAbsent(token.term(), OneLine.of(text.substring(token.start(), token.end())));
      }
    }
  }

  /** Takes note that it is meaning that decided. */
  void nearInMeaning() {
    nearInMeaning = true;
  }

  /** The most telling first; a name says what it is the name of. */
  List<String> list() {
    Set<String> reasons = new LinkedHashSet<>();
    Set<String> words = new HashSet<>();
    shared.entrySet().stream()
        .sorted(
            Comparator.comparingDouble(
                    (Map.Entry<String, String> it) -> -importance.get(it.getKey()))
                .thenComparing(Map.Entry::getValue))
        .forEach(
            entry -> {
              String word = entry.getValue();
              if (reasons.size() < MOST && words.add(word.toLowerCase(Locale.ROOT))) {
                reasons.add(named(word));
              }
            });
    if (nearInMeaning) {
      reasons.add(NEAR_IN_MEANING);
    }
    return List.copyOf(reasons);
  }

  private String named(String word) {
    if (names.services().stream().anyMatch(word::equalsIgnoreCase)) {
      return "service " + word;
    }
    return names.alerts().stream().anyMatch(word::equalsIgnoreCase) ? "alert " + word : word;
  }
}

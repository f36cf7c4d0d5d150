package dev.runwell.reading.actions;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** The verbs that action items begin with, by what kind of end they have; any inflection counts. */
final class Verbs {
  /** What kind of end a verb has. */
  enum Kind {
    /** Asks people to be better. */
    PEOPLE,
    /** Ends when somebody stops looking or talking. */
    EXAMINE,
    /** Names a direction. */
    VAGUE,
    /** Asks for an amount. */
    AMOUNT,
    /** Has an end of its own. */
    MAKE
  }

  /** A verb at the head of a clause, and where its object begins. */
  record Head(Kind kind, String verb, int end) {}

  private final Map<Kind, Phrases> kinds = new LinkedHashMap<>();
  private final Map<String, String> irregular = new HashMap<>();

  Verbs(Lexicon lexicon) {
    for (Kind kind : Kind.values()) {
      kinds.put(kind, lexicon.phrases(kind.name().toLowerCase(Locale.ROOT)));
    }
    for (String pair : lexicon.entries("irregular")) {
      int equals = pair.indexOf('=');
      irregular.put(pair.substring(0, equals), pair.substring(equals + 1));
    }
  }

  /**
   * The verb that a lower-case clause begins with; the longest phrase wins, then the vaguer kind.
   */
  Optional<Head> head(String clause) {
    int end = wordEnd(clause);
    String first = clause.substring(0, end);
    Head found = null;
    int longest = 0;
    for (String base : bases(first)) {
      for (Map.Entry<Kind, Phrases> kind : kinds.entrySet()) {
        Optional<Phrases.Hit> hit = kind.getValue().at(base + clause.substring(end), 0);
        int length = hit.map(Phrases.Hit::end).orElse(0) - base.length();
        if (hit.isPresent() && (found == null || length > longest)) {
          longest = length;
          found = new Head(kind.getKey(), hit.get().phrase(), end + length);
        }
      }
    }
    return Optional.ofNullable(found);
  }

  private static int wordEnd(String clause) {
    int end = 0;
    while (end < clause.length()
        && (Character.isLetterOrDigit(clause.charAt(end))
            || "-'".indexOf(clause.charAt(end)) >= 0)) {
      end++;
    }
    return end;
  }

  /** The word itself, then what it may be a form of. */
  private List<String> bases(String word) {
    List<String> bases = new ArrayList<>();
    bases.add(word);
    if (irregular.containsKey(word)) {
      bases.add(irregular.get(word));
    }
    for (String ending : List.of("ing", "ed", "es", "s")) {
      if (word.length() > ending.length() + 2 && word.endsWith(ending)) {
        String stem = word.substring(0, word.length() - ending.length());
        bases.add(stem + "e");
        bases.add(stem);
        int last = stem.length() - 1;
        if (stem.charAt(last) == stem.charAt(last - 1)) {
          bases.add(stem.substring(0, last));
        }
        if (stem.charAt(last) == 'i') {
          bases.add(stem.substring(0, last) + "y");
        }
      }
    }
    return bases;
  }
}

package dev.runwell.meaning;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;

/** The pieces of words that a model knows, each with its number: its place in the list. */
final class Vocabulary {
  private static final String UNKNOWN = "[UNK]";
  private static final String FIRST = "[CLS]";
  private static final String LAST = "[SEP]";

  private final Map<String, Integer> numbers;

  Vocabulary(List<String> pieces) {
    numbers = new HashMap<>(pieces.size() * 2);
    for (int number = 0; number < pieces.size(); number++) {
      numbers.put(pieces.get(number), number);
    }
    for (String needed : List.of(UNKNOWN, FIRST, LAST)) {
      if (!numbers.containsKey(needed)) {
        throw new IllegalArgumentException("a vocabulary without " + needed);
      }
    }
  }

  OptionalInt number(String piece) {
    Integer number = numbers.get(piece);
    return number == null ? OptionalInt.empty() : OptionalInt.of(number);
  }

  /** Stands for a word that cannot be put together from pieces. */
  int unknown() {
    return numbers.get(UNKNOWN);
  }

  /** Begins every text. */
  int first() {
    return numbers.get(FIRST);
  }

  /** Ends every text. */
  int last() {
    return numbers.get(LAST);
  }
}

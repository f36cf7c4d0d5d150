package dev.runwell.search;

import java.util.Set;

/** Words that hold sentences together and tell no incident from another. */
final class StopWords {
  private static final Set<String> WORDS =
      Set.copyOf(DataFile.lines("stop-words.txt").stream().flatMap(DataFile::words).toList());

  private StopWords() {}

  static boolean has(String word) {
    return WORDS.contains(word) || (word.length() == 1 && !Character.isDigit(word.charAt(0)));
  }
}

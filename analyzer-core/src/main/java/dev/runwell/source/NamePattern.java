package dev.runwell.source;

/** Matches one name of a path against one name of a pattern. */
final class NamePattern {
  private NamePattern() {}

  static boolean matches(String pattern, String name) {
    int at = 0;
    int letter = 0;
    int lastStar = -1;
    int retry = 0;
    while (letter < name.length()) {
      int next = at < pattern.length() ? step(pattern, at, name.charAt(letter)) : -1;
      if (at < pattern.length() && pattern.charAt(at) == '*') {
        lastStar = at++;
        retry = letter;
      } else if (next >= 0) {
        at = next;
        letter++;
      } else if (lastStar >= 0) {
        at = lastStar + 1;
        letter = ++retry;
      } else {
        return false;
      }
    }
    while (at < pattern.length() && pattern.charAt(at) == '*') {
      at++;
    }
    return at == pattern.length();
  }

  /** The index behind what stands for the letter at {@code at}; -1 if it stands for another. */
  private static int step(String pattern, int at, char letter) {
    char wanted = pattern.charAt(at);
    if (wanted == '?') {
      return at + 1;
    }
    if (wanted == '\\' && at + 1 < pattern.length()) {
      return pattern.charAt(at + 1) == letter ? at + 2 : -1;
    }
    int end = wanted == '[' ? classEnd(pattern, at) : -1;
    if (end > 0) {
      return inClass(pattern, at + 1, end, letter) ? end + 1 : -1;
    }
    return wanted == letter ? at + 1 : -1;
  }

  private static int classEnd(String pattern, int open) {
    int first = open + 1;
    if (first < pattern.length() && isNegation(pattern.charAt(first))) {
      first++;
    }
    // A bracket in first place belongs to the class.
    return pattern.indexOf(']', first + 1);
  }

  private static boolean inClass(String pattern, int start, int end, char letter) {
    boolean negated = isNegation(pattern.charAt(start));
    int at = negated ? start + 1 : start;
    boolean found = false;
    while (at < end) {
      if (at + 2 < end && pattern.charAt(at + 1) == '-') {
        found |= pattern.charAt(at) <= letter && letter <= pattern.charAt(at + 2);
        at += 3;
      } else {
        found |= pattern.charAt(at) == letter;
        at++;
      }
    }
    return found != negated;
  }

  private static boolean isNegation(char letter) {
    return letter == '!' || letter == '^';
  }
}

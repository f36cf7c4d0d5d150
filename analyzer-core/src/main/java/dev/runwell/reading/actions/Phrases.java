package dev.runwell.reading.actions;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A set of words and phrases that finds itself in lower-case text, whole words only; where several
 * begin at one place, the longest.
 */
final class Phrases {
  private final Set<String> phrases;
  private final int longest;

  /** Takes phrases in lower case, their words separated by one space. */
  Phrases(List<String> entries) {
    phrases = Set.copyOf(new LinkedHashSet<>(entries));
    longest = entries.stream().mapToInt(String::length).max().orElse(0);
  }

  /** A phrase found, with its half-open indexes. */
  record Hit(String phrase, int start, int end) {}

  /** Whether the whole text is one of the phrases. */
  boolean contains(String text) {
    return phrases.contains(text);
  }

  /** Whether one of them stands anywhere in the text. */
  boolean anyIn(String text) {
    return first(text).isPresent();
  }

  /** The first of them in the text. */
  Optional<Hit> first(String text) {
    for (int at = 0; at < text.length(); at++) {
      if (beginsWord(text, at)) {
        Optional<Hit> hit = at(text, at);
        if (hit.isPresent()) {
          return hit;
        }
      }
    }
    return Optional.empty();
  }

  /** The longest of them that begins at an index. */
  Optional<Hit> at(String text, int start) {
    for (int end = Math.min(text.length(), start + longest); end > start; end--) {
      if (endsWord(text, end) && phrases.contains(text.substring(start, end))) {
        return Optional.of(new Hit(text.substring(start, end), start, end));
      }
    }
    return Optional.empty();
  }

  private static boolean beginsWord(String text, int at) {
    return !Character.isWhitespace(text.charAt(at)) && (at == 0 || !inWord(text, at - 1));
  }

  private static boolean endsWord(String text, int end) {
    return end == text.length() || !inWord(text, end) || !inWord(text, end - 1);
  }

  /** A hyphen or apostrophe between letters holds a word together. */
  private static boolean inWord(String text, int at) {
    char unit = text.charAt(at);
    if (Character.isLetterOrDigit(unit) || unit == '_') {
      return true;
    }
    return (unit == '-' || unit == '\'')
        && at > 0
        && at + 1 < text.length()
        && Character.isLetterOrDigit(text.charAt(at - 1))
        && Character.isLetterOrDigit(text.charAt(at + 1));
  }
}

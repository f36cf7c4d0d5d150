package dev.runwell.source;

import java.util.ArrayList;
import java.util.List;

/**
 * A pattern for paths with {@code /} between folders: {@code *} and {@code ?} stay within a name,
 * {@code **} as a whole name stands for any number of folders, {@code [a-z]} and {@code [!a-z]} for
 * one character, <code>{md,mdx}</code> for one of several words; {@code \} takes the next character
 * as it is. Matching takes time in proportion to pattern times path, whatever they hold.
 */
public final class Glob {
  private static final int MOST_ALTERNATIVES = 256;

  private final List<List<String>> alternatives;

  private Glob(List<List<String>> alternatives) {
    this.alternatives = alternatives;
  }

  /** A pattern with all of the above; braces that do not close are taken as they are. */
  public static Glob of(String pattern) {
    List<List<String>> alternatives = new ArrayList<>();
    for (String each : Braces.expand(pattern, MOST_ALTERNATIVES)) {
      alternatives.add(segments(each));
    }
    return new Glob(List.copyOf(alternatives));
  }

  /** A pattern in which braces mean themselves, as in {@code .gitignore}. */
  public static Glob withoutBraces(String pattern) {
    return new Glob(List.of(segments(pattern)));
  }

  /** Whether a text holds anything that only a pattern gives a meaning to. */
  public static boolean isPattern(String text) {
    return text.chars().anyMatch(letter -> "*?[{".indexOf(letter) >= 0);
  }

  /** Whether the pattern describes the whole path. */
  public boolean matches(String path) {
    List<String> names = segments(path);
    for (List<String> alternative : alternatives) {
      if (matches(alternative, names)) {
        return true;
      }
    }
    return false;
  }

  private static List<String> segments(String path) {
    return List.of(path.split("/", -1));
  }

  private static boolean matches(List<String> pattern, List<String> names) {
    int at = 0;
    int name = 0;
    int lastWild = -1;
    int retry = 0;
    while (name < names.size()) {
      if (at < pattern.size() && pattern.get(at).equals("**")) {
        lastWild = at++;
        retry = name;
      } else if (at < pattern.size() && NamePattern.matches(pattern.get(at), names.get(name))) {
        at++;
        name++;
      } else if (lastWild >= 0) {
        at = lastWild + 1;
        name = ++retry;
      } else {
        return false;
      }
    }
    while (at < pattern.size() && pattern.get(at).equals("**")) {
      at++;
    }
    return at == pattern.size();
  }
}

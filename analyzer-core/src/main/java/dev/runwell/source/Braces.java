package dev.runwell.source;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/** Spells out <code>{a,b}</code> in patterns. */
final class Braces {
  private Braces() {}

  /** All spellings, at most {@code limit}; beyond it the remaining braces stay as they are. */
  static List<String> expand(String pattern, int limit) {
    List<String> done = new ArrayList<>();
    Deque<String> open = new ArrayDeque<>(List.of(pattern));
    while (!open.isEmpty()) {
      String each = open.removeFirst();
      int start = each.indexOf('{');
      int end = start < 0 ? -1 : closing(each, start);
      if (end < 0 || done.size() + open.size() >= limit) {
        done.add(each);
        continue;
      }
      List<String> choices = choices(each.substring(start + 1, end));
      for (int index = choices.size() - 1; index >= 0; index--) {
        open.addFirst(each.substring(0, start) + choices.get(index) + each.substring(end + 1));
      }
    }
    return done;
  }

  private static int closing(String pattern, int start) {
    int depth = 0;
    for (int at = start; at < pattern.length(); at++) {
      char letter = pattern.charAt(at);
      if (letter == '{') {
        depth++;
      } else if (letter == '}' && --depth == 0) {
        return at;
      }
    }
    return -1;
  }

  private static List<String> choices(String inner) {
    List<String> choices = new ArrayList<>();
    int depth = 0;
    int from = 0;
    for (int at = 0; at < inner.length(); at++) {
      char letter = inner.charAt(at);
      if (letter == '{') {
        depth++;
      } else if (letter == '}') {
        depth--;
      } else if (letter == ',' && depth == 0) {
        choices.add(inner.substring(from, at));
        from = at + 1;
      }
    }
    choices.add(inner.substring(from));
    return choices;
  }
}

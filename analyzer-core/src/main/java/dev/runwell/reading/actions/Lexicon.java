package dev.runwell.reading.actions;

import dev.runwell.reading.LexiconFile;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Named lists of words and phrases from a resource file beside this class: {@code [name]} begins a
 * list, entries are separated by commas or line ends.
 */
final class Lexicon {
  private final Map<String, List<String>> lists = new LinkedHashMap<>();

  private Lexicon(List<LexiconFile.Line> lines) {
    List<String> current = null;
    for (LexiconFile.Line line : lines) {
      String content = line.text();
      if (content.startsWith("[") && content.endsWith("]")) {
        String name = content.substring(1, content.length() - 1);
        current = lists.computeIfAbsent(name, unused -> new ArrayList<>());
      } else if (current == null) {
        throw line.error("an entry before the first list");
      } else {
        for (String entry : content.split(",", -1)) {
          if (!entry.isBlank()) {
            current.add(entry.strip());
          }
        }
      }
    }
  }

  /** Reads a file. */
  static Lexicon load(String name) {
    return new Lexicon(LexiconFile.lines(Lexicon.class, name));
  }

  /** The entries of some lists, in the order of the file. */
  List<String> entries(String... names) {
    List<String> entries = new ArrayList<>();
    for (String name : names) {
      if (!lists.containsKey(name)) {
        throw new IllegalStateException("the lexicon has no list " + name);
      }
      entries.addAll(lists.get(name));
    }
    return entries;
  }

  /**
   * A part of a pattern that is any entry of some lists, the longest first: "due by" before "due".
   */
  String oneOf(String... names) {
    return oneOf(entries(names));
  }

  /** A part of a pattern that is any of these phrases, the longest first. */
  static String oneOf(List<String> phrases) {
    return phrases.stream()
        .sorted(Comparator.comparingInt(String::length).reversed())
        .map(Pattern::quote)
        .collect(Collectors.joining("|", "(?:", ")"));
  }

  /** The phrases of some lists. */
  Phrases phrases(String... names) {
    return new Phrases(entries(names));
  }
}

package dev.runwell.reading.actions;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** A house's steps of urgency with their other names; P0, P1 and P2 if it names none. */
final class PriorityScale {
  private static final List<String> DEFAULT = List.of("P0", "P1", "P2");
  private static final Pattern EDGES =
      Pattern.compile("^[^\\p{L}\\p{N}]+|[^\\p{L}\\p{N}]+$|\\b(?:priority|prio)$");
  private static final Pattern BEHIND = Pattern.compile("\\s*(?:[(:–—/,]| -).*$");

  private final Map<String, String> steps = new HashMap<>();

  /** Steps in their order, most urgent first, each with its aliases. */
  PriorityScale(Map<String, List<String>> scale) {
    List<String> names = new ArrayList<>(scale.isEmpty() ? DEFAULT : scale.keySet());
    for (String name : names) {
      steps.put(plain(name), name);
      scale.getOrDefault(name, List.of()).forEach(alias -> steps.putIfAbsent(plain(alias), name));
    }
    if (names.equals(DEFAULT)) {
      for (int rank = 0; rank < names.size(); rank++) {
        for (String word : ItemWords.priority(rank)) {
          steps.putIfAbsent(word, names.get(rank));
        }
      }
    }
  }

  /** The step that a text names, by itself or before an explanation: {@code P1 (high)}. */
  Optional<String> step(String text) {
    String plain = plain(text);
    String first = BEHIND.matcher(plain).replaceFirst("");
    return Optional.ofNullable(steps.getOrDefault(plain, steps.get(first.strip())));
  }

  /** Whether a text that no label announces is the name of a step, of this scale or another. */
  boolean names(String text) {
    String plain = plain(text);
    return steps.containsKey(plain)
        || plain.matches("p\\d")
        || ItemWords.PRIORITY_SHAPES.contains(plain);
  }

  private static String plain(String text) {
    String lower = text.toLowerCase(Locale.ROOT).replaceAll("\\s+", " ").strip();
    String bare = EDGES.matcher(lower).replaceAll("").strip();
    return EDGES
        .matcher(bare)
        .replaceAll("")
        .replaceFirst("^(?:priority|prio)[: ]+(?!\\d)", "")
        .strip();
  }
}

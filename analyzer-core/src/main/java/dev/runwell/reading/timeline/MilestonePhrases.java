package dev.runwell.reading.timeline;

import dev.runwell.language.Words;
import dev.runwell.reading.LexiconFile;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds the phrases of {@code milestones.lexicon}: rows of words between which small words and, at
 * a {@code ~}, a few others may stand.
 */
final class MilestonePhrases {
  private static final String SKIPPED = "skipped";
  private static final String GAP = "~";
  private static final int LONGEST_GAP = 3;
  private static final int MOST_SKIPPED = 4;
  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}][\\p{L}\\p{N}'-]*|[.;!?:,()]");
  private static final Pattern STOP = Pattern.compile("[.;!?:()]");

  private final Map<String, List<Phrase>> byFirstWord = new HashMap<>();
  private final Set<String> skipped = new HashSet<>();

  /** One row of a group; a slot holds the words of which one has to stand there. */
  private record Phrase(String group, List<Set<String>> slots) {}

  /** A phrase found, in half-open indexes of the text. */
  record Found(int start, int end, String group) {}

  /** A word of the text, folded. */
  private record Word(int start, int end, String text) {}

  MilestonePhrases() {
    String group = "";
    for (LexiconFile.Line line : LexiconFile.lines(MilestonePhrases.class, "milestones.lexicon")) {
      if (line.text().startsWith("[")) {
        group = line.text().substring(1, line.text().length() - 1);
      } else if (group.equals(SKIPPED)) {
        skipped.addAll(List.of(line.text().split("/", -1)));
      } else {
        add(group, line.text());
      }
    }
  }

  private void add(String group, String row) {
    List<Set<String>> slots = new ArrayList<>();
    for (String slot : row.split(" +", -1)) {
      slots.add(Set.of(slot.split("/", -1)));
    }
    Phrase phrase = new Phrase(group, slots);
    slots
        .get(0)
        .forEach(word -> byFirstWord.computeIfAbsent(word, key -> new ArrayList<>()).add(phrase));
  }

  /** Every phrase of a text, also those inside others. */
  List<Found> find(String text) {
    List<Word> words = words(text);
    List<Found> found = new ArrayList<>();
    for (int at = 0; at < words.size(); at++) {
      for (Phrase phrase : byFirstWord.getOrDefault(words.get(at).text(), List.of())) {
        int last = last(phrase.slots(), 1, words, at);
        if (last >= 0) {
          found.add(new Found(words.get(at).start(), words.get(last).end(), phrase.group()));
        }
      }
    }
    return found;
  }

  private static List<Word> words(String text) {
    List<Word> words = new ArrayList<>();
    Matcher matcher = WORD.matcher(Words.fold(text));
    while (matcher.find()) {
      words.add(new Word(matcher.start(), matcher.end(), matcher.group()));
    }
    return words;
  }

  /** The word that fills the last slot, if the slots from {@code slot} on are filled; else -1. */
  private int last(List<Set<String>> slots, int slot, List<Word> words, int previous) {
    if (slot == slots.size()) {
      return previous;
    }
    boolean gap = slots.get(slot).contains(GAP);
    int wanted = gap ? slot + 1 : slot;
    int others = gap ? LONGEST_GAP : 0;
    int small = MOST_SKIPPED;
    for (int at = previous + 1; at < words.size(); at++) {
      String word = words.get(at).text();
      if (slots.get(wanted).contains(word)) {
        int last = last(slots, wanted + 1, words, at);
        if (last >= 0) {
          return last;
        }
      }
      if (STOP.matcher(word).matches()) {
        return -1;
      }
      if (skipped.contains(word) ? --small < 0 : --others < 0) {
        return -1;
      }
    }
    return -1;
  }
}

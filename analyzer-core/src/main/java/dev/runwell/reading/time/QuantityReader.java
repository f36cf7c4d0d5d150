package dev.runwell.reading.time;

import dev.runwell.language.PhraseMatch;
import dev.runwell.language.PhraseMatcher;
import dev.runwell.model.Passage;
import dev.runwell.model.Quantity;
import dev.runwell.model.Quantity.Sense;
import dev.runwell.source.Span;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;

/** Finds the numbers of a passage, in digits or words, and tells what each of them is. */
public final class QuantityReader {
  private static final Pattern FEW_WORDS = Pattern.compile("\\s(?:[\\p{L}\\d'’-]{1,20}\\s){0,3}");
  private static final Pattern ONE_WORD =
      Pattern.compile("\\s(?:(?:of (?:the|these|those|our|its)|[\\p{L}-]{1,20})\\s)?");
  private static final int FARTHEST = 40;

  private final PhraseMatcher phrases =
      PhraseMatcher.load(QuantityReader.class, "quantities.lexicon");

  /** The numbers of a passage, in order; they do not overlap. */
  public List<Quantity> read(Passage passage) {
    if (passage.place() == Passage.Place.CODE) {
      return List.of(); // logs and commands count nothing in the author's voice
    }
    String text = passage.text().text();
    List<PhraseMatch> words = phrases.find(text);
    Taken taken = new Taken();
    DateReader.find(text).forEach(date -> taken.add(date.start(), date.end(), Sense.DATE));
    TimeReader.find(text).forEach(time -> taken.add(time.start(), time.end(), Sense.TIME_OF_DAY));
    DurationReader.find(text)
        .forEach(
            duration ->
                taken.add(duration.start(), duration.end(), sense(text, words, duration.start())));
    DigitReader.read(text, passage.code(), words, taken);
    addWords(text, words, taken);
    return taken.byStart.values().stream().map(found -> quantity(passage, found)).toList();
  }

  /** A length of time, unless it tells how slow something was: then it measures the harm. */
  private static Sense sense(String text, List<PhraseMatch> words, int start) {
    int sentence = Math.max(text.lastIndexOf(". ", start), text.lastIndexOf('\n', start));
    boolean measures =
        words.stream()
            .anyMatch(
                word ->
                    word.tag().equals("measured-time")
                        && sentence < word.start()
                        && word.end() <= start);
    return measures ? Sense.AMOUNT : Sense.DURATION;
  }

  private static void addWords(String text, List<PhraseMatch> words, Taken taken) {
    for (PhraseMatch word : words) {
      sense(text, words, word).ifPresent(sense -> taken.add(word.start(), word.end(), sense));
    }
  }

  private static Optional<Sense> sense(String text, List<PhraseMatch> words, PhraseMatch word) {
    boolean ofThings =
        leadsTo("thing", FEW_WORDS, text, words, word) && !overlapped(words, word, "not-thing");
    return switch (word.tag()) {
      case "amount" -> sense(Sense.AMOUNT, !overlapped(words, word, "no-amount"));
      case "number-word" -> sense(Sense.AMOUNT, !leadsTo("story", ONE_WORD, text, words, word));
      case "whole" -> sense(Sense.AMOUNT, ofThings);
      case "nobody" -> sense(Sense.NOBODY, ofThings);
      case "vague" -> sense(Sense.VAGUE, !leadsTo("story", ONE_WORD, text, words, word));
      default -> Optional.empty();
    };
  }

  private static Optional<Sense> sense(Sense sense, boolean holds) {
    return holds ? Optional.of(sense) : Optional.empty();
  }

  private static boolean overlapped(List<PhraseMatch> words, PhraseMatch word, String tag) {
    return words.stream().anyMatch(other -> other.tag().equals(tag) && other.overlaps(word));
  }

  /** Whether a word with this tag follows, with only a {@code gap} between. */
  private static boolean leadsTo(
      String tag, Pattern gap, String text, List<PhraseMatch> words, PhraseMatch word) {
    return words.stream()
        .anyMatch(
            other ->
                other.tag().equals(tag)
                    && other.start() > word.end()
                    && other.start() - word.end() <= FARTHEST
                    && gap.matcher(text.substring(word.end(), other.start())).matches());
  }

  private static Quantity quantity(Passage passage, Found found) {
    Span span = passage.text().span(found.start(), found.end());
    String text = passage.text().text().substring(found.start(), found.end());
    return new Quantity(span, found.sense(), text);
  }

  /** A number and what it is, in indexes of the text. */
  record Found(int start, int end, Sense sense) {}

  /** What is found so far; the first to claim a stretch keeps it. */
  static final class Taken {
    private final NavigableMap<Integer, Found> byStart = new TreeMap<>();

    void add(int start, int end, Sense sense) {
      if (isFree(start, end)) {
        byStart.put(start, new Found(start, end, sense));
      }
    }

    boolean isFree(int start, int end) {
      Map.Entry<Integer, Found> last = byStart.lowerEntry(end);
      return last == null || last.getValue().end() <= start;
    }
  }
}

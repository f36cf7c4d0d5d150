package dev.runwell.reading.timeline;

import dev.runwell.source.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** The bullets of one list, or the rows of one table: which of them lack the time of the others. */
final class Neighbours {
  /** Fewer entries with a time do not tell that each should have one. */
  private static final int FEWEST_TIMED = 3;

  /** So many of ten have to have a time, or some are not meant to. */
  private static final int MOST_OF_TEN = 7;

  /** A label, a link or a heading of those below is not something that happened. */
  private static final Pattern NO_EVENT =
      Pattern.compile(
          "(?s)(?:.{0,60}:|[^.!?]{1,40}:\\s+(?:\\S++\\s*+){1,3}|.*\\bhttps?://\\S++\\s*+|[\\W_]*+|\\S++\\s*+\\S*+)");

  private final List<Untimed> untimed = new ArrayList<>();
  private int timed;

  /** One without a time, with what it tells in one line. */
  record Untimed(Span span, String text) {}

  /** One that has a time, or has others below it that do. */
  void addTimed() {
    timed++;
  }

  /** One without a time. */
  void addUntimed(Span span, String text) {
    String told = text.strip();
    if (!NO_EVENT.matcher(told).matches() && !WhenWords.begin(told)) {
      untimed.add(new Untimed(span, told.replace('\n', ' ')));
    }
  }

  /** Those that should have a time as the others do. */
  List<Untimed> untimed() {
    boolean expected =
        timed >= FEWEST_TIMED && timed * 10 >= (timed + untimed.size()) * MOST_OF_TEN;
    return expected ? List.copyOf(untimed) : List.of();
  }
}

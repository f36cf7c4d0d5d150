package dev.runwell.reading.clocks;

import dev.runwell.model.StatedLength;
import dev.runwell.reading.clocks.LengthWords.Ends;
import dev.runwell.reading.time.DurationReader;
import dev.runwell.reading.time.DurationReader.FoundDuration;
import dev.runwell.source.Span;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Reads what stands behind a label: {@code 79 minutes}, {@code 14:02 - 15:21 UTC}, or both, each of
 * which is a statement of its own if they differ.
 */
final class LengthValue {
  private static final Duration MINUTE = Duration.ofMinutes(1);

  /** A value is short; more is an explanation. */
  private static final int LONGEST_VALUE = 120;

  private final LengthWords words;

  LengthValue(LengthWords words) {
    this.words = words;
  }

  /** The lengths that a value states; none if it may be about something else. */
  List<StatedLength> read(Span span, Ends ends, String value) {
    String text = value.strip();
    if (text.length() > LONGEST_VALUE || words.isQualified(text)) {
      return List.of();
    }
    List<StatedLength> stated = new ArrayList<>();
    DurationReader.whole(text)
        .map(found -> length(span, ends, found, found.rough()))
        .ifPresent(stated::add);
    range(span, ends, text)
        .filter(range -> stated.stream().noneMatch(number -> sameLength(number, range)))
        .ifPresent(stated::add);
    return stated;
  }

  static StatedLength length(Span span, Ends ends, FoundDuration found, boolean rough) {
    return new StatedLength(span, ends.from(), ends.to(), found.duration(), found.unit(), rough);
  }

  /** The length between two times of day. */
  static Optional<StatedLength> range(Span span, Ends ends, String text) {
    return ClockRange.of(text)
        .flatMap(ClockRange::length)
        .map(length -> new StatedLength(span, ends.from(), ends.to(), length, MINUTE, false));
  }

  /** A number that only rounds the range says nothing else. */
  private static boolean sameLength(StatedLength number, StatedLength range) {
    Duration apart = number.length().minus(range.length()).abs();
    return apart.compareTo(number.unit()) <= 0;
  }
}

package dev.runwell.reading.yaml;

import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.exceptions.Mark;

/** Turns the parser's positions, which count code points of a part, into offsets of the file. */
final class YamlOffsets {
  private final String text;
  private final int base;
  private final int codePoints;
  private int lastCodePoint;
  private int lastIndex;

  YamlOffsets(String text, int base) {
    this.text = text;
    this.base = base;
    this.codePoints = text.codePointCount(0, text.length());
  }

  int start(Event event) {
    return of(event.getStartMark().orElseThrow());
  }

  int end(Event event) {
    return of(event.getEndMark().orElseThrow());
  }

  int of(Mark mark) {
    return of(mark.getIndex());
  }

  int of(int codePoint) {
    int wanted = Math.min(codePoint, codePoints);
    return base + (codePoints == text.length() ? wanted : index(wanted));
  }

  private int index(int codePoint) {
    // Positions come nearly in order: going on from the last one keeps long files linear.
    lastIndex = text.offsetByCodePoints(lastIndex, codePoint - lastCodePoint);
    lastCodePoint = codePoint;
    return lastIndex;
  }
}

package dev.runwell.reading.alerts;

import dev.runwell.source.MappedText;
import dev.runwell.source.SourceText;
import dev.runwell.source.Span;
import java.util.Arrays;

/** A value in double quotes with its escapes resolved and the way back into the file. */
final class QuotedText {
  private QuotedText() {}

  /** The text of a value; one without double quotes as it is written. */
  static MappedText read(SourceText source, Span span) {
    String text = source.text();
    if (span.length() < 2 || text.charAt(span.start()) != '"') {
      return MappedText.verbatim(source, span);
    }
    StringBuilder units = new StringBuilder();
    int[] offsets = new int[span.length()];
    int at = span.start() + 1;
    int end = span.end() - 1;
    while (at < end) {
      boolean escaped = text.charAt(at) == '\\' && at + 1 < end;
      int from = escaped ? at + 1 : at;
      int length = escaped && text.charAt(from) == 'u' && from + 5 <= end ? 5 : 1;
      offsets[units.length()] = from + length - 1;
      units.append(escaped ? unit(text, from, length) : text.charAt(at));
      at = from + length;
    }
    offsets[units.length()] = end;
    return new MappedText(units.toString(), Arrays.copyOf(offsets, units.length() + 1));
  }

  private static char unit(String text, int from, int length) {
    if (length == 5) {
      int code = hex(text, from + 1);
      return code < 0 ? ' ' : (char) code;
    }
    return switch (text.charAt(from)) {
      case 'n', 'r' -> '\n';
      case 't' -> '\t';
      default -> text.charAt(from);
    };
  }

  private static int hex(String text, int from) {
    int code = 0;
    for (int i = from; i < from + 4; i++) {
      int digit = Character.digit(text.charAt(i), 16);
      if (digit < 0) {
        return -1;
      }
      code = code * 16 + digit;
    }
    return code;
  }
}

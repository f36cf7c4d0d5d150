package dev.runwell.source;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * One file, decoded once; the only place where an offset becomes a line and a column.
 *
 * <p>A byte order mark is not part of the text. Lines end at LF; a CR before it belongs to the line
 * end.
 */
public final class SourceText {
  private static final char BYTE_ORDER_MARK = '\uFEFF';

  private final String path;
  private final String text;
  private final int[] lineStarts;

  private SourceText(String path, String text) {
    this.path = path;
    this.text = text;
    this.lineStarts = lineStarts(text);
  }

  /**
   * A text that is already decoded; {@code path} is how findings name it, with {@code /} between
   * folders.
   */
  public static SourceText of(String path, String text) {
    boolean marked = !text.isEmpty() && text.charAt(0) == BYTE_ORDER_MARK;
    return new SourceText(path, marked ? text.substring(1) : text);
  }

  /**
   * Decodes UTF-8 strictly; throws {@link DecodingException} naming the first byte that is not
   * UTF-8.
   */
  public static SourceText decode(String path, byte[] bytes) throws DecodingException {
    CharsetDecoder decoder =
        StandardCharsets.UTF_8
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT);
    ByteBuffer in = ByteBuffer.wrap(bytes);
    CharBuffer out = CharBuffer.allocate(bytes.length);
    CoderResult result = decoder.decode(in, out, true);
    if (result.isError()) {
      throw new DecodingException(path, in.position());
    }
    return of(path, out.flip().toString());
  }

  private static int[] lineStarts(String text) {
    int[] starts = new int[16];
    int count = 1;
    for (int at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) {
      if (count == starts.length) {
        starts = Arrays.copyOf(starts, count * 2);
      }
      starts[count++] = at + 1;
    }
    return Arrays.copyOf(starts, count);
  }

  /** How findings name the file. */
  public String path() {
    return path;
  }

  /** The whole decoded text. */
  public String text() {
    return text;
  }

  /** The number of UTF-16 code units. */
  public int length() {
    return text.length();
  }

  /** The span of the whole text. */
  public Span span() {
    return new Span(0, text.length());
  }

  /** The text that a span covers. */
  public String slice(Span span) {
    return text.substring(span.start(), span.end());
  }

  /** How many lines there are; an empty text has one. */
  public int lineCount() {
    return lineStarts.length;
  }

  /**
   * The line, from 1, that holds the unit at {@code offset} (0 to {@link #length()}, both
   * included).
   */
  public int line(int offset) {
    if (offset < 0 || offset > text.length()) {
      throw new IllegalArgumentException("offset " + offset + " is outside " + path);
    }
    int found = Arrays.binarySearch(lineStarts, offset);
    return found >= 0 ? found + 1 : -found - 1;
  }

  /** Line and column of an offset. */
  public Position position(int offset) {
    int line = line(offset);
    return new Position(line, offset - lineStarts[line - 1] + 1);
  }

  /** The span of a line (from 1) without its line end. */
  public Span lineSpan(int line) {
    int start = lineStarts[line - 1];
    int end = line < lineStarts.length ? lineStarts[line] - 1 : text.length();
    if (end > start && text.charAt(end - 1) == '\r') {
      end--;
    }
    return new Span(start, end);
  }

  /** The span without white space at either end; empty at its start if there is nothing else. */
  public Span trim(Span span) {
    int start = span.start();
    int end = span.end();
    while (start < end && Character.isWhitespace(text.charAt(start))) {
      start++;
    }
    while (end > start && Character.isWhitespace(text.charAt(end - 1))) {
      end--;
    }
    return new Span(start, end);
  }
}

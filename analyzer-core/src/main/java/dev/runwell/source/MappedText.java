package dev.runwell.source;

import java.util.Arrays;
import java.util.List;

/**
 * Plain text as a reader sees it, with the way back into the file: marks such as {@code **} or
 * {@code [..](..)} are gone, and every character still knows the offset it came from.
 *
 * <p>Indexes into {@link #text()} are called indexes; offsets are those of the file. Both count
 * UTF-16 code units.
 */
public final class MappedText {
  /** No text at offset 0. */
  public static final MappedText EMPTY = new MappedText("", new int[] {0});

  private final String text;
  private final int[] offsets;

  /**
   * Takes the text and, for each of its characters and for its end, the offset in the file; never
   * decreasing.
   */
  public MappedText(String text, int[] offsets) {
    this(offsets.clone(), text);
    if (offsets.length != text.length() + 1) {
      throw new IllegalArgumentException("one offset for each character and one for the end");
    }
  }

  /** Keeps the array: for those made here, which nobody else holds. */
  private MappedText(int[] offsets, String text) {
    this.text = text;
    this.offsets = offsets;
  }

  /** The text of a span as it stands in the file. */
  public static MappedText verbatim(SourceText source, Span span) {
    int[] offsets = new int[span.length() + 1];
    Arrays.setAll(offsets, index -> span.start() + index);
    return new MappedText(offsets, source.slice(span));
  }

  /** Lines as one text, with {@code \n} between them; each line end stands where its line ends. */
  public static MappedText join(List<MappedText> lines) {
    if (lines.isEmpty()) {
      return EMPTY;
    }
    StringBuilder text = new StringBuilder();
    int[] offsets = new int[lines.stream().mapToInt(line -> line.offsets.length).sum()];
    for (MappedText line : lines) {
      System.arraycopy(line.offsets, 0, offsets, text.length(), line.offsets.length);
      text.append(line.text).append('\n');
    }
    text.setLength(text.length() - 1);
    return new MappedText(offsets, text.toString());
  }

  /** The plain text. */
  public String text() {
    return text;
  }

  /** The number of characters. */
  public int length() {
    return text.length();
  }

  /** Whether there is nothing but white space. */
  public boolean isBlank() {
    return text.isBlank();
  }

  /** The offset in the file of the character at {@code index}. */
  public int offset(int index) {
    return offsets[index];
  }

  /** The span of the file that the whole text came from. */
  public Span span() {
    return span(0, text.length());
  }

  /** The span of the file that the characters from {@code start} up to {@code end} came from. */
  public Span span(int start, int end) {
    if (start == end) {
      return new Span(offsets[start], offsets[start]);
    }
    return new Span(offsets[start], Math.max(offsets[end - 1] + 1, offsets[start] + 1));
  }

  /** The part from {@code start} up to {@code end}. */
  public MappedText part(int start, int end) {
    if (start == 0 && end == length() && (end == 0 || offsets[end] == offsets[end - 1] + 1)) {
      return this;
    }
    int[] slice = Arrays.copyOfRange(offsets, start, end + 1);
    if (end > start) {
      slice[end - start] = offsets[end - 1] + 1;
    }
    return new MappedText(slice, text.substring(start, end));
  }

  /** The text without white space at either end. */
  public MappedText trim() {
    int start = 0;
    int end = text.length();
    while (start < end && Character.isWhitespace(text.charAt(start))) {
      start++;
    }
    while (end > start && Character.isWhitespace(text.charAt(end - 1))) {
      end--;
    }
    return part(start, end);
  }

  /**
   * The first index whose character came from {@code offset} or later; {@link #length()} if there
   * is none.
   */
  public int indexAt(int offset) {
    int low = 0;
    int high = text.length();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (offsets[middle] < offset) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  @Override
  public String toString() {
    return text;
  }
}

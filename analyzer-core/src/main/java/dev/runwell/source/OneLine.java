package dev.runwell.source;

/** Text for one line of a report or an index. */
public final class OneLine {
  private OneLine() {}

  /** A text without white space around it, every stretch of it within, line ends too, one space. */
  public static String of(String text) {
    return text.strip().replaceAll("\\s+", " ");
  }
}

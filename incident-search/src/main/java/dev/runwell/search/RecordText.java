package dev.runwell.search;

/** Text for one line. */
final class RecordText {
  private RecordText() {}

  static String oneLine(String text) {
    return text.strip().replaceAll("\\s+", " ");
  }
}

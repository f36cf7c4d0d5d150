package dev.runwell.reading.destruction;

/**
 * One word of a command as the shell takes it.
 *
 * @param text the word without its quotes
 * @param start where it starts in the text that was read, in UTF-16 code units
 * @param end the index after it
 * @param quoteStart where its last quoted part starts; -1 if it has none
 * @param quoteEnd the index after that part
 */
record Token(String text, int start, int end, int quoteStart, int quoteEnd) {

  /** Whether it is an option such as {@code --force}. */
  boolean isOption() {
    return text.length() > 1 && text.charAt(0) == '-' && quoteStart != start + 1;
  }

  /** Whether a part of it stands in quotes and could be a command of its own. */
  boolean holdsCommand() {
    return quoteStart >= 0 && quoteEnd - quoteStart > 3;
  }

  /** Whether it ends or starts a stream: {@code >}, {@code <<}. */
  boolean isRedirection() {
    return quoteStart < 0 && (text.startsWith(">") || text.startsWith("<<"));
  }

  /** The last part of a path: {@code rm} of {@code /bin/rm}. */
  String name() {
    return text.substring(text.lastIndexOf('/') + 1);
  }
}

package dev.runwell.reading;

import dev.runwell.markdown.Mark;
import dev.runwell.markdown.Prose;
import java.util.Optional;

/**
 * The words at the start of a line that name what follows, and what follows on that line.
 *
 * @param text the label, without its colon
 * @param rest what follows it, trimmed; may be empty
 * @param form how it is marked
 */
record Label(Prose text, Prose rest, Form form) {
  private static final int LONGEST_LABEL = 60;

  /** How a label is told from the text behind it. */
  enum Form {
    /** Bold, alone on its line. */
    BOLD_LINE,
    /** Bold, with a colon in or behind it. */
    BOLD,
    /** Plain words and a colon. */
    PLAIN
  }

  /** The label that a line begins with, if it does. */
  static Optional<Label> of(Prose line) {
    Prose trimmed = line.trim();
    Optional<Mark> bold = trimmed.markAt(Mark.Kind.STRONG, 0);
    if (bold.isPresent()) {
      return bold(trimmed, bold.get());
    }
    return plain(trimmed);
  }

  private static Optional<Label> bold(Prose line, Mark mark) {
    String text = line.text();
    int end = mark.end();
    Prose label = line.part(0, end).trim();
    if (label.text().isEmpty() || label.text().length() > LONGEST_LABEL) {
      return Optional.empty();
    }
    int after = skipSpace(text, end);
    boolean colonInside = label.text().endsWith(":");
    boolean colonBehind = after < text.length() && text.charAt(after) == ':';
    if (colonInside || colonBehind) {
      Prose name = colonInside ? label.part(0, label.text().length() - 1).trim() : label;
      Prose rest = line.part(colonBehind ? after + 1 : end, text.length()).trim();
      return Optional.of(new Label(name, rest, rest.text().isEmpty() ? Form.BOLD_LINE : Form.BOLD));
    }
    int colon = label.text().indexOf(": ");
    if (after == text.length() && colon > 0) {
      Prose rest = line.part(colon + 1, text.length()).trim();
      return Optional.of(new Label(line.part(0, colon), rest, Form.BOLD));
    }
    return after == text.length()
        ? Optional.of(new Label(label, line.part(text.length(), text.length()), Form.BOLD_LINE))
        : Optional.empty();
  }

  private static Optional<Label> plain(Prose line) {
    String text = line.text();
    int colon = text.indexOf(':');
    boolean ends = colon + 1 == text.length();
    if (colon < 1
        || colon > LONGEST_LABEL
        || !(ends || Character.isWhitespace(text.charAt(colon + 1)))
        || line.markAt(Mark.Kind.CODE, 0).isPresent()) {
      return Optional.empty();
    }
    Prose rest = line.part(colon + 1, text.length()).trim();
    return Optional.of(new Label(line.part(0, colon).trim(), rest, Form.PLAIN));
  }

  private static int skipSpace(String text, int from) {
    int at = from;
    while (at < text.length() && Character.isWhitespace(text.charAt(at))) {
      at++;
    }
    return at;
  }

  /** Whether it is bold, and nothing follows it on its line. */
  boolean standsAlone() {
    return form == Form.BOLD_LINE;
  }
}

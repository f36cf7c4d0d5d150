package dev.runwell.reading.actions;

import dev.runwell.markdown.Mark;
import dev.runwell.markdown.Prose;
import dev.runwell.reading.time.DateReader;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Reads the cell or field of a due date: it may have been moved ({@code 3 May, moved to 2 June}),
 * or tell that the work is done ({@code done 3 May}).
 */
final class DueCell {
  private static final Pattern EARLIER =
      Pattern.compile("\\b" + ItemWords.oneOf("due before") + "[\\s:]*$", Pattern.CASE_INSENSITIVE);

  private DueCell() {}

  /** Tells a draft what a trimmed cell says. */
  static void read(Prose cell, ItemDraft draft, States states) {
    String text = standing(cell).replace('\n', ' ');
    List<DateReader.FoundDate> dates = DateReader.find(text);
    StringBuilder rest = new StringBuilder(text);
    String value = text;
    for (DateReader.FoundDate date : dates) {
      rest.replace(date.start(), date.end(), " ".repeat(date.end() - date.start()));
      if (!EARLIER.matcher(text.substring(0, date.start())).find()) {
        value = dates.size() > 1 ? text.substring(date.start(), date.end()) : text;
      }
    }
    draft.due(value.strip(), cell.span());
    String words = rest.toString().strip();
    if (!dates.isEmpty() && states.finished(words).orElse(false)) {
      draft.status(words);
    }
  }

  /** The text without what is struck through, unless all of it is. */
  private static String standing(Prose cell) {
    StringBuilder left = new StringBuilder(cell.text());
    for (Mark mark : cell.marks(Mark.Kind.STRUCK)) {
      left.replace(mark.start(), mark.end(), " ".repeat(mark.end() - mark.start()));
    }
    return left.toString().isBlank() ? cell.text() : left.toString();
  }
}

package dev.runwell.reading.actions;

import dev.runwell.markdown.Prose;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads the cell of a ticket, which may end in the state of the work: {@code OPS-12 (in progress)},
 * {@code n/a DONE}.
 */
final class TicketCell {
  private static final Phrases STATES = ItemWords.phrases("ticket state");

  /** Where a last word, or the last two or three, begin. */
  private static final Pattern LAST_WORDS =
      Pattern.compile(
          "(?:^|[\\s:;,(\\[–—-]+)((?:[\\p{L}\\p{N}'’-]+ ){0,2}[\\p{L}'’✓✔✅☑-]+[\\s)\\].!]*)$");

  /** No state is longer; what stands before it is of no interest here. UTF-16 units. */
  private static final int TAIL = 40;

  private static final Pattern BRACKETS = Pattern.compile("[()\\[\\]\\s.!]+");

  private TicketCell() {}

  /** Tells a draft what a trimmed cell says. */
  static void read(Prose cell, ItemDraft draft, States states) {
    String text = cell.text();
    Matcher last = LAST_WORDS.matcher(text);
    for (int from = Math.max(0, text.length() - TAIL);
        from < text.length() && last.find(from);
        from = last.start(1) + 1) {
      String state = BRACKETS.matcher(last.group(1)).replaceAll(" ").strip();
      if (STATES.contains(state.toLowerCase(Locale.ROOT)) || states.isHouses(state)) {
        draft.status(state);
        draft.ticket(cell.part(0, last.start()));
        return;
      }
    }
    draft.ticket(cell);
  }
}

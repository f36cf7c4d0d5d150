package dev.runwell.reading.actions;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Takes out the ticket where it is only mentioned, before the task or behind it; in its midst it is
 * part of what is to be done.
 */
final class TicketMention {
  private static final Pattern NOTHING_BEFORE = Pattern.compile("[\\s\\[(]*");
  private static final Pattern NOTHING_AFTER = Pattern.compile("[\\s.)\\]]*");
  private static final Pattern COLON = Pattern.compile("\\s*[\\])]*\\s*[:–—-].*", Pattern.DOTALL);
  private static final Pattern CLOSE = Pattern.compile("^[\\s\\])]*[:–—-]+");
  private static final Pattern WORDS_BEFORE =
      Pattern.compile(
          "[\\s,;.:(\\[–—-]*(?:\\b"
              + ItemWords.oneOf("ticket-lead", "ticket-lead at the end")
              + "\\b[:\\s]*)*$",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern PLAIN_LABEL =
      Pattern.compile(
          "(?:see )?(?:the |this )?(?:related |github )?(?:"
              + ItemWords.oneOf("ticket-label")
              + "|https?://\\S+|\\S*#\\d+|\\p{L}+-\\d+|(?:pr|issue|ticket) ?#?\\d+)(?: here)?");

  /** A longer label of a link is a sentence of the task. */
  private static final int LONGEST_LABEL = 40;

  private final Remainder text;
  private final Tickets.Found ticket;

  private TicketMention(Remainder text, Tickets.Found ticket) {
    this.text = text;
    this.ticket = ticket;
  }

  /** Reads the first ticket of a text. */
  static void read(Remainder text, ItemDraft draft) {
    Optional<Tickets.Found> found = Tickets.find(text.written());
    if (found.isPresent()) {
      draft.ticket(found.get().value());
      new TicketMention(text, found.get()).take();
    }
  }

  private void take() {
    String before = text.before(ticket.start());
    if (before.isBlank() || NOTHING_BEFORE.matcher(before).matches()) {
      leading(text.after(ticket.end()));
    } else if (NOTHING_AFTER.matcher(text.after(ticket.end())).matches()) {
      trailing(before);
    }
  }

  private void leading(String after) {
    if (COLON.matcher(after).matches() || Tickets.names(text.text(ticket.start(), ticket.end()))) {
      Matcher close = CLOSE.matcher(after);
      text.take(0, ticket.end() + (close.find() ? close.end() : 0));
    }
  }

  private void trailing(String before) {
    Matcher words = WORDS_BEFORE.matcher(before);
    String label = text.text(ticket.start(), ticket.end());
    boolean name = label.length() <= LONGEST_LABEL || label.contains("://");
    boolean bracket = before.strip().endsWith("(") || before.strip().endsWith("[");
    boolean plain = PLAIN_LABEL.matcher(label.toLowerCase(Locale.ROOT).strip()).matches();
    if (words.find() && name && (plain || bracket)) {
      text.take(words.start(), text.length());
    }
  }
}

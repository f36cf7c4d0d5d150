package dev.runwell.reading.actions;

import dev.runwell.markdown.Mark;
import dev.runwell.markdown.Prose;
import java.util.regex.Pattern;

/**
 * Takes the running text of one item apart: owner, dates, priority, state, ticket and name go to
 * their fields, what is left is what is to be done.
 */
final class ItemText {
  private static final Pattern SIGN_DONE =
      Pattern.compile(ItemWords.oneOf("sign done") + "\\uFE0F?");
  private static final Pattern SIGN_OPEN =
      Pattern.compile(ItemWords.oneOf("sign open") + "\\uFE0F?");
  private static final Pattern TEMPLATE_BRACES = Pattern.compile("\\{\\{|\\}\\}");

  /** What stood between two full stops is a field now. */
  private static final Pattern DOUBLED_STOP = Pattern.compile("(?<!\\.)\\.\\.$");

  private ItemText() {}

  /** Reads a text into a draft; what is left is its task. */
  static void read(Prose prose, ItemDraft draft, HouseScales scales) {
    Remainder text = new Remainder(prose);
    boolean signed = text.takeAll(SIGN_DONE);
    if (signed || mostlyStruck(prose)) {
      draft.finished();
    }
    text.takeAll(SIGN_OPEN);
    text.takeAll(TEMPLATE_BRACES);
    Brackets brackets = new Brackets(text, draft, scales);
    new LabelledFields(text, draft, scales, brackets).read();
    brackets.read();
    brackets.readTail();
    new LeadingParts(text, draft, scales).read();
    TrailingParts trailing = new TrailingParts(text, draft, scales);
    trailing.owned();
    DueDates.read(text, draft);
    trailing.read();
    TicketMention.read(text, draft);
    trailing.read(); // the ticket may have stood behind the name
    task(text, draft);
  }

  /** Whether at least 60 % of the characters are struck through; some strike only the title. */
  private static boolean mostlyStruck(Prose prose) {
    int struck =
        prose.marks(Mark.Kind.STRUCK).stream().mapToInt(mark -> mark.end() - mark.start()).sum();
    return struck > 0 && struck * 10 >= prose.text().strip().length() * 6;
  }

  private static void task(Remainder text, ItemDraft draft) {
    int from = 0;
    int to = text.length();
    String left = text.text();
    while (from < to && noise(left.charAt(from), "-–—:,;.|)]*•")) {
      from++;
    }
    while (to > from && noise(left.charAt(to - 1), "-–—:,;|(*[")) {
      to--;
    }
    String task =
        left.substring(from, to).replaceAll("\\s+", " ").replaceAll(" ([.,;])", "$1").strip();
    task = DOUBLED_STOP.matcher(task).replaceFirst(".");
    draft.text(task, text.span(from, to));
  }

  private static boolean noise(char unit, String marks) {
    return Character.isWhitespace(unit) || marks.indexOf(unit) >= 0;
  }
}

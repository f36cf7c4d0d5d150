package dev.runwell.reading.actions;

import dev.runwell.markdown.Prose;
import dev.runwell.reading.time.DateReader;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Takes out {@code Owner: x}, {@code Due: y}, behind the task or before it, and what follows an
 * owner without a label: {@code Owner: x, P1, due y}.
 */
final class LabelledFields {
  /** A field's name, perhaps with an explanation in brackets, and a colon that no address has. */
  private static final Pattern LABEL =
      Pattern.compile(
          "(?:^|(?<=[\\n(\\[])|[\\s]*(?<=[\\n.;,|(\\[–—\\s-]))("
              + labels()
              + ")(?: ?\\([^()]{0,30}\\))?\\s?:(?!//)\\s*",
          Pattern.CASE_INSENSITIVE);

  private static final Pattern BREAK_BEFORE = Pattern.compile("[\\n.;,|(\\[–—-]\\s*\\z");

  /** A priority of a house is rarely longer than its usual names. */
  private static final int LONGEST_PRIORITY = 12;

  private final Remainder text;
  private final ItemDraft draft;
  private final HouseScales scales;
  private final Brackets brackets;

  LabelledFields(Remainder text, ItemDraft draft, HouseScales scales, Brackets brackets) {
    this.text = text;
    this.draft = draft;
    this.scales = scales;
    this.brackets = brackets;
  }

  private static String labels() {
    return Lexicon.oneOf(
        List.of(
                ItemField.OWNER,
                ItemField.DUE,
                ItemField.PRIORITY,
                ItemField.STATUS,
                ItemField.TICKET,
                ItemField.DONE_WHEN)
            .stream()
            .flatMap(field -> ItemWords.labels(field).stream())
            .filter(label -> label.length() > 2) // "p:" and "by:" may be anything
            .toList());
  }

  void read() {
    Matcher label = LABEL.matcher(text.text());
    int from = 0;
    while (label.find(from)) {
      int last = valueEnd(label.end());
      Optional<ItemField> field =
          announces(label) ? ItemField.of(label.group(1)) : Optional.empty();
      boolean owner = field.filter(ItemField.OWNER::equals).isPresent();
      int end = owner ? brackets.fieldsFrom(label.end(), last) : last;
      Prose value = text.written().part(label.end(), end);
      if (field.isPresent() && fits(field.get(), value)) {
        draft.field(field.get(), value);
        text.take(label.start(), end);
        brackets.takeFields(end, last);
        from = last;
      } else {
        from = label.end();
      }
    }
  }

  /** A lower-case word in the midst of a sentence, or one in code, is no label. */
  private boolean announces(Matcher label) {
    String before = text.before(label.start(1));
    boolean midSentence = !before.isBlank() && !BREAK_BEFORE.matcher(before).find();
    boolean plain = Character.isLowerCase(label.group(1).charAt(0)) && midSentence;
    return !plain && !text.code(label.start(1));
  }

  /** Whether a value is of its field's kind; "Issue: pods crash" is no ticket. */
  private boolean fits(ItemField field, Prose value) {
    String words = value.text().strip();
    if (words.isEmpty() || ItemWords.placeholder(words)) {
      return true;
    }
    return switch (field) {
      case OWNER -> Owners.maybe(words) || Owners.surely(words);
      case DUE -> DateReader.whole(words).isPresent() || !DateReader.find(words).isEmpty();
      case PRIORITY -> scales.priorities().names(words) || words.length() <= LONGEST_PRIORITY;
      case STATUS -> scales.states().finished(words).isPresent();
      case TICKET -> Tickets.given(value).isPresent();
      case DONE_WHEN -> true;
      case ID, TYPE, OTHER, TASK -> false;
    };
  }

  /** A value ends with its line, clause or sentence, and where the next label begins. */
  private int valueEnd(int from) {
    String left = text.text();
    Matcher next = LABEL.matcher(left);
    int limit = next.find(Math.max(0, from - 1)) ? Math.max(from, next.start()) : left.length();
    int open = 0;
    for (int at = from; at < limit; at++) {
      char unit = left.charAt(at);
      open += unit == '(' ? 1 : 0;
      boolean closes = unit == ')' && open-- > 0;
      boolean stop = !closes && "\n;|)]".indexOf(unit) >= 0;
      boolean sentence =
          unit == '.' && at + 1 < limit && Character.isWhitespace(left.charAt(at + 1));
      boolean dash = (unit == '—' || unit == '–') && at > from;
      if (stop || sentence || dash) {
        return at;
      }
    }
    return limit;
  }
}

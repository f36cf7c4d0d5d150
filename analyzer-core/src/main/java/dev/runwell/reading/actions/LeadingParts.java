package dev.runwell.reading.actions;

import dev.runwell.markdown.Mark;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Takes out name, priority, state and owner before the task, in any order. */
final class LeadingParts {
  private static final Pattern ID =
      Pattern.compile(
          "^\\[?(?:([A-Za-z][A-Za-z -]{0,11}?)[ -]?#?(\\d{1,4})(?:\\.\\d{1,2})?)\\]?(?:\\s*[:.)–—]\\s*|\\s+-\\s+|(?<=\\])\\s+)");
  private static final Pattern ID_EDGES = Pattern.compile("^[\\[\\s]+|[\\]\\s:.)–—-]+$");
  private static final Pattern LABEL = Pattern.compile("^(.{1,48}?)(?::\\s+|\\s+[–—-]{1,2}\\s+)");
  private static final Pattern HANDLES =
      Pattern.compile(
          "^(@[\\p{L}\\p{N}][\\p{L}\\p{N}._/-]*(?:(?:,| and| &|/| \\+) ?@[\\p{L}\\p{N}][\\p{L}\\p{N}._/-]*)*)[ :,–—-]+(?:"
              + ItemWords.oneOf("order")
              + "\\s+)?");
  private static final Pattern FIRST_WORD = Pattern.compile("^(\\S{1,12})\\s+(?=\\S)");
  private static final Pattern NO_WORD = Pattern.compile("[^\\p{L}-]");

  /** Name, priority, state, owner, and one more. */
  private static final int MOST = 5;

  private final Remainder text;
  private final ItemDraft draft;
  private final HouseScales scales;

  LeadingParts(Remainder text, ItemDraft draft, HouseScales scales) {
    this.text = text;
    this.draft = draft;
    this.scales = scales;
  }

  void read() {
    int part = 0;
    while (part < MOST && one(start())) {
      part++;
    }
  }

  private int start() {
    String left = text.text();
    int at = 0;
    while (at < left.length()
        && (Character.isWhitespace(left.charAt(at)) || "-–—:,.".indexOf(left.charAt(at)) >= 0)) {
      at++;
    }
    return at;
  }

  private boolean one(int start) {
    String left = text.after(start);
    Matcher id = ID.matcher(left);
    Matcher handles = HANDLES.matcher(left);
    Matcher label = LABEL.matcher(left);
    Matcher first = FIRST_WORD.matcher(left);
    if (id.find() && ItemWords.ID_PREFIXES.contains(id.group(1).strip().toLowerCase(Locale.ROOT))) {
      draft.id(ID_EDGES.matcher(id.group()).replaceAll(""));
      text.take(start, start + id.end());
    } else if (handles.find() && !text.code(start) && orders(left, handles)) {
      draft.owners(handles.group(1));
      text.take(start, start + handles.end());
    } else if (label.find() && labelled(label.group(1).strip(), start)) {
      text.take(start, start + label.end());
    } else if (first.find() && urgent(first.group(1), start)) {
      draft.priority(first.group(1), text.span(start, start + first.end(1)));
      text.take(start, start + first.end());
    } else {
      return false;
    }
    return true;
  }

  /** "P1 Add …" and "**Urgent** Add …" begin with a priority; "High load …" does not. */
  private boolean urgent(String word, int start) {
    boolean marked = text.written().markAt(Mark.Kind.STRONG, start).isPresent() || text.code(start);
    return scales.priorities().names(word) && (marked || word.chars().anyMatch(Character::isDigit));
  }

  /** "@sam: add …", "@sam to add …", "@sam add …" order something; "@sam mentioned …" tells. */
  private static boolean orders(String text, Matcher handles) {
    String between = text.substring(handles.end(1), handles.end());
    String next = NO_WORD.split(text.substring(handles.end()), 2)[0].toLowerCase(Locale.ROOT);
    return !between.isBlank()
        || ItemWords.VERBS.head(next).filter(head -> head.verb().equals(next)).isPresent();
  }

  private boolean labelled(String label, int start) {
    String lower = label.toLowerCase(Locale.ROOT);
    if (scales.priorities().names(label)) {
      draft.priority(label, text.span(start, start + label.length()));
    } else if (Owners.surely(label)) {
      draft.owners(label);
    } else if (ItemWords.DONE.contains(lower) || ItemWords.OPEN.contains(lower)) {
      draft.status(label);
    } else {
      return false;
    }
    return true;
  }
}

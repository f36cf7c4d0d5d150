package dev.runwell.reading.actions;

import dev.runwell.markdown.Mark;
import dev.runwell.markdown.Prose;
import dev.runwell.model.Due;
import dev.runwell.reading.time.DateReader;
import dev.runwell.source.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Takes the running text of one item apart: owner, dates, priority, state, ticket and name go to
 * their fields, what is left is what is to be done.
 */
final class ItemText {
  private static final Pattern SIGN_DONE =
      Pattern.compile(
          "[✅☑✔✓☒]\\uFE0F?|:(?:white_check_mark|heavy_check_mark|ballot_box_with_check|check|tada):");
  private static final Pattern SIGN_OPEN =
      Pattern.compile(
          "[⬜☐🔲🚧⏳❌]\\uFE0F?|:(?:construction|hourglass|hourglass_flowing_sand|white_large_square|x):");
  private static final Pattern BRACKET =
      Pattern.compile("\\(([^()]{1,160})\\)|\\[([^\\[\\]]{1,160})\\]");
  private static final Pattern PIECE = Pattern.compile("\\s*(?:[,;|]|\\s[/–—-]\\s)\\s*");
  private static final Pattern ID =
      Pattern.compile(
          "^\\[?(?:([A-Za-z][A-Za-z -]{0,11}?)[ -]?#?(\\d{1,4})(?:\\.\\d{1,2})?)\\]?(?:\\s*[:.)–—]\\s*|\\s+-\\s+|(?<=\\])\\s+)");
  private static final Pattern LEADING = Pattern.compile("^(.{1,48}?)(?::\\s+|\\s+[–—-]{1,2}\\s+)");
  private static final Pattern HANDLE_FIRST =
      Pattern.compile(
          "^(@[\\p{L}\\p{N}][\\p{L}\\p{N}._/-]*(?:(?:,| and| &|/| \\+) ?@[\\p{L}\\p{N}][\\p{L}\\p{N}._/-]*)*)[ :,–—-]+(?:(?:to|will|should)\\s+)?");
  private static final Pattern HANDLE_LAST =
      Pattern.compile(
          "[\\s,;–—-]+((?:@[\\p{L}\\p{N}][\\p{L}\\p{N}._/-]*(?:,? ?(?:and|&|/)? ?))+)[\\s.]*$");
  private static final Pattern SIGNED =
      Pattern.compile("\\s[–—-]{1,2}\\s+([\\p{L}@][^–—:]{0,48}?)[\\s.]*$");
  private static final Pattern TRAILING_STATE =
      Pattern.compile(
          "(?:[.;,]\\s+|\\s[–—-]{1,2}\\s+|\\s)((?:DONE|CLOSED|FIXED|MERGED|RESOLVED|COMPLETED|WONTFIX|TODO|WIP|OPEN)\\b[^.;]{0,120}|(?<=[.;,] |[–—-] )(?:done|completed|closed|fixed|merged|resolved|in progress|not started|not done|won't do)\\b[^.;]{0,120})[\\s.]*$",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern OWNED =
      Pattern.compile(
          "[\\s,;–—-]*\\b(?:owned by|assigned to|assignee|owner is|owner)\\s+(?:is )?(@[\\p{L}\\p{N}._/-]+|\\p{Lu}[\\p{L}'’-]+(?: \\p{Lu}[\\p{L}'’-]+)?|(?:the )?[\\p{L}-]+ (?:team|squad))(?=[\\s,.;)]|$)");
  private static final Pattern DUE_WORD =
      Pattern.compile(
          "[\\s,;(–—-]*\\b(due(?: date)?(?: by| on| is)?|deadline(?: is)?|eta|target(?: date)?|no later than|(?:to be )?(?:done|completed|finished|finish|complete) by|by|until|till)[:\\s]+(?:the )?$",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern VAGUE_DUE =
      Pattern.compile(
          "[\\s,;–—-]+(?:due|eta|deadline)(?: date)?(?: by| on)?:? ([^,;.()]{2,40})[\\s.]*$",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern TICKET_WORDS =
      Pattern.compile(
          "[\\s,;.:(\\[–—-]*(?:\\b(?:see|tracked (?:in|by|as|at)|tracking (?:in|issue)|ticket|issue|jira(?: ticket)?|pr|pull request|bug|story|link(?: to (?:the )?(?:github )?issue)?)\\b[:\\s]*)*$",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern LINK_PROMPT =
      Pattern.compile("(?i)\\b(?:link|issue|ticket|url)\\b.{0,40}");
  private static final Pattern FIELD = fieldPattern();

  private final Prose prose;
  private final ItemDraft draft;
  private final PriorityScale scale;
  private final StringBuilder work;

  private ItemText(Prose prose, ItemDraft draft, PriorityScale scale) {
    this.prose = prose;
    this.draft = draft;
    this.scale = scale;
    this.work = new StringBuilder(prose.text());
  }

  /** Reads a text into a draft; what is left is its task. */
  static void read(Prose prose, ItemDraft draft, PriorityScale scale) {
    new ItemText(prose, draft, scale).read();
  }

  private void read() {
    strike();
    signs();
    braces();
    fields();
    brackets();
    leading();
    owned();
    dates();
    trailing();
    ticket();
    trailing();
    rest();
  }

  private void cut(int start, int end) {
    for (int at = start; at < end; at++) {
      work.setCharAt(at, ' ');
    }
  }

  private void strike() {
    int struck =
        prose.marks(Mark.Kind.STRUCK).stream().mapToInt(mark -> mark.end() - mark.start()).sum();
    if (struck > 0 && struck * 10 >= prose.text().strip().length() * 6) {
      draft.finished();
    }
  }

  private void signs() {
    Matcher done = SIGN_DONE.matcher(prose.text());
    while (done.find()) {
      draft.finished();
      cut(done.start(), done.end());
    }
    Matcher open = SIGN_OPEN.matcher(prose.text());
    while (open.find()) {
      cut(open.start(), open.end());
    }
  }

  private void braces() {
    for (int at = 0; at + 1 < work.length(); at++) {
      String two = work.substring(at, at + 2);
      if (two.equals("{{") || two.equals("}}")) {
        cut(at, at + 2);
      }
    }
  }

  private boolean code(int index) {
    return prose.markAt(Mark.Kind.CODE, index).isPresent();
  }

  /** {@code Owner: x}, {@code Due: y} anywhere behind the task or before it. */
  private void fields() {
    Matcher label = FIELD.matcher(work.toString());
    int from = 0;
    while (label.find(from)) {
      Optional<ItemField> field = ItemField.of(label.group(1));
      int end = valueEnd(label.end());
      from = Math.max(label.end(), end);
      boolean plain =
          Character.isLowerCase(label.group(1).charAt(0)) && midSentence(label.start(1));
      if (field.isEmpty()
          || plain
          || code(label.start(1))
          || !fits(field.get(), prose.part(label.end(), end))) {
        from = label.end();
      } else {
        draft.field(field.get(), prose.part(label.end(), end));
        cut(label.start(), end);
      }
    }
  }

  private boolean midSentence(int labelStart) {
    String before = work.substring(0, labelStart);
    return !before.isBlank() && !before.matches("(?s).*[\\n.;,|(\\[–—-]\\s*");
  }

  /** Whether a value is of its field's kind; "Issue: pods crash" is no ticket. */
  private boolean fits(ItemField field, Prose value) {
    String words = value.text().strip();
    if (words.isEmpty() || ItemWords.placeholder(words)) {
      return true;
    }
    return switch (field) {
      case OWNER -> Owners.maybe(words) || Owners.surely(words);
      case DUE -> DateReader.whole(words).isPresent() || exact(words);
      case PRIORITY -> scale.names(words) || words.length() <= 12;
      case STATUS -> States.finished(words).isPresent();
      case TICKET -> Tickets.given(value).isPresent();
      case DONE_WHEN -> true;
      case ID, OTHER, TASK -> false;
    };
  }

  private int valueEnd(int from) {
    Matcher next = FIELD.matcher(work.toString());
    int limit = next.find(Math.max(0, from - 1)) ? Math.max(from, next.start()) : work.length();
    for (int at = from; at < limit; at++) {
      char unit = work.charAt(at);
      boolean stop = unit == '\n' || unit == ';' || unit == '|' || unit == ')' || unit == ']';
      boolean sentence =
          unit == '.' && at + 1 < limit && Character.isWhitespace(work.charAt(at + 1));
      boolean dash = (unit == '—' || unit == '–') && at > from;
      if (stop || sentence || dash) {
        return at;
      }
    }
    return limit;
  }

  private void brackets() {
    Matcher bracket = BRACKET.matcher(work.toString());
    while (bracket.find()) {
      int group = bracket.group(1) != null ? 1 : 2;
      if (!code(bracket.start())
          && bracketed(bracket.start(group), bracket.end(group), group == 2)) {
        cut(bracket.start(), bracket.end());
      }
    }
  }

  /** Whether everything between two brackets was a field. */
  private boolean bracketed(int start, int end, boolean square) {
    String content = work.substring(start, end);
    if (content.isBlank()) {
      return true;
    }
    if (square
        && prose.markAt(Mark.Kind.LINK, start).isEmpty()
        && LINK_PROMPT.matcher(content).matches()) {
      return true;
    }
    ItemDraft probe = new ItemDraft(scale);
    int known = 0;
    int people = 0;
    List<Span> pieces = pieces(start, end);
    for (Span piece : pieces) {
      if (piece(piece, probe)) {
        known++;
      } else if (Owners.maybe(words(piece))) {
        people++;
      }
    }
    if (known == 0 || known + people < pieces.size()) {
      return false;
    }
    for (Span piece : pieces) {
      if (!piece(piece, draft)) {
        draft.owners(words(piece));
      }
    }
    return true;
  }

  /** The indexes of the parts between the commas. */
  private List<Span> pieces(int start, int end) {
    List<Span> pieces = new ArrayList<>();
    Matcher between = PIECE.matcher(work).region(start, end);
    int from = start;
    while (between.find()) {
      pieces.add(trimmed(from, between.start()));
      from = between.end();
    }
    pieces.add(trimmed(from, end));
    return pieces;
  }

  private Span trimmed(int start, int end) {
    int from = start;
    int to = end;
    while (from < to && Character.isWhitespace(work.charAt(from))) {
      from++;
    }
    while (to > from && Character.isWhitespace(work.charAt(to - 1))) {
      to--;
    }
    return new Span(from, to);
  }

  private String words(Span indexes) {
    return work.substring(indexes.start(), indexes.end());
  }

  private boolean piece(Span indexes, ItemDraft target) {
    String words = words(indexes);
    Span span = prose.mapped().span(indexes.start(), indexes.end());
    Matcher due =
        Pattern.compile("^(?:due|eta|deadline|by|until)\\b[: ]*", Pattern.CASE_INSENSITIVE)
            .matcher(words);
    if (words.isEmpty()) {
      return true;
    } else if (scale.names(words)) {
      target.priority(words, span);
    } else if (States.finished(words).isPresent()) {
      target.status(words);
    } else if (Owners.surely(words)) {
      target.owners(words);
    } else if (DateReader.whole(due.replaceFirst("")).isPresent()
        && (due.lookingAt() || exact(words))) {
      target.due(due.replaceFirst(""), span);
    } else if (ItemWords.placeholder(words)) {
      target.owners(words);
    } else {
      return Tickets.names(words);
    }
    return true;
  }

  private static boolean exact(String words) {
    return !DateReader.find(words).isEmpty();
  }

  private int start() {
    int at = 0;
    while (at < work.length()
        && (Character.isWhitespace(work.charAt(at)) || "-–—:,.".indexOf(work.charAt(at)) >= 0)) {
      at++;
    }
    return at;
  }

  /** Name, priority, state and owner before the task, in any order. */
  private void leading() {
    for (int round = 0; round < 5; round++) {
      int start = start();
      String text = work.substring(start);
      Matcher id = ID.matcher(text);
      Matcher handle = HANDLE_FIRST.matcher(text);
      Matcher label = LEADING.matcher(text);
      if (id.find()
          && ItemWords.ID_PREFIXES.contains(id.group(1).strip().toLowerCase(Locale.ROOT))) {
        draft.id(text.substring(0, id.end()).replaceAll("^[\\[\\s]+|[\\]\\s:.)–—-]+$", ""));
        cut(start, start + id.end());
      } else if (handle.find() && !code(start) && orders(text, handle)) {
        draft.owners(handle.group(1));
        cut(start, start + handle.end());
      } else if (label.find() && named(label.group(1).strip(), start)) {
        cut(start, start + label.end());
      } else {
        return;
      }
    }
  }

  /** "@sam: add …", "@sam to add …", "@sam add …" order something; "@sam mentioned …" tells. */
  private static boolean orders(String text, Matcher handle) {
    String between = text.substring(handle.end(1), handle.end());
    String next = text.substring(handle.end()).split("[^\\p{L}-]", 2)[0].toLowerCase(Locale.ROOT);
    return !between.isBlank()
        || ItemWords.VERBS.head(next).filter(head -> head.verb().equals(next)).isPresent();
  }

  private boolean named(String label, int start) {
    Span span = prose.mapped().span(start, start + label.length());
    if (scale.names(label)) {
      draft.priority(label, span);
    } else if (Owners.surely(label)) {
      draft.owners(label);
    } else if (ItemWords.DONE.contains(label.toLowerCase(Locale.ROOT))
        || ItemWords.OPEN.contains(label.toLowerCase(Locale.ROOT))) {
      draft.status(label);
    } else {
      return false;
    }
    return true;
  }

  private void owned() {
    Matcher owned = OWNED.matcher(work);
    if (owned.find() && (owned.group(1).startsWith("@") || owned.start() > 0)) {
      draft.owners(owned.group(1));
      cut(owned.start(), owned.end());
    }
  }

  /** A date is the due date where the words before it say so; "by" only at the end of a clause. */
  private void dates() {
    for (DateReader.FoundDate date : DateReader.find(work.toString())) {
      Matcher word = DUE_WORD.matcher(work.substring(0, date.start()));
      if (word.find()) {
        boolean weak =
            List.of("by", "until", "till").contains(word.group(1).toLowerCase(Locale.ROOT));
        String after = work.substring(date.end()).strip();
        boolean clauseEnds = after.isEmpty() || ".,;)(:–—-".indexOf(after.charAt(0)) >= 0;
        if (!weak || clauseEnds) {
          draft.due(new Due(date.date(), prose.mapped().span(date.start(), date.end())));
          cut(word.start(), date.end());
        }
      }
    }
    Matcher vague = VAGUE_DUE.matcher(work);
    if (vague.find() && DateReader.whole(vague.group(1)).isPresent()) {
      draft.due(vague.group(1).strip(), prose.mapped().span(vague.start(1), vague.end(1)));
      cut(vague.start(), vague.end());
    }
  }

  private void trailing() {
    Matcher state = TRAILING_STATE.matcher(work);
    if (state.find() && state.start() > 0 && finished(state)) {
      draft.status(state.group(1).strip());
      cut(state.start(), work.length());
    }
    Matcher handle = HANDLE_LAST.matcher(work);
    if (handle.find() && !code(handle.start(1)) && ends(handle.start())) {
      draft.owners(handle.group(1).strip().replace(' ', ','));
      cut(handle.start(), handle.end());
    }
    Matcher signed = SIGNED.matcher(work);
    if (signed.find() && Owners.signed(signed.group(1).strip())) {
      draft.owners(signed.group(1));
      cut(signed.start(), signed.end());
    }
  }

  /** Lower-case "done" in running text is none; upper case or its own clause is. */
  private boolean finished(Matcher state) {
    String word = state.group(1).split("[^\\p{L}']", 2)[0];
    String before = work.substring(0, state.start()).strip();
    boolean shouting = word.equals(word.toUpperCase(Locale.ROOT));
    boolean negated = before.matches("(?is).*\\b(?:not|be|is|until|when|of|to|get|gets|are|yet)");
    boolean clause = !state.group().substring(0, state.start(1) - state.start()).isBlank();
    return !negated && (shouting || clause) && States.finished(state.group(1)).isPresent();
  }

  /** A handle that a preposition asks for belongs to the task: "ask @sam", "with @sam". */
  private boolean ends(int index) {
    String before = work.substring(0, index).strip().toLowerCase(Locale.ROOT);
    return !before.matches(
        "(?s).*\\b(?:with|by|to|from|for|of|ask|tell|in|and|or|on|at|the|notify|page|remove|add|via)");
  }

  private void ticket() {
    Prose masked = prose;
    Optional<Tickets.Found> ticket = Tickets.find(masked);
    if (ticket.isEmpty()) {
      return;
    }
    draft.ticket(ticket.get().value());
    int start = ticket.get().start();
    int end = ticket.get().end();
    boolean last = work.substring(end).matches("[\\s.)\\]]*");
    String before = work.substring(0, start);
    if (before.isBlank() || before.matches("[\\s\\[(]*")) {
      String after = work.substring(end);
      boolean label =
          after.matches("(?s)\\s*[\\])]*\\s*[:–—-].*") || Tickets.names(work.substring(start, end));
      if (label) {
        cut(0, end);
        Matcher close = Pattern.compile("^[\\s\\])]*[:–—-]+").matcher(after);
        if (close.find()) {
          cut(end, end + close.end());
        }
      }
    } else if (last) {
      Matcher words = TICKET_WORDS.matcher(before);
      int label = end - start;
      boolean name = label <= 40 || work.substring(start, end).contains("://");
      boolean bracket = before.strip().endsWith("(") || before.strip().endsWith("[");
      String shown = work.substring(start, end).toLowerCase(Locale.ROOT).strip();
      boolean plain =
          shown.matches(
              "(?:see )?(?:the |this )?(?:related |github )?(?:issue|ticket|pr|pull request|jira|bug|link|here|story|https?://\\S+|\\S*#\\d+|\\p{L}+-\\d+|(?:pr|issue|ticket) ?#?\\d+)(?: here)?");
      if (words.find() && name && (plain || bracket)) {
        cut(words.start(), work.length());
      }
    }
  }

  private void rest() {
    int from = 0;
    int to = work.length();
    while (from < to && noise(work.charAt(from), "-–—:,;.|)]*•")) {
      from++;
    }
    while (to > from && noise(work.charAt(to - 1), "-–—:,;|(*[")) {
      to--;
    }
    String task =
        work.substring(from, to).replaceAll("\\s+", " ").replaceAll(" ([.,;])", "$1").strip();
    draft.text(task, prose.mapped().span(from, to));
  }

  private static boolean noise(char unit, String marks) {
    return Character.isWhitespace(unit) || marks.indexOf(unit) >= 0;
  }

  private static Pattern fieldPattern() {
    StringBuilder labels = new StringBuilder();
    for (ItemField field :
        List.of(
            ItemField.OWNER,
            ItemField.DUE,
            ItemField.PRIORITY,
            ItemField.STATUS,
            ItemField.TICKET,
            ItemField.DONE_WHEN)) {
      for (String label : ItemWords.labels(field)) {
        if (label.length() > 2) {
          labels.append(labels.length() == 0 ? "" : "|").append(Pattern.quote(label));
        }
      }
    }
    return Pattern.compile(
        "(?:^|(?<=[\\n(\\[])|[\\s]*(?<=[\\n.;,|(\\[–—\\s-]))("
            + labels
            + ")(?: ?\\([^()]{0,30}\\))?\\s?:(?!//)\\s*",
        Pattern.CASE_INSENSITIVE);
  }
}

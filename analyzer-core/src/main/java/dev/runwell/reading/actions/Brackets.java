package dev.runwell.reading.actions;

import dev.runwell.markdown.Mark;
import dev.runwell.model.Due;
import dev.runwell.model.WrittenDate;
import dev.runwell.reading.time.DateReader;
import dev.runwell.source.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Takes out what holds nothing but fields, in brackets or behind a dash: {@code (sam, P1, due 3
 * May)}, {@code — @sam, P1, due 3 May}.
 */
final class Brackets {
  private static final Pattern BRACKET =
      Pattern.compile("\\(([^()]{1,160})\\)|\\[([^\\[\\]]{1,160})\\]");
  private static final Pattern TAIL =
      Pattern.compile("(?<dash>\\s(?:[–—-]{1,2}|\\|)\\s)|(?<=\\S)[.;,]\\s");
  private static final int LONGEST_TAIL = 160;
  private static final Pattern BETWEEN =
      Pattern.compile("\\s*(?:,(?! (?:19|20)\\d\\d(?![\\w-]))|[;|]|\\s[/–—-]\\s)\\s*");
  private static final Pattern LINK_PROMPT =
      Pattern.compile(
          "\\b" + ItemWords.oneOf("link-prompt") + "\\b.{0,40}", Pattern.CASE_INSENSITIVE);
  private static final Pattern DONE_WHEN =
      Pattern.compile(
          "^(?:done|complete|finished)\\s(?=when\\b|once\\b|if\\b)", Pattern.CASE_INSENSITIVE);

  /** A house's priority that is not on its scale is one nevertheless. */
  private static final Pattern PRIORITY = Pattern.compile("[Pp]\\d");

  private static final Pattern PRIORITY_LABEL =
      Pattern.compile("^(?:with )?priority (?=\\S+$)", Pattern.CASE_INSENSITIVE);

  private static final Pattern DUE =
      Pattern.compile("^" + ItemWords.oneOf("due bracket") + "\\b[: ]*", Pattern.CASE_INSENSITIVE);

  private static final Pattern MOVED =
      Pattern.compile("^" + ItemWords.oneOf("due moved") + "\\b[: ]*", Pattern.CASE_INSENSITIVE);

  private final Remainder text;
  private final ItemDraft draft;
  private final HouseScales scales;

  Brackets(Remainder text, ItemDraft draft, HouseScales scales) {
    this.text = text;
    this.draft = draft;
    this.scales = scales;
  }

  void read() {
    Matcher bracket = BRACKET.matcher(text.text());
    while (bracket.find()) {
      boolean square = bracket.group(1) == null;
      Span content = new Span(bracket.start() + 1, bracket.end() - 1);
      if (!text.code(bracket.start()) && (prompt(content, square) || fields(content))) {
        text.take(bracket);
      }
    }
  }

  /** Takes out the fields behind the first dash or stop that nothing but fields follows. */
  void readTail() {
    String left = text.text();
    int end = left.stripTrailing().length();
    Matcher mark = TAIL.matcher(left).region(0, end);
    while (mark.find()) {
      Span tail = new Span(mark.end(), end);
      boolean mayBe = mark.start() > 0 && tail.length() <= LONGEST_TAIL && !text.code(mark.start());
      boolean dash = mark.group("dash") != null;
      if (mayBe && pieces(tail).size() > 1 && (dash || sure(tail)) && fields(tail)) {
        text.take(mark.start() + (dash ? 0 : 1), end);
        return;
      }
      mark.region(mark.end() - 1, end); // "a - b - c": a blank may end one dash and begin the next
    }
  }

  /** Behind a full stop or a comma a name could be anything. */
  private boolean sure(Span content) {
    return pieces(content).stream().allMatch(piece -> field(piece, true, new ItemDraft(scales)));
  }

  /** Whether nothing was filled in: {@code ()}, {@code [link to the issue]}. */
  private boolean prompt(Span content, boolean square) {
    String words = words(content);
    return words.isBlank()
        || (square
            && text.written().markAt(Mark.Kind.LINK, content.start()).isEmpty()
            && LINK_PROMPT.matcher(words).matches());
  }

  /** Reads the fields between two brackets, if everything there is one. */
  private boolean fields(Span content) {
    List<Span> pieces = pieces(content);
    boolean several = pieces.size() > 1;
    ItemDraft probe = new ItemDraft(scales);
    int known = 0;
    int people = 0;
    for (Span piece : pieces) {
      if (field(piece, several, probe)) {
        known++;
      } else if (Owners.maybe(words(piece))) {
        people++;
      }
    }
    if (known == 0 || known + people < pieces.size()) {
      return false;
    }
    for (Span piece : pieces) {
      if (!field(piece, several, draft)) {
        draft.owners(words(piece));
      }
    }
    return true;
  }

  /**
   * Where the first part that is a field begins; a text's end if none is. The separator belongs to
   * what stands before it.
   */
  int fieldsFrom(int start, int end) {
    int from = start;
    for (Span part : pieces(new Span(start, end))) {
      Span piece = beforeBracket(part);
      if (piece.start() > start && !piece.isEmpty() && field(piece, true, new ItemDraft(scales))) {
        return from;
      }
      from = piece.end();
    }
    return end;
  }

  /** Takes out the fields between two indexes up to the first part that is none. */
  void takeFields(int start, int end) {
    int from = start;
    for (Span part : pieces(new Span(start, end))) {
      Span piece = beforeBracket(part);
      if (!piece.isEmpty() && !field(piece, true, draft)) {
        return;
      }
      text.take(from, piece.end());
      from = part.end();
    }
  }

  /** A part without the brackets behind it, which are read by themselves. */
  private Span beforeBracket(Span part) {
    int bracket = words(part).indexOf(" (");
    return bracket < 0 ? part : trimmed(part.start(), part.start() + bracket);
  }

  /** The indexes of the parts between the commas. */
  private List<Span> pieces(Span content) {
    List<Span> pieces = new ArrayList<>();
    Matcher between = BETWEEN.matcher(text.text()).region(content.start(), content.end());
    int from = content.start();
    while (between.find()) {
      pieces.add(trimmed(from, between.start()));
      from = between.end();
    }
    pieces.add(trimmed(from, content.end()));
    return pieces;
  }

  private Span trimmed(int start, int end) {
    String words = text.text(start, end);
    int from = start + words.length() - words.stripLeading().length();
    return new Span(from, from + words.strip().length());
  }

  private String words(Span indexes) {
    return text.text(indexes.start(), indexes.end());
  }

  /** Takes the day that the due date was moved to. */
  private static boolean moves(String words, Span span, ItemDraft target) {
    Matcher moved = MOVED.matcher(words);
    Optional<WrittenDate> day =
        moved.lookingAt() ? DateReader.whole(words.substring(moved.end())) : Optional.empty();
    day.ifPresent(date -> target.moved(new Due(date, span)));
    return day.isPresent();
  }

  /** A word such as {@code soon} is a due date only beside other fields. */
  private boolean field(Span indexes, boolean several, ItemDraft target) {
    String words = words(indexes);
    Span span = text.span(indexes.start(), indexes.end());
    Matcher due = DUE.matcher(words);
    String date = due.replaceFirst("");
    Matcher labelled = PRIORITY_LABEL.matcher(words);
    if (words.isEmpty() || moves(words, span, target)) {
      return true;
    } else if (labelled.lookingAt()) {
      target.priority(words.substring(labelled.end()), span);
    } else if (scales.priorities().names(words) || PRIORITY.matcher(words).matches()) {
      target.priority(words, span);
    } else if (DONE_WHEN.matcher(words).lookingAt()) {
      target.doneWhen(words);
    } else if (scales.states().finished(words).isPresent()) {
      target.status(words);
    } else if (Owners.surely(words)) {
      target.owners(words);
    } else if (DateReader.whole(date).isPresent()
        && (due.lookingAt() || several || !DateReader.find(words).isEmpty())) {
      target.due(date, span);
    } else if (ItemWords.placeholder(words)) {
      target.owners(words);
    } else {
      return Tickets.names(words);
    }
    return true;
  }
}

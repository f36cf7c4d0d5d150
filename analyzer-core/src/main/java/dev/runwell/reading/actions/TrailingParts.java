package dev.runwell.reading.actions;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Takes out state and owner behind the task. */
final class TrailingParts {
  private static final Pattern OWNED =
      Pattern.compile(
          "[\\s,;–—-]*\\b"
              + ItemWords.oneOf("owned-by")
              + "\\s+(?:is )?(@[\\p{L}\\p{N}._/-]+|\\p{Lu}[\\p{L}'’-]+(?: \\p{Lu}[\\p{L}'’-]+)?|(?:the )?[\\p{L}-]+ "
              + ItemWords.oneOf("owning-team")
              + ")(?=[\\s,.;)]|$)");
  private static final Pattern OWNS =
      Pattern.compile(
          "(?:^|(?<=[.;,]\\s))(@[\\p{L}\\p{N}._/-]+|\\p{Lu}[\\p{L}'’-]+(?: (?:\\p{Ll}{1,3} )?\\p{Lu}[\\p{L}'’-]+)?) "
              + ItemWords.oneOf("owns-it")
              + "(?: with priority (?<priority>[\\p{L}\\p{N}]{1,10}))?(?=[\\s,.;)]|$)");
  private static final Pattern STATE =
      Pattern.compile(
          "(?:[.;,]\\s+|\\s[–—-]{1,2}\\s+|\\s)((?:"
              + ItemWords.oneOf("state last")
              + "|(?<=[.;,] |[–—-] )"
              + ItemWords.oneOf("state clause")
              + ")\\b(?:[^.;]|\\.(?=\\d)){0,120})[\\s.]*$",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern NO_STATE_BEHIND = lastWord("no state behind");
  private static final Pattern HANDLES =
      Pattern.compile(
          "[\\s,;–—-]+((?:@[\\p{L}\\p{N}][\\p{L}\\p{N}._/-]*(?:,? ?(?:and|&|/)? ?))+)[\\s.]*$");
  private static final Pattern NO_OWNER_BEHIND = lastWord("no owner behind");
  private static final Pattern SIGNED =
      Pattern.compile("\\s[–—-]{1,2}\\s+([\\p{L}@][^–—:]{0,48}?)[\\s.]*$");
  private static final Pattern NO_WORD = Pattern.compile("[^\\p{L}']");

  private final Remainder text;
  private final ItemDraft draft;
  private final HouseScales scales;

  TrailingParts(Remainder text, ItemDraft draft, HouseScales scales) {
    this.text = text;
    this.draft = draft;
    this.scales = scales;
  }

  private static Pattern lastWord(String list) {
    return Pattern.compile("\\b" + ItemWords.oneOf(list) + "\\z", Pattern.CASE_INSENSITIVE);
  }

  /** Takes out "owned by …", which may also stand in the midst, and "Mira owns this". */
  void owned() {
    Matcher owned = OWNED.matcher(text.text());
    if (owned.find() && (owned.group(1).startsWith("@") || owned.start() > 0)) {
      draft.owners(owned.group(1));
      text.take(owned);
    }
    Matcher owns = OWNS.matcher(text.text());
    if (owns.find()) {
      draft.owners(owns.group(1));
      if (owns.group("priority") != null) {
        draft.priority(
            owns.group("priority"), text.span(owns.start("priority"), owns.end("priority")));
      }
      text.take(owns);
    }
  }

  /** Takes out a state, handles and a name behind a dash. */
  void read() {
    Matcher state = STATE.matcher(text.text());
    if (state.find() && state.start() > 0 && tells(state)) {
      draft.status(state.group(1).strip());
      text.take(state.start(), text.length());
    }
    Matcher handles = HANDLES.matcher(text.text());
    if (handles.find() && !text.code(handles.start(1)) && owns(handles)) {
      draft.owners(handles.group(1).strip().replace(' ', ','));
      text.take(handles);
    }
    Matcher signed = SIGNED.matcher(text.text());
    if (signed.find() && Owners.signed(signed.group(1).strip())) {
      draft.owners(signed.group(1));
      text.take(signed);
    }
  }

  /** Lower-case "done" in running text is no state; upper case or its own clause is. */
  private boolean tells(Matcher state) {
    String word = NO_WORD.split(state.group(1), 2)[0];
    boolean shouting = word.equals(word.toUpperCase(Locale.ROOT));
    boolean clause = !text.text(state.start(), state.start(1)).isBlank();
    return (shouting || clause)
        && !NO_STATE_BEHIND.matcher(text.before(state.start()).strip()).find()
        && scales.states().finished(state.group(1)).isPresent();
  }

  /** A handle that a preposition asks for belongs to the task: "ask @sam", "with @sam". */
  private boolean owns(Matcher handles) {
    return !NO_OWNER_BEHIND.matcher(text.before(handles.start()).strip()).find();
  }
}

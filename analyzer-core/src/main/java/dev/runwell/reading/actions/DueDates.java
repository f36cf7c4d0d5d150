package dev.runwell.reading.actions;

import dev.runwell.model.Due;
import dev.runwell.reading.time.DateReader;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Takes the due date out of running text: a date is one where the words before it say so. */
final class DueDates {
  private static final Pattern WORDS_BEFORE =
      Pattern.compile(
          "[\\s,;(–—-]*\\b(" + ItemWords.oneOf("due", "due at the end") + ")[:\\s]+(?:the )?$",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern ROUGHLY =
      Pattern.compile(
          "[\\s,;–—-]+" + ItemWords.oneOf("due roughly") + ":? ([^,;.()]{2,40})[\\s.]*$",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern MOVED =
      Pattern.compile(
          "[\\s,;(–—-]*\\b" + ItemWords.oneOf("due moved") + "[:\\s]+$", Pattern.CASE_INSENSITIVE);
  private static final Phrases AT_THE_END = ItemWords.phrases("due at the end");

  private DueDates() {}

  /** Takes out every due date; the first counts, unless it was moved. */
  static void read(Remainder text, ItemDraft draft) {
    for (DateReader.FoundDate date : DateReader.find(text.text())) {
      Matcher moved = MOVED.matcher(text.before(date.start()));
      if (draft.isDue() && moved.find()) {
        draft.moved(new Due(date.date(), text.span(date.start(), date.end())));
        text.take(moved.start(), date.end());
        continue;
      }
      Matcher words = WORDS_BEFORE.matcher(text.before(date.start()));
      if (words.find()
          && (!AT_THE_END.contains(words.group(1).toLowerCase(Locale.ROOT))
              || clauseEnds(text.after(date.end()).strip()))) {
        draft.due(new Due(date.date(), text.span(date.start(), date.end())));
        text.take(words.start(), date.end());
      }
    }
    Matcher roughly = ROUGHLY.matcher(text.text());
    if (roughly.find() && DateReader.whole(roughly.group(1)).isPresent()) {
      draft.due(roughly.group(1).strip(), text.span(roughly.start(1), roughly.end(1)));
      text.take(roughly);
    }
  }

  private static boolean clauseEnds(String after) {
    return after.isEmpty() || ".,;)(:–—-".indexOf(after.charAt(0)) >= 0;
  }
}

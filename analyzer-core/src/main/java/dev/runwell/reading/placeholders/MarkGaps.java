package dev.runwell.reading.placeholders;

import dev.runwell.source.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds marks of unfinished text, such as TODO, where they do not talk about marks. */
final class MarkGaps {
  private static final Pattern MARK =
      Pattern.compile(
          "(?<![\\w./#$%\\\\-])(?:"
              + String.join("|", PlaceholderWords.MARKS)
              + "|XXX(?=:))(?!\\w|[-./]\\w)");

  private static final String QUOTES = "\"'“”‘’«»`";

  private MarkGaps() {}

  /** The marks of a text; code is left alone. */
  static List<Span> in(String text, List<Span> code) {
    if (!text.contains("XXX") && PlaceholderWords.MARKS.stream().noneMatch(text::contains)) {
      return List.of();
    }
    List<Span> found = new ArrayList<>();
    Matcher matcher = MARK.matcher(text);
    while (matcher.find()) {
      Span gap = new Span(matcher.start(), matcher.end());
      if (!Gap.touches(code, gap) && !talkedAbout(text, gap)) {
        found.add(gap);
      }
    }
    return found;
  }

  private static boolean talkedAbout(String text, Span gap) {
    String before = text.substring(Math.max(0, gap.start() - 40), gap.start());
    String behind = text.substring(gap.end(), Math.min(text.length(), gap.end() + 40));
    if (!before.isEmpty() && QUOTES.indexOf(before.charAt(before.length() - 1)) >= 0) {
      return true;
    }
    boolean runsOn = behind.startsWith(" ");
    List<String> wordsBehind = PlaceholderWords.of(behind);
    List<String> wordsBefore = PlaceholderWords.of(before);
    boolean runsUp = before.endsWith(" ") && !wordsBefore.isEmpty();
    return (runsOn
            && !wordsBehind.isEmpty()
            && PlaceholderWords.TALK_BEHIND.contains(wordsBehind.get(0)))
        || (runsUp
            && PlaceholderWords.TALK_BEFORE.contains(wordsBefore.get(wordsBefore.size() - 1)));
  }
}

package dev.runwell.reading.placeholders;

import dev.runwell.source.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds dates and times that are still patterns, such as {@code YYYY-MM-DD HH:MM}. */
final class DateGaps {
  private static final Pattern FORM =
      Pattern.compile(
          "(?<![\\w./%\\\\{-])(?:"
              + "(?:YYYY|yyyy|20XX|20xx|XXXX|20YY)[-/.](?:MM|mm|XX|xx)[-/.](?:DD|dd|XX|xx)"
              + "(?:[T ](?:HH|hh)[:.](?:MM|mm))?"
              + "|(?:DD|dd|MM|mm)[-/.](?:DD|dd|MM|mm|MMM)[-/.](?:YYYY|yyyy|YY|yy)"
              + "|(?:DD|dd) (?:MMM|MMMM|Month) (?:YYYY|yyyy)"
              + "|(?:HH|hh|XX|xx)[:.](?:MM|mm|XX|xx)(?:[:.](?:SS|ss|XX|xx))?"
              + ")(?!\\w|[-_%/]|\\.\\w)");

  private DateGaps() {}

  /** The patterns of a text; none where the text explains a format. */
  static List<Span> in(String text, List<Span> code) {
    if (!mayHold(text)) {
      return List.of();
    }
    List<Span> found = new ArrayList<>();
    Matcher matcher = FORM.matcher(text);
    while (matcher.find()) {
      Span gap = new Span(matcher.start(), matcher.end());
      if (!Gap.touches(code, gap)) {
        found.add(gap);
      }
    }
    boolean explains =
        !found.isEmpty()
            && PlaceholderWords.of(text).stream().anyMatch(PlaceholderWords.FORMAT_TALK::contains);
    return explains ? List.of() : found;
  }

  /** Whether months, minutes or years stand behind a sign, as they do in each of the patterns. */
  private static boolean mayHold(String text) {
    for (int at = 1; at + 1 < text.length(); at++) {
      char unit = text.charAt(at);
      if ("MmXxYy".indexOf(unit) >= 0
          && text.charAt(at + 1) == unit
          && "-/.: ".indexOf(text.charAt(at - 1)) >= 0) {
        return true;
      }
    }
    return false;
  }

  /** Whether a text is one pattern and nothing else. */
  static boolean fill(String text) {
    return FORM.matcher(text).matches();
  }
}

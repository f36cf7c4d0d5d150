package dev.runwell.reading;

import java.util.Locale;
import java.util.regex.Pattern;

/** Headings and labels as they are compared: without decoration, numbering and case. */
public final class HeadingText {
  /** {@code :warning:} and the like. */
  private static final Pattern EMOJI_CODE =
      Pattern.compile(":[a-z0-9_+-]{2,40}:", Pattern.CASE_INSENSITIVE);

  private static final Pattern BRACKETED = Pattern.compile("\\([^()]*\\)|\\[[^\\[\\]]*\\]");

  /** {@code 3.}, {@code 2.1)}, {@code Step 4:}, {@code A.}, {@code IV -}. */
  private static final Pattern NUMBERING =
      Pattern.compile(
          "^(?:(?:step|section|part|phase)\\s+)?(?:\\d{1,2}(?:\\.\\d{1,2}){0,3}|[a-z]|[ivx]{1,4})\\s*(?:[.):]|\\s[-–—])\\s+"
              + "|^\\d{1,2}(?:\\.\\d{1,2}){0,3}\\s+(?=\\p{L})");

  private static final Pattern ARTICLE = Pattern.compile("^(?:the|our|a|an)\\s+(?=\\S+$)");

  private HeadingText() {}

  /** The text to compare; may be empty. Patterns run only where their first sign stands. */
  public static String normalise(String heading) {
    String text = heading;
    if (text.indexOf(':') >= 0) {
      text = EMOJI_CODE.matcher(text).replaceAll(" ");
    }
    text = text.toLowerCase(Locale.ROOT).replace('’', '\'').replace('_', ' ');
    if (text.indexOf('(') >= 0 || text.indexOf('[') >= 0) {
      String bare = BRACKETED.matcher(text).replaceAll(" ");
      text = bare.isBlank() ? text : bare;
    }
    text = withoutEdges(text);
    text = withoutEdges(NUMBERING.matcher(text).replaceFirst(""));
    text = ARTICLE.matcher(text).replaceFirst("");
    return singleSpaced(text);
  }

  private static String withoutEdges(String text) {
    int start = 0;
    int end = text.length();
    while (start < end && !Character.isLetterOrDigit(text.codePointAt(start))) {
      start += Character.charCount(text.codePointAt(start));
    }
    while (end > start && !Character.isLetterOrDigit(text.codePointBefore(end))) {
      end -= Character.charCount(text.codePointBefore(end));
    }
    return text.substring(start, end);
  }

  private static String singleSpaced(String text) {
    StringBuilder spaced = new StringBuilder(text.length());
    boolean gap = false;
    for (int at = 0; at < text.length(); at++) {
      char unit = text.charAt(at);
      if (Character.isWhitespace(unit)) {
        gap = true;
      } else {
        spaced.append(gap ? " " : "").append(unit);
        gap = false;
      }
    }
    return spaced.toString();
  }
}

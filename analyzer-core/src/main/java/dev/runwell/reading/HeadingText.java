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

  private static final Pattern EDGES = Pattern.compile("^[^\\p{L}\\p{N}]+|[^\\p{L}\\p{N}]+$");
  private static final Pattern ARTICLE = Pattern.compile("^(?:the|our|a|an)\\s+(?=\\S+$)");
  private static final Pattern SPACE = Pattern.compile("\\s+");

  private HeadingText() {}

  /** The text to compare; may be empty. */
  public static String normalise(String heading) {
    String text = EMOJI_CODE.matcher(heading).replaceAll(" ").toLowerCase(Locale.ROOT);
    text = text.replace('’', '\'').replace('_', ' ');
    String bare = BRACKETED.matcher(text).replaceAll(" ");
    text = bare.isBlank() ? text : bare;
    text = EDGES.matcher(text).replaceAll("");
    text = NUMBERING.matcher(text).replaceFirst("");
    text = EDGES.matcher(text).replaceAll("");
    text = ARTICLE.matcher(text).replaceFirst("");
    return SPACE.matcher(text).replaceAll(" ");
  }
}

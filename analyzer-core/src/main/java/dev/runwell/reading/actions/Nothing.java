package dev.runwell.reading.actions;

import java.util.Locale;
import java.util.regex.Pattern;

/** Tells text that holds the place of an item from an item. */
final class Nothing {
  private static final Pattern PROMPT =
      Pattern.compile(
          "^(?:<[^<>]*>|\\[[^\\[\\]]*\\]|\\{\\{?[^{}]*\\}?\\})(?:[\\s.,:–—-]+(?:<[^<>]*>|\\[[^\\[\\]]*\\]))*[\\s.]*$");
  private static final Pattern MARKS = Pattern.compile("^[\\s*_{}\"'–—….-]+|[\\s*_{}\"'!.–—…-]+$");

  private Nothing() {}

  /** Whether the text is blank, says that there is nothing, or is a template's own prompt. */
  static boolean names(String text) {
    String lower = text.strip().toLowerCase(Locale.ROOT).replaceAll("\\s+", " ");
    String bare = MARKS.matcher(lower).replaceAll("");
    if (bare.isEmpty() || ItemWords.NOTHING.contains(bare)) {
      return true;
    }
    boolean braces = lower.startsWith("{{") && bare.indexOf(' ') > 0;
    return !braces && PROMPT.matcher(lower).matches();
  }
}

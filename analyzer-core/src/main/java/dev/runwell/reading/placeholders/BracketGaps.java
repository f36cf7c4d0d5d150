package dev.runwell.reading.placeholders;

import dev.runwell.source.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiPredicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds prompts in square and angle brackets and in double braces. */
final class BracketGaps {
  /** A longer text in brackets is a remark. */
  private static final String INNER = "{1,300}";

  private static final Pattern SQUARE = Pattern.compile("\\[([^\\[\\]]" + INNER + ")\\]");
  private static final Pattern ANGLE = Pattern.compile("<([A-Za-z][^<>\\n]{0,80})>");
  private static final Pattern BRACES =
      Pattern.compile("\\{\\{[ \\t]{0,3}([A-Za-z][A-Za-z _-]{0,40}?)[ \\t]{0,3}\\}\\}");

  private BracketGaps() {}

  /** The prompts of a text; code is left alone. */
  static List<Span> in(String text, List<Span> code) {
    List<Span> found = new ArrayList<>();
    if (text.indexOf('[') >= 0) {
      collect(SQUARE, text, code, Prompts::inSquareBrackets, found);
    }
    if (text.indexOf('<') >= 0) {
      collect(ANGLE, text, code, Prompts::inAngleBrackets, found);
    }
    if (text.contains("{{")) {
      collect(BRACES, text, code, (inner, whole) -> Prompts.inBraces(inner), found);
    }
    return found;
  }

  private static void collect(
      Pattern form,
      String text,
      List<Span> code,
      BiPredicate<String, Boolean> prompt,
      List<Span> found) {
    Matcher matcher = form.matcher(text);
    while (matcher.find()) {
      Span gap = new Span(matcher.start(), matcher.end());
      if (standsAlone(text, gap)
          && !Gap.touches(code, gap)
          && prompt.test(matcher.group(1), Gap.isWhole(text, gap))) {
        found.add(gap);
      }
    }
  }

  /** Not part of a word, path or option, and no link whose destination did not parse. */
  private static boolean standsAlone(String text, Span gap) {
    char before = gap.start() == 0 ? ' ' : text.charAt(gap.start() - 1);
    char behind = gap.end() == text.length() ? ' ' : text.charAt(gap.end());
    return !Character.isLetterOrDigit(before)
        && "/-_=.@$#%&?\\])!".indexOf(before) < 0
        && !Character.isLetterOrDigit(behind)
        && "([{_=/@".indexOf(behind) < 0
        && !(behind == '-' && gap.end() + 1 < text.length() && isWord(text.charAt(gap.end() + 1)))
        && !(behind == '.' && gap.end() + 1 < text.length() && isWord(text.charAt(gap.end() + 1)));
  }

  private static boolean isWord(char unit) {
    return Character.isLetterOrDigit(unit) || unit == '<' || unit == '[';
  }
}

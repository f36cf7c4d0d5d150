package dev.runwell.reading.placeholders;

import dev.runwell.source.Span;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** Tells values that say nothing. */
final class StandIns {
  /** Longer than any stand-in of the lexicon with its brackets. */
  static final int LONGEST = 40;

  private static final int LONGEST_CHOICE = 100;

  private static final Pattern SIGNS = Pattern.compile("[-–—?.…_*~\\s]+|[xX]{2,}|#+");
  private static final Pattern AROUND =
      Pattern.compile("^[\\s\"'*_`()\\[\\]<>{}.!]+|[\\s\"'*_`()\\[\\]<>{}.!]+$");

  private static final Pattern BETWEEN_CHOICES = Pattern.compile("\\s*\\|\\s*");
  private static final Pattern LEVELS =
      Pattern.compile("(?:sev|p)-?\\d(?:\\s?/\\s?(?:sev|p)?-?\\d){2,5}");

  private StandIns() {}

  static boolean isPlaceholder(String value) {
    String text = value.strip();
    if (text.isEmpty()) {
      return false;
    }
    return SIGNS.matcher(text).matches()
        || isWords(text)
        || (text.length() <= LONGEST_CHOICE && isChoice(bare(text)))
        || PlaceholderWords.startAsMark(text)
        || holdsOnlyGaps(text);
  }

  static boolean isNobody(String value) {
    return isPlaceholder(value)
        || (value.length() <= LONGEST && PlaceholderWords.NOBODY.contains(bare(value)));
  }

  /** Whether a text is one of the stand-ins of the lexicon, whatever brackets are around it. */
  static boolean isWords(String text) {
    return text.length() <= LONGEST && PlaceholderWords.STAND_INS.contains(bare(text));
  }

  private static String bare(String text) {
    return AROUND.matcher(text).replaceAll("").toLowerCase(Locale.ROOT);
  }

  /** Several known values of which one was to be kept. */
  private static boolean isChoice(String text) {
    List<String> choices = BETWEEN_CHOICES.splitAsStream(text).toList();
    return LEVELS.matcher(text).matches()
        || (choices.size() > 1 && PlaceholderWords.CHOICES.containsAll(choices));
  }

  private static boolean holdsOnlyGaps(String text) {
    StringBuilder rest = new StringBuilder(text);
    List<Span> gaps = Gap.merged(text, GapFinder.in(text, List.of()));
    for (int at = gaps.size() - 1; at >= 0; at--) {
      rest.replace(gaps.get(at).start(), gaps.get(at).end(), " ");
    }
    return !gaps.isEmpty()
        && PlaceholderWords.ZONES.containsAll(PlaceholderWords.of(rest.toString()));
  }
}

package dev.runwell.reading.links;

import java.util.Locale;
import java.util.regex.Pattern;

/**
 * The anchor that a heading's text gives.
 *
 * <p>GitHub's algorithm: lower case; everything but letters, marks, digits, {@code -}, {@code _}
 * and blanks is dropped; each blank becomes a dash. Source: the table-of-contents filter of
 * GitHub's html-pipeline, where {@code \p{Word}} is letters, marks, decimal digits and connectors.
 */
final class HeadingSlug {
  private static final Pattern DROPPED = Pattern.compile("[^\\p{L}\\p{M}\\p{Nd}\\p{Pc}\\- ]");

  /** Variation selectors, which tell emoji from text and are seldom typed in links. */
  private static final Pattern VARIATION = Pattern.compile("[\\uFE00-\\uFE0F]");

  private static final Pattern DASHES = Pattern.compile("[-_]+");
  private static final Pattern BEFORE_LETTER = Pattern.compile("^[^\\p{L}]+");

  private HeadingSlug() {}

  /** The anchor on GitHub, without the number that tells equal headings apart. */
  static String of(String heading) {
    String line = heading.strip().replace('\n', ' ').toLowerCase(Locale.ROOT);
    return VARIATION.matcher(DROPPED.matcher(line).replaceAll("")).replaceAll("").replace(' ', '-');
  }

  /**
   * What the anchors of other renderers have in common: GitLab and MkDocs leave a single dash where
   * GitHub leaves several, and none at the ends.
   */
  static String condensed(String anchor) {
    String single = DASHES.matcher(fold(anchor)).replaceAll("-");
    int start = single.startsWith("-") ? 1 : 0;
    int end = single.length() - (single.length() > start && single.endsWith("-") ? 1 : 0);
    return single.substring(start, end);
  }

  /** The anchor that kramdown gives a heading: it begins with a letter. */
  static String fromFirstLetter(String anchor) {
    return condensed(BEFORE_LETTER.matcher(anchor).replaceFirst(""));
  }

  /** An anchor as written in a link, in the form in which two spellings of one are equal. */
  static String fold(String anchor) {
    return VARIATION.matcher(anchor.toLowerCase(Locale.ROOT)).replaceAll("");
  }
}

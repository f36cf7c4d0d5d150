package dev.runwell.reading.placeholders;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** Tells a prompt in brackets from the other things that people put into brackets. */
final class Prompts {
  /** From this many words on, a bracket that is a whole value is a prompt without known words. */
  private static final int SENTENCE_WORDS = 4;

  /** A prompt is a phrase; what is longer and has no verb of a prompt is a remark. */
  private static final int PHRASE_WORDS = 7;

  /** Options and choices of a command line, handles, variables, footnotes, attributes. */
  private static final Pattern NOTATION =
      Pattern.compile("^[^\\p{L}\\p{N}]|[|={}@$\\\\<>`]|--|::|\\w\\(|\\d{4}-\\d\\d|https?:");

  private static final Pattern TICKET = Pattern.compile("[A-Z][A-Z0-9_]+-\\d+.*");
  private static final Pattern SEVERITIES =
      Pattern.compile("(?i)(sev|p)\\d(\\s?/\\s?(sev|p)?\\d)+.*");

  private Prompts() {}

  /**
   * Whether square brackets with this text in them are a prompt.
   *
   * @param whole whether they are all there is to a value or paragraph
   */
  static boolean inSquareBrackets(String text, boolean whole) {
    String inner = text.strip();
    List<String> words = PlaceholderWords.of(inner);
    if (words.isEmpty() || NOTATION.matcher(inner).find() || TICKET.matcher(inner).matches()) {
      return false;
    }
    if (PlaceholderWords.MARKS.contains(words.get(0).toUpperCase(Locale.ROOT))) {
      return true;
    }
    if (PlaceholderWords.EDITORIAL.contains(words.get(0))) {
      return false;
    }
    return SEVERITIES.matcher(inner).matches()
        || DateGaps.fill(inner)
        || !PlaceholderWords.INSIDE.find(inner).isEmpty()
        || asks(words, whole)
        || (whole && isSentence(inner, words));
  }

  /** A value of several words; one without a full stop may be a link whose address is missing. */
  private static boolean isSentence(String inner, List<String> words) {
    return words.size() >= SENTENCE_WORDS
        && Character.isUpperCase(inner.charAt(0))
        && (inner.endsWith(".")
            || inner.indexOf(',') > 0
            || PlaceholderWords.isCommon(words.get(0)));
  }

  /** Whether angle brackets with this text in them are a prompt; alone they are more often one. */
  static boolean inAngleBrackets(String text, boolean whole) {
    List<String> words = PlaceholderWords.of(text.replace('_', ' ').replace('-', ' '));
    if (words.isEmpty() || text.indexOf('@') >= 0 || text.contains("://")) {
      return false;
    }
    return words.size() > 2 ? PlaceholderWords.beginAsPrompt(words) : whole && asks(words, true);
  }

  /** Whether double braces hold a prompt rather than an expression. */
  static boolean inBraces(String text) {
    return PlaceholderWords.nameNothing(PlaceholderWords.of(text.replace('_', ' ')));
  }

  private static boolean asks(List<String> words, boolean whole) {
    String last = words.get(words.size() - 1);
    boolean slot = PlaceholderWords.SLOTS.contains(last);
    if (words.size() == 1) {
      return slot || (whole && PlaceholderWords.nameNothing(words));
    }
    return PlaceholderWords.beginAsPrompt(words)
        || (whole && PlaceholderWords.beginAsQuestion(words))
        || PlaceholderWords.nameNothing(words)
        || (slot && words.size() <= PHRASE_WORDS);
  }
}

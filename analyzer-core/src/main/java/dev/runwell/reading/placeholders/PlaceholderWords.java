package dev.runwell.reading.placeholders;

import dev.runwell.language.Lexicon;
import dev.runwell.language.PhraseMatcher;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** The words that tell placeholders, from their lexicon; read when the first document is. */
final class PlaceholderWords {
  private static final Lexicon LEXICON =
      Lexicon.load(PlaceholderWords.class, "placeholders.lexicon");

  static final Set<String> MARKS = LEXICON.words("mark");
  static final Set<String> STAND_INS = LEXICON.words("stand-in");
  static final Set<String> NOBODY = LEXICON.words("nobody");
  static final Set<String> TALK_BEFORE = LEXICON.words("talk before");
  static final Set<String> TALK_BEHIND = LEXICON.words("talk behind");
  static final Set<String> FORMAT_TALK = LEXICON.words("format talk");
  static final Set<String> STATUS = LEXICON.words("status");
  static final Set<String> CHOICES = LEXICON.words("choice");
  static final Set<String> SLOTS = LEXICON.words("slot");
  static final Set<String> GLUE = LEXICON.words("glue");
  static final Set<String> EDITORIAL = LEXICON.words("editorial");
  static final Set<String> ZONES = LEXICON.words("zone");
  static final PhraseMatcher ANYWHERE = PhraseMatcher.of(LEXICON.only("anywhere"));
  static final PhraseMatcher INSIDE = PhraseMatcher.of(LEXICON.only("inside"));

  private static final Set<String> PROMPTS = LEXICON.words("prompt verb");
  private static final Set<String> QUESTIONS = LEXICON.words("question");
  private static final Set<String> COMMON = common();
  private static final Pattern BETWEEN_WORDS =
      Pattern.compile("[^\\p{L}\\p{N}'’.-]+|[.'’-]+(?=\\s|$)");

  private PlaceholderWords() {}

  private static Set<String> common() {
    Set<String> common = new HashSet<>(LEXICON.words("generic"));
    common.addAll(SLOTS);
    common.addAll(GLUE);
    return common;
  }

  /** The words of a text, in lower case. */
  static List<String> of(String text) {
    return BETWEEN_WORDS
        .splitAsStream(text.toLowerCase(Locale.ROOT))
        .filter(word -> !word.isEmpty())
        .toList();
  }

  /** Whether the words begin as a prompt does. */
  static boolean beginAsPrompt(List<String> words) {
    return words.size() > 1
        && (PROMPTS.contains(words.get(0)) || PROMPTS.contains(words.get(0) + " " + words.get(1)));
  }

  /** Whether the words begin as a question does. */
  static boolean beginAsQuestion(List<String> words) {
    return words.size() > 1 && QUESTIONS.contains(words.get(0));
  }

  /** Whether a word names nothing in particular. */
  static boolean isCommon(String word) {
    return COMMON.contains(word) && !GLUE.contains(word);
  }

  /** Whether a text begins with a mark of unfinished text, in capitals. */
  static boolean startAsMark(String text) {
    int start = 0;
    while (start < text.length() && !Character.isLetterOrDigit(text.charAt(start))) {
      start++;
    }
    int end = start;
    while (end < text.length() && Character.isLetterOrDigit(text.charAt(end))) {
      end++;
    }
    return MARKS.contains(text.substring(start, end));
  }

  /** Whether none of the words names anything in particular, and one at least asks for a value. */
  static boolean nameNothing(List<String> words) {
    return COMMON.containsAll(words) && !GLUE.containsAll(words);
  }
}

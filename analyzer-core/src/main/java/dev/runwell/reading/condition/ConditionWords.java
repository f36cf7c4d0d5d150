package dev.runwell.reading.condition;

import dev.runwell.language.Lexicon;
import dev.runwell.language.PhraseMatch;
import dev.runwell.language.PhraseMatcher;
import dev.runwell.language.Words;
import dev.runwell.language.query.Sign;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** The words by which conditions are known; see {@code conditions.lexicon}. */
final class ConditionWords {
  private static final int LONGEST_LABEL = 30;

  /** What a label says of the value behind it. */
  enum Labelled {
    /** The whole condition, in whatever form. */
    CONDITION,
    /** The expression. */
    EXPRESSION,
    /** The number that something is held against. */
    THRESHOLD,
    /** How long it has to hold. */
    LASTING,
    /** A length of time that may be the expression's own. */
    WINDOW,
    /** The alert's name. */
    ALERT
  }

  /** A word that says how the number behind it is compared. */
  record Lead(int end, Sign sign, boolean onlyOfShares) {}

  private static final Map<String, Sign> SIGNS =
      Map.of(
          "above", Sign.ABOVE,
          "above share", Sign.ABOVE,
          "at-least", Sign.AT_LEAST,
          "below", Sign.BELOW,
          "below share", Sign.BELOW,
          "at-most", Sign.AT_MOST);

  private static final class Loaded {
    private static final Lexicon LEXICON = Lexicon.load(ConditionWords.class, "conditions.lexicon");
    private static final PhraseMatcher PHRASES = PhraseMatcher.of(LEXICON);
    private static final Map<String, Labelled> LABELS = labels();

    private static Map<String, Labelled> labels() {
      Map<String, Labelled> labels = new HashMap<>();
      for (Labelled label : Labelled.values()) {
        LEXICON
            .words(label.name().toLowerCase(Locale.ROOT))
            .forEach(word -> labels.put(word, label));
      }
      return labels;
    }
  }

  private final List<PhraseMatch> matches;

  private ConditionWords(String text) {
    matches = Loaded.PHRASES.find(text);
  }

  /** The words of a text. */
  static ConditionWords in(String text) {
    return new ConditionWords(text);
  }

  /** What a label says of the value behind it, if it is one of these. */
  static Optional<Labelled> label(String text) {
    return text.length() > LONGEST_LABEL
        ? Optional.empty()
        : Optional.ofNullable(Loaded.LABELS.get(Words.fold(text.strip())));
  }

  /** The words before numbers, in the order of the text; the longest of those that end alike. */
  List<Lead> leads() {
    return matches.stream()
        .filter(match -> SIGNS.containsKey(match.tag()))
        .filter(match -> matches.stream().noneMatch(other -> isPartOf(match, other)))
        .map(match -> new Lead(match.end(), SIGNS.get(match.tag()), match.tag().endsWith(" share")))
        .toList();
  }

  private static boolean isPartOf(PhraseMatch match, PhraseMatch other) {
    return SIGNS.containsKey(other.tag())
        && other.start() < match.start()
        && other.end() == match.end();
  }

  /** Whether the words that end right before an index say that something lasts. */
  boolean lastsBefore(String text, int index) {
    return matches.stream()
        .filter(match -> match.tag().equals("lasting lead") && match.end() <= index)
        .anyMatch(match -> text.substring(match.end(), index).isBlank());
  }

  /** Whether they tell when an alert fires. */
  boolean tellFiring() {
    return has("fires");
  }

  /** Whether they speak of an example, of usual values or of several levels. */
  boolean tellSomethingElse() {
    return has("else");
  }

  private boolean has(String tag) {
    return matches.stream().anyMatch(match -> match.tag().equals(tag));
  }
}

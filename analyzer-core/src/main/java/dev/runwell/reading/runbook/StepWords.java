package dev.runwell.reading.runbook;

import dev.runwell.language.Lexicon;
import dev.runwell.language.PhraseMatcher;
import java.util.Set;

/** The words by which steps are known; see {@code steps.lexicon}. */
record StepWords(
    Set<String> stepWords,
    Set<String> check,
    Set<String> find,
    Set<String> act,
    Set<String> judge,
    Set<String> show,
    Set<String> openers,
    Set<String> clauses,
    Set<String> conditions,
    Set<String> nouns,
    Set<String> questions,
    Set<String> numberColumns,
    Set<String> stepColumns,
    Set<String> normalColumns,
    Set<String> abnormalColumns,
    PhraseMatcher address) {

  private static final class Loaded {
    private static final StepWords WORDS = of(Lexicon.load(StepWords.class, "steps.lexicon"));
  }

  /** The words of the lexicon, read when they are first asked for. */
  static StepWords get() {
    return Loaded.WORDS;
  }

  private static StepWords of(Lexicon lexicon) {
    return new StepWords(
        lexicon.words("step word"),
        lexicon.words("check"),
        lexicon.words("find"),
        lexicon.words("act"),
        lexicon.words("judge"),
        lexicon.words("show"),
        lexicon.words("opener"),
        lexicon.words("clause"),
        lexicon.words("condition"),
        lexicon.words("no order behind"),
        lexicon.words("question"),
        lexicon.words("number column"),
        lexicon.words("step column"),
        lexicon.words("normal column"),
        lexicon.words("abnormal column"),
        PhraseMatcher.of(lexicon.only("speaks to the reader")));
  }

  /** Whether the word can be an order. */
  boolean isVerb(String word) {
    return check.contains(word) || find.contains(word) || act.contains(word);
  }
}

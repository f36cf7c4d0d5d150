package dev.runwell.reading.judgement;

import static dev.runwell.language.PartOfSpeech.ADV;
import static dev.runwell.language.PartOfSpeech.AUX;
import static dev.runwell.language.PartOfSpeech.PART;
import static dev.runwell.language.PartOfSpeech.SCONJ;
import static dev.runwell.language.PartOfSpeech.VERB;

import java.util.Set;

/** Whether what a sentence says is denied, supposed or merely possible. */
final class Polarity {
  private static final Set<String> NEGATIONS =
      Set.of(
          "not", "never", "no", "nor", "neither", "none", "without", "hardly", "cannot", "nothing",
          "isn't");

  private static final Set<String> CONDITIONS =
      Set.of("if", "unless", "whether", "when", "whenever", "where");

  private static final Set<String> POSSIBLE = Set.of("could", "might", "may", "can", "would");

  /** How far before a word its negation is looked for. */
  private static final int NEGATION_REACH = 4;

  private final PeopleWords words = PeopleWords.get();
  private final Sentence sentence;

  Polarity(Sentence sentence) {
    this.sentence = sentence;
  }

  /** "It was not Marek who broke it": the denial stands before the name. */
  boolean isDeniedBefore(NounPhrase phrase) {
    return phrase.first() > 0 && isNegation(phrase.first() - 1);
  }

  /**
   * Whether {@code not} or a mere possibility stands between a predicate and its subject, or before
   * the opinion that it is part of.
   */
  boolean isDenied(int position) {
    if (isDisowned(position)) {
      return true;
    }
    int at = position - 1;
    while (sentence.isA(at, AUX, ADV, PART)) {
      if (isNegation(at) || POSSIBLE.contains(sentence.at(at).word())) {
        return true;
      }
      at--;
    }
    return false;
  }

  /** Whether the words are what the writer declines to think or to say. */
  boolean isDisowned(int position) {
    for (int i = position - 1; i > 0 && !sentence.is(i, ",", ";", ":", "but"); i--) {
      boolean opinion = words.opinions().contains(sentence.at(i).word());
      if (opinion && (isNegation(i - 1) || isSaidByNobody(i))) {
        return true;
      }
    }
    return false;
  }

  /** "Nothing in the log indicates that", "nobody claims that". */
  private boolean isSaidByNobody(int verb) {
    int at = verb;
    while (at > 0 && !sentence.is(at - 1, ",", ";", ":", ".")) {
      at--;
    }
    return sentence.is(at, "nothing", "no") || words.nobody().contains(sentence.at(at).word());
  }

  boolean isNegated(int position) {
    if (isDisowned(position)) {
      return true;
    }
    if (sentence.is(position - 1, "from") && sentence.is(position - 2, "far")) {
      return true;
    }
    for (int i = position - 1; i >= 0 && i >= position - NEGATION_REACH; i--) {
      if (sentence.is(i, ",", ";", ":", "but") || (sentence.isA(i, VERB) && i < position - 1)) {
        return false; // "did not stop the job despite …": another verb is denied
      }
      if (isNegation(i)) {
        return true;
      }
    }
    return false;
  }

  private boolean isNegation(int position) {
    String word = sentence.at(position).word();
    return NEGATIONS.contains(word) || word.endsWith("n't");
  }

  boolean isConditional(int position) {
    for (int i = position - 1; i >= 0 && !sentence.is(i, ",", ";", ":"); i--) {
      if (CONDITIONS.contains(sentence.at(i).word()) && !sentence.is(i + 1, "only")) {
        return sentence.isA(i, SCONJ, ADV);
      }
    }
    return false;
  }
}

package dev.runwell.reading.judgement;

import static dev.runwell.language.PartOfSpeech.ADJ;
import static dev.runwell.language.PartOfSpeech.ADP;
import static dev.runwell.language.PartOfSpeech.ADV;
import static dev.runwell.language.PartOfSpeech.AUX;
import static dev.runwell.language.PartOfSpeech.CCONJ;
import static dev.runwell.language.PartOfSpeech.INTJ;
import static dev.runwell.language.PartOfSpeech.NOUN;
import static dev.runwell.language.PartOfSpeech.NUM;
import static dev.runwell.language.PartOfSpeech.PART;
import static dev.runwell.language.PartOfSpeech.PRON;
import static dev.runwell.language.PartOfSpeech.PROPN;
import static dev.runwell.language.PartOfSpeech.SCONJ;
import static dev.runwell.language.PartOfSpeech.VERB;

import java.util.Optional;
import java.util.Set;

/**
 * Finds the grammatical subject of a predicate by the parts of speech around it: across auxiliaries
 * and adverbs, prepositional phrases ("the engineers in Oslo forgot"), insertions between commas,
 * relative clauses ("Devraj, who pushed"), coordination ("restarted the node and forgot") and
 * infinitives ("managed to break").
 */
final class SubjectFinder {
  /** Words of a quantity; who is meant stands behind their {@code of}. */
  private static final Set<String> QUANTITIES =
      Set.of(
          "one",
          "none",
          "some",
          "most",
          "many",
          "several",
          "all",
          "both",
          "two",
          "three",
          "each",
          "any",
          "either",
          "neither",
          "member",
          "members",
          "someone",
          "somebody",
          "half",
          "rest");

  private static final Set<String> RELATIVE = Set.of("who", "that", "which");

  /** No sentence of a person nests deeper; keeps hostile ones cheap. */
  private static final int DEEPEST = 8;

  private final Sentence sentence;

  SubjectFinder(Sentence sentence) {
    this.sentence = sentence;
  }

  /** The subject of the predicate that begins at a position. */
  Subject of(int predicate) {
    return before(predicate - 1, DEEPEST);
  }

  private Subject before(int from, int depth) {
    int at = from;
    if (depth == 0) {
      return Subject.LEFT_OUT;
    }
    while (sentence.has(at)) {
      if (sentence.isA(at, AUX, ADV, INTJ) || isNegation(at) || isBareAdjective(at)) {
        at--;
      } else if (sentence.is(at, ",")) {
        int behind = beforeInsertion(at);
        if (behind < 0) {
          return Subject.LEFT_OUT;
        }
        at = behind;
      } else if (sentence.is(at, "to") && sentence.isA(at, PART, ADP)) {
        return governor(at - 1, depth);
      } else if (sentence.isA(at, CCONJ) || sentence.is(at, "then")) {
        return coordinated(at - 1, depth);
      } else if (sentence.isA(at, PRON, SCONJ) && RELATIVE.contains(sentence.at(at).word())) {
        return antecedent(at, depth);
      } else if (sentence.isA(at, NOUN, PROPN, PRON, NUM) || isNominal(at)) {
        return nominal(at, depth);
      } else {
        return Subject.LEFT_OUT;
      }
    }
    return Subject.LEFT_OUT;
  }

  private boolean isNegation(int at) {
    return sentence.isA(at, PART) && sentence.is(at, "not");
  }

  /** "was careless": the adjective belongs to the predicate when an auxiliary stands before it. */
  private boolean isBareAdjective(int at) {
    return sentence.isA(at, ADJ) && sentence.isA(at - 1, AUX, ADV);
  }

  private boolean isNominal(int at) {
    return sentence.isA(at, ADJ) && sentence.at(at).word().equals("on-call");
  }

  /** Steps over "Lena, our DBA, forgot" to the comma that opens the insertion. */
  private int beforeInsertion(int comma) {
    for (int i = comma - 1; i >= 0 && i > comma - 14; i--) {
      if (sentence.is(i, ",") || sentence.is(i, "-", "\u2013", "\u2014")) {
        return i - 1;
      }
    }
    // "In the end, forgot": nothing is inserted, the clause opens before the comma
    return -1;
  }

  /** The subject of "failed to check" for {@code check}: that of the verb that governs it. */
  private Subject governor(int from, int depth) {
    for (int i = from; i >= 0 && !sentence.is(i, ",", ";", ":"); i--) {
      if (sentence.isA(i, VERB, AUX)) {
        return before(i - 1, depth - 1);
      }
    }
    return Subject.LEFT_OUT;
  }

  /** The subject of the verb that a conjunction joins to this one. */
  private Subject coordinated(int from, int depth) {
    for (int i = from; i >= 0; i--) {
      boolean finite = sentence.isA(i, VERB, AUX) && !sentence.is(i - 1, "to");
      boolean gerund = sentence.at(i).word().endsWith("ing") && !sentence.isA(i - 1, AUX);
      if (finite && !gerund) {
        Subject subject = before(i - 1, depth - 1);
        if (subject.phrase().isPresent()) {
          return subject;
        }
      }
    }
    return Subject.LEFT_OUT;
  }

  private Subject antecedent(int pronoun, int depth) {
    int at = pronoun - 1;
    if (sentence.is(at, ",")) {
      at--;
    }
    if (at < 0 || !sentence.isA(at, NOUN, PROPN, PRON)) {
      // "who approved this?" and "that nobody knew"
      return sentence.is(pronoun, "who")
          ? Subject.of(new NounPhrase(pronoun, pronoun))
          : Subject.LEFT_OUT;
    }
    return nominal(at, depth);
  }

  /** The phrase that ends at a position, or the one that it is attached to by a preposition. */
  private Subject nominal(int at, int depth) {
    Optional<NounPhrase> phrase =
        isNominal(at) || sentence.isA(at, NUM)
            ? Optional.of(new NounPhrase(at, at))
            : NounPhrase.endingAt(sentence, at);
    if (phrase.isEmpty() || depth == 0) {
      return Subject.LEFT_OUT;
    }
    int before = phrase.get().first() - 1;
    if (isReducedRelative(before)) {
      return nominal(before - 1, depth - 1);
    }
    boolean attached =
        sentence.isA(before, ADP)
            && before > 0
            && sentence.isA(before - 1, NOUN, PROPN, PRON, NUM, ADJ)
            && !sentence.is(before, "since", "after", "before", "until", "during");
    if (!attached) {
      return isGerund(before) ? Subject.LEFT_OUT : Subject.of(phrase.get());
    }
    boolean quantity =
        sentence.is(before, "of", "on", "in")
            && QUANTITIES.contains(sentence.at(before - 1).word());
    if (quantity && sentence.is(before, "of")) {
      return Subject.of(phrase.get());
    }
    Subject outer = nominal(before - 1, depth - 1);
    return outer.phrase().isPresent() ? outer : Subject.of(phrase.get());
  }

  /** "Appointing a manager helped": what helped is the act, and opens the sentence. */
  private boolean isGerund(int at) {
    return at == 0 && sentence.isA(at, VERB) && sentence.at(at).word().endsWith("ing");
  }

  /**
   * "the developer creating the request misjudged": the participle belongs to the noun before it.
   */
  private boolean isReducedRelative(int at) {
    return sentence.isA(at, VERB)
        && (sentence.at(at).word().endsWith("ing") || sentence.at(at).word().endsWith("ed"))
        && sentence.isA(at - 1, NOUN, PROPN)
        && !sentence.isA(at - 2, VERB, ADP);
  }
}

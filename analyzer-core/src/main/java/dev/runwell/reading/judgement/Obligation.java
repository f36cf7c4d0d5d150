package dev.runwell.reading.judgement;

import static dev.runwell.language.PartOfSpeech.ADV;
import static dev.runwell.language.PartOfSpeech.AUX;
import static dev.runwell.language.PartOfSpeech.PART;
import static dev.runwell.language.PartOfSpeech.VERB;

import dev.runwell.language.Lexicon;
import dev.runwell.model.Judgement.Agent;
import java.util.Optional;
import java.util.Set;

/**
 * What a sentence says that somebody should have done. {@code should have} with a noun is a
 * requirement, with a machine as its subject it is about the machine.
 */
final class Obligation {
  private static final Set<String> HUMAN_ACTS =
      Lexicon.load(Obligation.class, "human-acts.lexicon").words("only people");

  private static final Set<String> SUPPOSING =
      Set.of("whether", "assume", "assuming", "wonder", "evaluating", "evaluate", "unclear", "if");

  private final Sentence sentence;
  private final Persons persons;
  private final SubjectFinder subjects;

  Obligation(Sentence sentence, Persons persons, SubjectFinder subjects) {
    this.sentence = sentence;
    this.persons = persons;
    this.subjects = subjects;
  }

  /** Who is told from the modal up to the word behind {@code have}; empty if nobody. */
  Optional<Agent> judged(int from, int to) {
    int at = to;
    if (sentence.is(at, "to") || isSupposed(from)) {
      return Optional.empty(); // "nobody should have to wait", "do not assume we could have"
    }
    while (sentence.isA(at, ADV, PART) && !sentence.is(at, "no")) {
      at++;
    }
    if (sentence.is(at, "been", "gotten")) {
      return undone(from, at + 1);
    }
    if (!sentence.isA(at, VERB) || sentence.is(at, "had")) {
      return Optional.empty();
    }
    Subject subject = subjects.of(from);
    return subject
        .phrase()
        // "neither of the two could have seen it" takes their part
        .filter(phrase -> !(isPossible(from) && persons.isNobody(phrase)))
        .flatMap(phrase -> persons.of(phrase, true));
  }

  private boolean isPossible(int modal) {
    return sentence.is(modal, "could", "might");
  }

  /** Whether the clause is only what somebody supposes or is told not to judge. */
  private boolean isSupposed(int from) {
    for (int i = from - 1; i >= 0 && !sentence.is(i, ",", ";", ":"); i--) {
      if (SUPPOSING.contains(sentence.at(i).word())) {
        return true;
      }
    }
    return false;
  }

  private Optional<Agent> undone(int from, int participle) {
    int at = participle;
    while (sentence.isA(at, ADV)) {
      at++;
    }
    if (!sentence.has(at)) {
      return Optional.empty();
    }
    Subject subject = subjects.of(from);
    boolean person = subject.phrase().flatMap(phrase -> persons.of(phrase, false)).isPresent();
    boolean trait = !sentence.isA(at, VERB, AUX);
    if (person) {
      // "the reviewer should have been more careful": what somebody should have been, not undergone
      return trait
          ? subject.phrase().flatMap(phrase -> persons.of(phrase, false))
          : Optional.empty();
    }
    Agency agency = new Agency(sentence);
    if (isPossible(from)) {
      // "it could have been noticed earlier" tells what was possible, and by whom if it says so
      return agency.byWhom(at + 1);
    }
    return HUMAN_ACTS.contains(sentence.at(at).word())
        ? agency.judged(Frame.UNDONE, from, at + 1)
        : Optional.empty();
  }
}

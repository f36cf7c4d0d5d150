package dev.runwell.reading.judgement;

import static dev.runwell.language.PartOfSpeech.ADV;
import static dev.runwell.language.PartOfSpeech.AUX;
import static dev.runwell.language.PartOfSpeech.NOUN;
import static dev.runwell.language.PartOfSpeech.PART;
import static dev.runwell.language.PartOfSpeech.PROPN;
import static dev.runwell.language.PartOfSpeech.VERB;

import dev.runwell.model.Judgement.Agent;
import java.util.Optional;
import java.util.Set;

/** Who is judged by the words of a trigger, by the grammar of its sentence. */
final class Agency {
  private static final Set<String> BE =
      Set.of("be", "is", "are", "was", "were", "been", "being", "am", "got", "get");

  private static final String[] ASKED_ABOUT = {
    "who", "whose", "nobody", "anybody", "anyone", "somebody", "someone"
  };

  private final Sentence sentence;
  private final Persons persons;
  private final SubjectFinder subjects;
  private final Polarity polarity;

  Agency(Sentence sentence) {
    this.sentence = sentence;
    persons = new Persons(sentence);
    subjects = new SubjectFinder(sentence);
    polarity = new Polarity(sentence);
  }

  /** Who a trigger from one position up to another judges; empty if nobody. */
  Optional<Agent> judged(Frame frame, int from, int to) {
    return switch (frame) {
      case ALONE ->
          polarity.isNegated(from) || persons.isSoftwareIn(from, to) ? Optional.empty() : anybody();
      case PERSON -> polarity.isNegated(from) ? Optional.empty() : persons.anywhere();
      case DOER -> doer(from, to, false);
      case SURELY -> doer(from, to, true);
      case NOBODY -> nobody(from);
      case UNDONE -> undone(from, to);
      case FOLLOWED -> polarity.isNegated(from) ? Optional.empty() : followed(to);
      case OWNED -> polarity.isNegated(from) ? Optional.empty() : owned(from, to);
      case QUESTION -> sentence.isQuestion() ? asked(from, to) : Optional.empty();
      case MODAL ->
          polarity.isDisowned(from)
              ? Optional.empty()
              : new Obligation(sentence, persons, subjects).judged(from, to);
      case WISHED -> persons.of(phraseFrom(to).orElse(new NounPhrase(from, from)), true);
    };
  }

  private Optional<Agent> anybody() {
    return persons.anywhere().or(() -> Optional.of(Agent.UNNAMED));
  }

  private Optional<Agent> doer(int from, int to, boolean surely) {
    if (polarity.isConditional(from) || polarity.isDenied(from) || asksOpenly()) {
      return Optional.empty();
    }
    int verb = sentence.isA(from, ADV) ? sentence.verb(from, to + 1).orElse(from) : from;
    if (isPassive(verb)) {
      return byWhom(to);
    }
    Subject subject = subjects.of(from);
    if (subject.phrase().isEmpty()) {
      boolean note = opensClause(from) || beginsWithVerb();
      return surely && note ? Optional.of(Agent.UNNAMED) : Optional.empty();
    }
    return persons.isNobody(subject.phrase().get())
            || polarity.isDeniedBefore(subject.phrase().get())
        ? Optional.empty()
        : persons.of(subject.phrase().get(), surely);
  }

  /** "Was there work that the team left out?" asks; it does not say that there was. */
  private boolean asksOpenly() {
    boolean open =
        sentence.is(0, "how", "what", "which", "where")
            || (sentence.is(1, "there") && sentence.isA(0, AUX, VERB));
    return open && sentence.isQuestion();
  }

  /** Whether the sentence is a note without a subject: {@code 04:32 Restarted the node}. */
  private boolean beginsWithVerb() {
    for (int i = 0; i < sentence.count(); i++) {
      if (Character.isLetter(sentence.at(i).word().charAt(0)) && !sentence.isA(i, ADV)) {
        return sentence.isA(i, VERB) || sentence.at(i).word().endsWith("ed");
      }
    }
    return false;
  }

  private Optional<Agent> nobody(int from) {
    boolean nobody =
        !polarity.isConditional(from)
            && subjects.of(from).phrase().filter(persons::isNobody).isPresent();
    return nobody ? Optional.of(Agent.SOMEBODY) : Optional.empty();
  }

  private Optional<Agent> undone(int from, int to) {
    if (polarity.isConditional(from) || polarity.isDenied(from)) {
      return Optional.empty();
    }
    return namesMachine(to) ? Optional.empty() : byWhom(to).or(() -> Optional.of(Agent.IMPLIED));
  }

  private Optional<Agent> followed(int to) {
    Optional<NounPhrase> phrase = phraseFrom(to);
    if (phrase.isEmpty()) {
      return Optional.empty();
    }
    for (int i = phrase.get().first(); i < phrase.get().head(); i++) {
      Optional<Agent> owner = persons.owner(i);
      if (owner.isPresent()) {
        return owner;
      }
    }
    return persons.of(phrase.get(), false).filter(agent -> agent != Agent.WE);
  }

  private Optional<Agent> owned(int from, int to) {
    if (polarity.isConditional(from)) {
      return Optional.empty();
    }
    for (int i = from - 1; i >= 0 && i >= from - 3; i--) {
      Optional<Agent> owner = persons.owner(i);
      if (owner.isPresent()) {
        return owner;
      }
    }
    if (sentence.is(to, "by", "of", "from")) {
      return followed(to + 1);
    }
    boolean part =
        sentence.is(to, "on")
            && sentence.is(to + 1, "the")
            && sentence.is(to + 2, "part", "side")
            && sentence.is(to + 3, "of");
    return part ? followed(to + 4) : Optional.empty();
  }

  private Optional<Agent> asked(int from, int to) {
    for (int i = from; i < to; i++) {
      boolean noOne = sentence.is(i, "one") && sentence.is(i - 1, "no");
      if (noOne || sentence.is(i, ASKED_ABOUT)) {
        return Optional.of(Agent.SOMEBODY);
      }
    }
    return persons.askedAbout();
  }

  /** The person behind {@code by}, up to the end of the clause. */
  Optional<Agent> byWhom(int from) {
    Optional<NounPhrase> by = by(from);
    return by.flatMap(phrase -> persons.of(phrase, false));
  }

  private boolean namesMachine(int from) {
    return by(from).filter(phrase -> persons.of(phrase, true).isEmpty()).isPresent();
  }

  private Optional<NounPhrase> by(int from) {
    for (int i = from; i < sentence.count() && !sentence.is(i, ",", ";", ":"); i++) {
      if (sentence.is(i, "by") && !sentence.isA(i + 1, VERB)) {
        return phraseFrom(i + 1);
      }
    }
    return Optional.empty();
  }

  private Optional<NounPhrase> phraseFrom(int position) {
    int at = position;
    while (sentence.isA(at, ADV)) {
      at++;
    }
    return NounPhrase.startingAt(sentence, at);
  }

  /** Whether the words at a position are what is done to the subject: {@code was ignored}. */
  private boolean isPassive(int position) {
    if (BE.contains(sentence.at(position).word()) || !sentence.isA(position, VERB)) {
      return false;
    }
    int at = position - 1;
    while (sentence.isA(at, ADV, PART)) {
      at--;
    }
    return sentence.has(at) && BE.contains(sentence.at(at).word());
  }

  private boolean opensClause(int position) {
    int at = position - 1;
    while (sentence.isA(at, ADV)) {
      at--;
    }
    return at < 0
        || (!sentence.isA(at, NOUN, PROPN, VERB, AUX)
            && sentence.is(at, ":", "-", "\u2013", "\u2014", ";"));
  }
}

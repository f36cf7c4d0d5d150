package dev.runwell.reading.judgement;

import dev.runwell.language.PartOfSpeech;
import dev.runwell.language.Token;
import dev.runwell.model.Judgement.Agent;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Tells whether the words that name somebody or something name people. */
final class Persons {
  private static final int LONGEST_ROLE = 3;

  /** What may name things or customers, unless people were spoken of before. */
  private static final Set<String> VAGUE = Set.of("they", "those", "who", "people");

  private final PeopleWords words = PeopleWords.get();
  private final Sentence sentence;

  Persons(Sentence sentence) {
    this.sentence = sentence;
  }

  /**
   * Who a phrase names; empty if it names a thing, or may.
   *
   * @param surely whether only people do what is said of it, so that a name that no list knows is
   *     somebody's
   */
  Optional<Agent> of(NounPhrase phrase, boolean surely) {
    Token head = sentence.at(phrase.head());
    if (head.word().startsWith("@")) {
      return Optional.of(Agent.NAMED);
    }
    if (words.capitals().contains(head.text())) {
      return Optional.of(Agent.TEAM);
    }
    if (words.we().contains(head.word())) {
      return Optional.of(Agent.WE);
    }
    Optional<Agent> group = group(phrase);
    if (group.isPresent()) {
      return group;
    }
    if (words.anyone().contains(head.word())) {
      boolean things = VAGUE.contains(head.word());
      boolean known = sentence.peopleBefore() && !head.is("people");
      return things && !surely && !known ? Optional.empty() : Optional.of(Agent.SOMEBODY);
    }
    if (words.ambiguous().contains(head.word())) {
      return isModified(phrase) ? Optional.of(Agent.ROLE) : Optional.empty();
    }
    return isName(phrase.head(), surely) ? Optional.of(Agent.NAMED) : Optional.empty();
  }

  /** Whether a phrase names nobody, none of the reviewers: what it did, no one did. */
  boolean isNobody(NounPhrase phrase) {
    boolean person = of(phrase, false).isPresent();
    for (int i = Math.max(0, phrase.first() - 2); i <= phrase.head(); i++) {
      boolean no = sentence.is(i, "no") && (person || sentence.is(i + 1, "one"));
      if (no || words.nobody().contains(sentence.at(i).word())) {
        return true;
      }
    }
    return false;
  }

  /** The first person that the sentence speaks of at all. */
  Optional<Agent> anywhere() {
    return anywhere(true);
  }

  /**
   * The first person that a question speaks of. The model takes the verb behind its subject for a
   * noun, as in "why didn't the on-call escalate": so what stands before a noun counts, too.
   */
  Optional<Agent> askedAbout() {
    return anywhere(false);
  }

  private Optional<Agent> anywhere(boolean noModifiers) {
    for (int i = 0; i < sentence.count(); i++) {
      Token token = sentence.at(i);
      boolean modifier =
          noModifiers
              && !token.isPossessive()
              && sentence.isA(i + 1, PartOfSpeech.NOUN, PartOfSpeech.PROPN);
      if (!modifier
          && token.isA(PartOfSpeech.NOUN, PartOfSpeech.PROPN, PartOfSpeech.PRON, PartOfSpeech.X)) {
        Optional<Agent> agent =
            token.isPossessive() ? owner(i) : of(new NounPhrase(Math.max(0, i - 2), i), false);
        if (agent.isPresent() && agent.get() != Agent.WE) {
          return agent;
        }
      }
    }
    return Optional.empty();
  }

  /** Who owns what stands behind a possessive at a position: {@code Lena's}, {@code the DBA's}. */
  Optional<Agent> owner(int position) {
    if (!sentence.has(position)) {
      return Optional.empty();
    }
    Token token = sentence.at(position);
    if (sentence.is(position, "his", "her")) {
      return Optional.of(Agent.SOMEBODY);
    }
    if (!token.isPossessive()) {
      return Optional.empty();
    }
    return group(new NounPhrase(Math.max(0, position - 2), position))
        .or(
            () ->
                words.anyone().contains(token.owner())
                    ? Optional.of(Agent.SOMEBODY)
                    : Optional.empty())
        .or(() -> isName(position, false) ? Optional.of(Agent.NAMED) : Optional.empty());
  }

  private Optional<Agent> group(NounPhrase phrase) {
    if (endsIn(phrase, words.machines())) {
      return Optional.empty();
    }
    if (endsIn(phrase, words.roles())) {
      return Optional.of(Agent.ROLE);
    }
    if (endsIn(phrase, words.teams())) {
      return Optional.of(Agent.TEAM);
    }
    return endsIn(phrase, words.organisations()) ? Optional.of(Agent.TEAM) : Optional.empty();
  }

  /** Whether the last words of a phrase are one of these, taken together up to three. */
  private boolean endsIn(NounPhrase phrase, Set<String> those) {
    StringBuilder tail = new StringBuilder();
    for (int i = phrase.head(); i >= phrase.first() && i > phrase.head() - LONGEST_ROLE; i--) {
      String word = i == phrase.head() ? sentence.at(i).owner() : sentence.at(i).word();
      tail.insert(0, tail.length() == 0 ? word : word + " ");
      if (those.contains(tail.toString())) {
        return true;
      }
    }
    return false;
  }

  /**
   * Whether the words between two positions name software that is called like a person: {@code the
   * Postgres operator}.
   */
  boolean isSoftwareIn(int from, int to) {
    for (int i = Math.max(1, from); i < to; i++) {
      boolean ambiguous = words.ambiguous().contains(sentence.at(i).owner());
      if (ambiguous && (isSoftware(i) || sentence.isA(i - 1, PartOfSpeech.PROPN))) {
        return true;
      }
    }
    return false;
  }

  private boolean isModified(NounPhrase phrase) {
    for (int i = phrase.first(); i < phrase.head(); i++) {
      if (words.humanModifiers().contains(sentence.at(i).owner())) {
        return true;
      }
    }
    return false;
  }

  /** Whether a word or the name before it is that of software: {@code Argo Rollouts}. */
  private boolean isSoftware(int position) {
    boolean before =
        sentence.isA(position - 1, PartOfSpeech.PROPN)
            && words.software().contains(sentence.at(position - 1).word());
    return before || words.software().contains(sentence.at(position).owner());
  }

  private boolean isTitle(int position) {
    return sentence.has(position) && words.titles().contains(sentence.at(position).word());
  }

  private boolean isName(int position, boolean surely) {
    Token token = sentence.at(position);
    String written = token.text();
    if (!Character.isUpperCase(written.charAt(0)) || isSoftware(position)) {
      return false;
    }
    boolean titled = sentence.is(position - 1, ".") && isTitle(position - 2);
    if (words.names().contains(token.owner()) || titled || isTitle(position - 1)) {
      return true;
    }
    boolean surname =
        sentence.has(position - 1)
            && Character.isUpperCase(sentence.at(position - 1).text().charAt(0))
            && words.names().contains(sentence.at(position - 1).word());
    boolean shouted = written.length() > 1 && written.equals(written.toUpperCase(Locale.ROOT));
    boolean word = written.chars().allMatch(Character::isLetter);
    return surname || (surely && token.isA(PartOfSpeech.PROPN) && word && !shouted);
  }
}

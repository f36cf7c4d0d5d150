package dev.runwell.reading.judgement;

import static dev.runwell.language.PartOfSpeech.ADJ;
import static dev.runwell.language.PartOfSpeech.DET;
import static dev.runwell.language.PartOfSpeech.NOUN;
import static dev.runwell.language.PartOfSpeech.NUM;
import static dev.runwell.language.PartOfSpeech.PRON;
import static dev.runwell.language.PartOfSpeech.PROPN;
import static dev.runwell.language.PartOfSpeech.X;

import java.util.Optional;

/**
 * A noun with the words before it that belong to it; positions are those of the sentence.
 *
 * @param first its first word
 * @param head the noun itself, its last word
 */
record NounPhrase(int first, int head) {

  /** The noun phrase whose last word is at a position; empty if none ends there. */
  static Optional<NounPhrase> endingAt(Sentence sentence, int position) {
    if (!isHead(sentence, position)) {
      return Optional.empty();
    }
    int first = position;
    while (!sentence.isA(first, PRON)
        && sentence.isA(first - 1, DET, ADJ, NOUN, PROPN, NUM, X)
        && !sentence.is(first - 1, ",")) {
      first--;
      if (sentence.isA(first, DET)) {
        break;
      }
    }
    if (sentence.isA(first - 1, PRON)
        && sentence.is(first - 1, "our", "their", "his", "her", "my", "your")) {
      first--;
    }
    return Optional.of(new NounPhrase(first, position));
  }

  /** The noun phrase that begins at a position; empty if none does. */
  static Optional<NounPhrase> startingAt(Sentence sentence, int position) {
    int at = position;
    if (sentence.has(at)
        && PeopleWords.get().titles().contains(sentence.at(at).word())
        && sentence.is(at + 1, ".")) {
      at += 2;
    }
    while (sentence.isA(at, DET, ADJ, NUM)
        || sentence.is(at, "our", "their", "his", "her", "my", "both")) {
      at++;
    }
    if (!isHead(sentence, at)) {
      // "the on-call", whose adjective is the whole of it
      return at > position && sentence.isA(at - 1, ADJ, NUM)
          ? Optional.of(new NounPhrase(position, at - 1))
          : Optional.empty();
    }
    while (!sentence.isA(at, PRON) && isHead(sentence, at + 1) && !sentence.isA(at + 1, PRON)) {
      at++;
    }
    return Optional.of(new NounPhrase(position, at));
  }

  private static boolean isHead(Sentence sentence, int position) {
    return sentence.isA(position, NOUN, PROPN, PRON, X);
  }
}

package dev.runwell.reading.judgement;

import java.util.Optional;

/**
 * Who or what does what a predicate says.
 *
 * @param phrase the words that name it; empty if they are left out, as in a note or an order
 */
record Subject(Optional<NounPhrase> phrase) {
  static final Subject LEFT_OUT = new Subject(Optional.empty());

  static Subject of(NounPhrase phrase) {
    return new Subject(Optional.of(phrase));
  }
}

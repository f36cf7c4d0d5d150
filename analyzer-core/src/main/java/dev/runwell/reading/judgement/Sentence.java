package dev.runwell.reading.judgement;

import dev.runwell.language.PartOfSpeech;
import dev.runwell.language.Tagger;
import dev.runwell.language.Token;
import dev.runwell.source.Span;
import java.util.List;
import java.util.Optional;

/**
 * A sentence with the parts of speech of its words; positions count its tokens.
 *
 * @param peopleBefore whether the sentences before it in its paragraph speak of people, so that
 *     {@code they} may mean them
 */
record Sentence(String text, Span span, List<Token> tokens, boolean peopleBefore) {

  static Sentence of(String text, Span span) {
    PeopleWords words = PeopleWords.get();
    boolean people = words.areIn(text.substring(0, span.start()));
    List<Token> tokens =
        Tagger.tag(text, span).stream()
            .map(token -> isStrayRole(token, words) ? token.as(PartOfSpeech.NOUN) : token)
            .toList();
    return new Sentence(text, span, tokens, people);
  }

  /** "the SRE": a role of ours that the model of the language takes for a word it has. */
  private static boolean isStrayRole(Token token, PeopleWords words) {
    return token.isA(PartOfSpeech.ADV, PartOfSpeech.INTJ, PartOfSpeech.CCONJ)
        && (words.roles().contains(token.word()) || words.teams().contains(token.word()));
  }

  int count() {
    return tokens.size();
  }

  Token at(int position) {
    return tokens.get(position);
  }

  boolean has(int position) {
    return position >= 0 && position < tokens.size();
  }

  /** Whether the token at a position is one of these words; none is outside the sentence. */
  boolean is(int position, String... words) {
    if (!has(position)) {
      return false;
    }
    for (String word : words) {
      if (at(position).is(word)) {
        return true;
      }
    }
    return false;
  }

  boolean isA(int position, PartOfSpeech first, PartOfSpeech... others) {
    return has(position) && at(position).isA(first, others);
  }

  /** The first token that ends behind an index of the text. */
  int positionAt(int index) {
    for (int i = 0; i < tokens.size(); i++) {
      if (tokens.get(i).end() > index) {
        return i;
      }
    }
    return tokens.size();
  }

  boolean isQuestion() {
    for (int i = tokens.size() - 1;
        i >= 0 && !Character.isLetterOrDigit(at(i).word().charAt(0));
        i--) {
      if (at(i).is("?")) {
        return true;
      }
    }
    return false;
  }

  /** The first verb or auxiliary from one position up to another. */
  Optional<Integer> verb(int from, int to) {
    for (int i = from; i < to; i++) {
      if (isA(i, PartOfSpeech.VERB, PartOfSpeech.AUX)) {
        return Optional.of(i);
      }
    }
    return Optional.empty();
  }
}

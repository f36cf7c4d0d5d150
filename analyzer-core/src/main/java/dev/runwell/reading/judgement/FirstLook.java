package dev.runwell.reading.judgement;

import dev.runwell.language.Words;
import dev.runwell.source.Span;
import java.util.Set;

/**
 * Tells without grammar whether a trigger may judge anybody at all: where its frame asks for a
 * person and no word near it may name one, the sentence need not be tagged. A clean document so
 * never loads the model of the language.
 */
final class FirstLook {
  private static final Set<String> OF = Set.of("by", "of", "from", "on");
  private static final Set<String> BY = Set.of("by");
  private static final Set<String> BEEN = Set.of("been", "gotten");
  private static final Set<String> CAN = Set.of("could", "might");

  /** Grammar looks three words back; here a hyphen is a word, too. */
  private static final int OWNER_REACH = 8;

  /** The words of a phrase up to its noun; titles, adjectives and hyphens among them. */
  private static final int PHRASE_REACH = 10;

  private final String text;
  private final Words words;
  private final Span sentence;
  private final PeopleWords people = PeopleWords.get();

  /** For a sentence of a text that is cut into words. */
  FirstLook(String text, Words words, Span sentence) {
    this.text = text;
    this.words = words;
    this.sentence = sentence;
  }

  /** Whether grammar may find somebody whom the trigger judges. */
  boolean mayJudge(Triggers trigger) {
    int start = trigger.start();
    int end = trigger.end();
    return switch (trigger.frame()) {
      case ALONE, SURELY, UNDONE -> true;
      case PERSON -> hasPeople(sentence.start(), sentence.end());
      case QUESTION -> has(Set.of("?"), end) && hasPeople(sentence.start(), sentence.end());
      case OWNED ->
          isOwned(start)
              || (OF.contains(wordAt(end)) && namesSomebody(end, behind(end, PHRASE_REACH)));
      case DOER ->
          hasPeople(sentence.start(), start) || (has(BY, end) && hasPeople(end, sentence.end()));
      case NOBODY -> hasNobody(start);
      case FOLLOWED -> hasPeople(end, behind(end, PHRASE_REACH));
      case WISHED -> namesSomebody(end, behind(end, PHRASE_REACH));
      case MODAL ->
          hasPeople(sentence.start(), start)
              || hasCapital(sentence.start() + 1, start)
              || (has(BEEN, end) && !CAN.contains(wordAt(start)))
              || (has(BY, end) && hasPeople(end, sentence.end()));
    };
  }

  /** Whether one of the words just before an index says whose the next is. */
  private boolean isOwned(int index) {
    int trigger = firstAt(index);
    for (int i = Math.max(0, trigger - OWNER_REACH); i < trigger; i++) {
      String word = words.word(i);
      boolean apart = word.equals("'") && i > 0 && words.word(i - 1).endsWith("s");
      int owner = apart ? i - 1 : i;
      boolean owns = apart || word.endsWith("'s") || word.equals("his") || word.equals("her");
      if (owns && (isCapital(owner) || people.mayName(words.word(owner), false))) {
        return true;
      }
    }
    return false;
  }

  /** The word that starts at an index or behind it; empty at the end. */
  private String wordAt(int index) {
    int i = firstAt(index);
    return i < words.count() ? words.word(i) : "";
  }

  private boolean hasPeople(int from, int to) {
    for (int i = firstAt(from); i < words.count() && words.startOf(i) < to; i++) {
      if (people.mayName(words.word(i), isCapital(i)) || words.word(i).equals("@")) {
        return true;
      }
    }
    return false;
  }

  private boolean namesSomebody(int from, int to) {
    return hasPeople(from, to) || hasCapital(from, to);
  }

  private boolean hasNobody(int before) {
    for (int i = firstAt(sentence.start()); i < words.count() && words.startOf(i) < before; i++) {
      if (people.nobody().contains(words.word(i)) || words.word(i).equals("no")) {
        return true;
      }
    }
    return false;
  }

  /** The index so many words behind another, within the sentence. */
  private int behind(int index, int count) {
    int last = firstAt(index) + count;
    return last < words.count() ? Math.min(words.startOf(last), sentence.end()) : sentence.end();
  }

  /** A name that no list knows. */
  private boolean hasCapital(int from, int to) {
    for (int i = firstAt(from); i < words.count() && words.startOf(i) < to; i++) {
      if (isCapital(i)) {
        return true;
      }
    }
    return false;
  }

  private boolean isCapital(int position) {
    return Character.isUpperCase(text.charAt(words.startOf(position)));
  }

  private boolean has(Set<String> those, int from) {
    for (int i = firstAt(from); i < words.count() && words.startOf(i) < sentence.end(); i++) {
      if (those.contains(words.word(i))) {
        return true;
      }
    }
    return false;
  }

  private int firstAt(int index) {
    int i = 0;
    while (i < words.count() && words.startOf(i) < index) {
      i++;
    }
    return i;
  }
}

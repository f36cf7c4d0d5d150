package dev.runwell.reading.judgement;

import dev.runwell.language.Lexicon;
import dev.runwell.language.Words;
import dev.runwell.reading.LexiconFile;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** The words by which people are told from machines; see {@code people.lexicon}. */
record PeopleWords(
    Set<String> roles,
    Set<String> teams,
    Set<String> organisations,
    Set<String> machines,
    Set<String> anyone,
    Set<String> we,
    Set<String> ambiguous,
    Set<String> humanModifiers,
    Set<String> software,
    Set<String> names,
    Set<String> titles,
    Set<String> nobody,
    Set<String> opinions,
    Set<String> capitals,
    Set<String> heads) {
  private static final Set<String> OWNERS = Set.of("his", "her", "whose");

  private static final class Loaded {
    private static final PeopleWords WORDS = of(Lexicon.load(PeopleWords.class, "people.lexicon"));
  }

  /** The words of the lexicon, read when they are first asked for. */
  static PeopleWords get() {
    return Loaded.WORDS;
  }

  private static PeopleWords of(Lexicon lexicon) {
    return new PeopleWords(
        lexicon.words("role"),
        lexicon.words("team"),
        lexicon.words("organisation"),
        lexicon.words("machine"),
        lexicon.words("anyone"),
        lexicon.words("we"),
        lexicon.words("ambiguous"),
        lexicon.words("human-modifier"),
        LexiconFile.words(PeopleWords.class, "software-names.txt"),
        LexiconFile.givenNames(),
        lexicon.words("title"),
        lexicon.words("nobody"),
        lexicon.words("opinion"),
        lexicon.words("capitals"),
        heads(lexicon));
  }

  /** The last words of all that may name people. */
  private static Set<String> heads(Lexicon lexicon) {
    Set<String> heads = new HashSet<>(OWNERS);
    heads.addAll(lexicon.words("title"));
    for (String tag : List.of("role", "team", "organisation", "anyone", "we", "ambiguous")) {
      for (String phrase : lexicon.words(tag)) {
        int cut = Math.max(phrase.lastIndexOf(' '), phrase.lastIndexOf('-'));
        heads.add(phrase.substring(cut + 1));
      }
    }
    return heads;
  }

  /** Whether a word, folded, may be the head of a phrase that names somebody. */
  boolean mayName(String word, boolean capital) {
    int apostrophe = word.indexOf('\'');
    String owner = apostrophe > 0 ? word.substring(0, apostrophe) : word;
    return heads.contains(owner) || (capital && names.contains(owner));
  }

  /** Whether a text speaks of somebody by a role or team, or by a handle. */
  boolean areIn(String text) {
    Words words = Words.of(text);
    for (int i = 0; i < words.count(); i++) {
      if (roles.contains(words.word(i)) || teams.contains(words.word(i))) {
        return true;
      }
    }
    return false;
  }
}

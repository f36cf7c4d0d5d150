package dev.runwell.reading;

import dev.runwell.model.Concept;
import dev.runwell.model.DocumentKind;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * What headings and labels mean in one kind of document; data files say it, and a house's own names
 * win.
 */
final class ConceptLexicon {
  private static final Pattern JOINT = Pattern.compile("\\s*(?:\\band\\b|&|/|,|\\+)\\s*");

  /** A heading longer than this is a sentence; a word of it is no evidence. */
  private static final int MOST_WORDS = 9;

  private record Phrase(String[] words, Optional<Concept> concept) {}

  private final Map<String, Optional<Concept>> whole = new HashMap<>();
  private final List<Phrase> wholeWithEndings = new ArrayList<>();
  private final List<Phrase> beginnings = new ArrayList<>();
  private final List<Phrase> inside = new ArrayList<>();

  private ConceptLexicon() {}

  /** The lexicon for a kind of document; other kinds know no concepts. */
  static ConceptLexicon of(DocumentKind kind, HouseWords house) {
    ConceptLexicon lexicon = new ConceptLexicon();
    switch (kind) {
      case POSTMORTEM -> lexicon.load("concepts-postmortem.txt");
      case RUNBOOK -> lexicon.load("concepts-runbook.txt");
      default -> {}
    }
    house
        .sections()
        .getOrDefault(kind, Map.of())
        .forEach(
            (concept, headings) ->
                headings.forEach(
                    heading ->
                        lexicon.whole.put(HeadingText.normalise(heading), Optional.of(concept))));
    return lexicon;
  }

  private void load(String resource) {
    Optional<Concept> concept = Optional.empty();
    for (LexiconFile.Line line : LexiconFile.lines(ConceptLexicon.class, resource)) {
      String text = line.text();
      if (text.startsWith("[")) {
        String id = text.substring(1, text.length() - 1);
        concept = Concept.of(id);
        if (concept.isEmpty() && !id.equals("none")) {
          throw line.error("no such concept: " + id);
        }
      } else {
        add(text.charAt(0), text.substring(1).strip(), concept, line);
      }
    }
  }

  private void add(char mode, String text, Optional<Concept> concept, LexiconFile.Line line) {
    Phrase phrase = new Phrase(text.split(" ", -1), concept);
    switch (mode) {
      case '=' -> {
        if (text.endsWith("*")) {
          wholeWithEndings.add(phrase);
        } else {
          whole.put(text, concept);
        }
      }
      case '^' -> beginnings.add(phrase);
      case '~' -> inside.add(phrase);
      default -> throw line.error("a line begins with =, ^ or ~");
    }
  }

  /**
   * What a heading means as a whole, or each of the phrases it joins; empty if it is not one we
   * know.
   */
  List<Concept> exact(String heading) {
    String text = HeadingText.normalise(heading);
    Optional<Optional<Concept>> found = lookUp(text);
    if (found.isPresent()) {
      return found.get().map(List::of).orElseGet(List::of);
    }
    Set<Concept> joined = new LinkedHashSet<>();
    String[] parts = JOINT.split(text, -1);
    for (String part : parts) {
      Optional<Concept> concept = lookUp(part).flatMap(known -> known);
      if (concept.isEmpty()) {
        return List.of();
      }
      joined.add(concept.get());
    }
    return List.copyOf(joined);
  }

  /**
   * What a heading means, by its whole text, its beginning or a phrase in it; empty if we are not
   * sure.
   */
  List<Concept> meaning(String heading) {
    List<Concept> exact = exact(heading);
    String text = HeadingText.normalise(heading);
    if (!exact.isEmpty() || lookUp(text).isPresent()) {
      return exact;
    }
    String[] words = text.split(" ", -1);
    if (words.length > MOST_WORDS) {
      return longest(beginnings, words, true).map(List::of).orElseGet(List::of);
    }
    return longest(beginnings, words, true)
        .or(() -> longest(inside, words, false))
        .map(List::of)
        .orElseGet(List::of);
  }

  private Optional<Optional<Concept>> lookUp(String text) {
    Optional<Concept> known = whole.get(text);
    if (known != null) {
      return Optional.of(known);
    }
    String[] words = text.split(" ", -1);
    return wholeWithEndings.stream()
        .filter(phrase -> phrase.words().length == words.length && matches(phrase, words, 0))
        .findFirst()
        .map(Phrase::concept);
  }

  private static Optional<Concept> longest(List<Phrase> phrases, String[] words, boolean atStart) {
    Phrase best = null;
    for (Phrase phrase : phrases) {
      if ((best == null || phrase.words().length > best.words().length)
          && occurs(phrase, words, atStart)) {
        best = phrase;
      }
    }
    return best == null ? Optional.empty() : best.concept();
  }

  private static boolean occurs(Phrase phrase, String[] words, boolean atStart) {
    int last = atStart ? 0 : words.length - phrase.words().length;
    for (int at = 0; at <= last; at++) {
      if (matches(phrase, words, at)) {
        return true;
      }
    }
    return false;
  }

  private static boolean matches(Phrase phrase, String[] words, int from) {
    String[] wanted = phrase.words();
    if (from + wanted.length > words.length) {
      return false;
    }
    for (int index = 0; index < wanted.length; index++) {
      if (!wordMatches(wanted[index], words[from + index])) {
        return false;
      }
    }
    return true;
  }

  private static boolean wordMatches(String wanted, String word) {
    return wanted.endsWith("*")
        ? word.startsWith(wanted.substring(0, wanted.length() - 1))
        : wanted.equals(strip(word));
  }

  private static String strip(String word) {
    int end = word.length();
    while (end > 0 && ",.:;?!".indexOf(word.charAt(end - 1)) >= 0) {
      end--;
    }
    return word.substring(0, end);
  }
}

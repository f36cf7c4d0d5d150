package dev.runwell.reading;

import dev.runwell.model.Concept;
import dev.runwell.model.DocumentKind;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
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

  private record Phrase(List<String> words, List<Concept> concepts) {}

  private static final String NONE = "none";
  private static final String HEADER = "header";

  private final Map<String, List<Concept>> whole = new HashMap<>();
  private final Set<String> headerLabels = new HashSet<>();
  private final List<Phrase> wholeWithEndings = new ArrayList<>();
  private final PhraseIndex beginnings = new PhraseIndex();
  private final PhraseIndex inside = new PhraseIndex();

  private ConceptLexicon() {}

  /** The lexicon for a kind of document; other kinds know no concepts. */
  static ConceptLexicon of(DocumentKind kind, HouseWords house) {
    ConceptLexicon lexicon = new ConceptLexicon();
    switch (kind) {
      case POSTMORTEM -> lexicon.load("concepts-postmortem.txt");
      case RUNBOOK -> lexicon.load("concepts-runbook.txt");
      default -> {}
    }
    Map<Concept, List<String>> own = house.sections().getOrDefault(kind, Map.of());
    own.forEach((concept, headings) -> headings.forEach(name -> lexicon.name(name, concept)));
    return lexicon;
  }

  private void name(String heading, Concept concept) {
    whole.put(HeadingText.normalise(heading), List.of(concept));
  }

  private void load(String resource) {
    List<Concept> concepts = List.of();
    String id = NONE;
    for (LexiconFile.Line line : LexiconFile.lines(ConceptLexicon.class, resource)) {
      String text = line.text();
      if (text.startsWith("[")) {
        id = text.substring(1, text.length() - 1);
        concepts = Concept.of(id).map(List::of).orElseGet(List::of);
        if (concepts.isEmpty() && !id.equals(NONE) && !id.equals(HEADER)) {
          throw line.error("no such concept: " + id);
        }
      } else if (id.equals(HEADER)) {
        headerLabels.add(text.substring(1).strip());
      } else {
        add(text.charAt(0), text.substring(1).strip(), concepts, line);
      }
    }
  }

  private void add(char mode, String text, List<Concept> concepts, LexiconFile.Line line) {
    Phrase phrase = new Phrase(List.of(text.split(" ", -1)), concepts);
    switch (mode) {
      case '=' -> {
        if (text.endsWith("*")) {
          wholeWithEndings.add(phrase);
        } else {
          whole.put(text, concepts);
        }
      }
      case '^' -> beginnings.add(phrase);
      case '~' -> inside.add(phrase);
      default -> throw line.error("a line begins with =, ^ or ~");
    }
  }

  /**
   * What a text means as a whole, or each of the phrases it joins; empty if it is not one we know.
   */
  List<Concept> exact(String heading) {
    String text = HeadingText.normalise(heading);
    return lookUp(text).orElseGet(() -> joined(text));
  }

  private List<Concept> joined(String text) {
    Set<Concept> joined = new LinkedHashSet<>();
    for (String part : JOINT.split(text, -1)) {
      List<Concept> concepts = lookUp(part).orElseGet(List::of);
      if (concepts.isEmpty()) {
        return List.of();
      }
      joined.addAll(concepts);
    }
    return List.copyOf(joined);
  }

  /** Whether a label is a field of the header, although a heading of these words is a section. */
  boolean isOfHeader(String label) {
    return headerLabels.contains(HeadingText.normalise(label));
  }

  /**
   * What a heading means, by its whole text, its beginning or a phrase in it; empty if we are not
   * sure.
   */
  List<Concept> meaning(String heading) {
    return meaningOf(HeadingText.normalise(heading));
  }

  /** What a heading means whose text is already as it is compared. */
  List<Concept> meaningOf(String text) {
    Optional<List<Concept>> known = lookUp(text);
    if (known.isPresent()) {
      return known.get();
    }
    List<Concept> joined = joined(text);
    if (!joined.isEmpty()) {
      return joined;
    }
    List<String> words = List.of(text.split(" ", -1));
    List<Concept> begun = beginnings.longest(words, 0);
    return begun.isEmpty() && words.size() <= MOST_WORDS
        ? inside.longest(words, words.size() - 1)
        : begun;
  }

  private Optional<List<Concept>> lookUp(String text) {
    List<Concept> known = whole.get(text);
    if (known != null) {
      return Optional.of(known);
    }
    List<String> words = List.of(text.split(" ", -1));
    return wholeWithEndings.stream()
        .filter(phrase -> phrase.words().size() == words.size() && matches(phrase, words, 0))
        .findFirst()
        .map(Phrase::concepts);
  }

  /** Phrases by their first words, those with an ending left open apart. */
  private static final class PhraseIndex {
    private final Map<String, List<Phrase>> byFirstWord = new HashMap<>();
    private final List<Phrase> open = new ArrayList<>();

    void add(Phrase phrase) {
      String first = phrase.words().get(0);
      if (first.endsWith("*")) {
        open.add(phrase);
      } else {
        byFirstWord.computeIfAbsent(first, word -> new ArrayList<>()).add(phrase);
      }
    }

    /** The concepts of the longest phrase that stands at one of the words up to {@code last}. */
    List<Concept> longest(List<String> words, int last) {
      Phrase best = null;
      for (int at = 0; at <= last; at++) {
        String word = withoutStop(words.get(at));
        best = longer(best, byFirstWord.getOrDefault(word, List.of()), words, at);
        best = longer(best, open, words, at);
      }
      return best == null ? List.of() : best.concepts();
    }

    private static Phrase longer(Phrase best, List<Phrase> phrases, List<String> words, int at) {
      Phrase longest = best;
      for (Phrase phrase : phrases) {
        if ((longest == null || phrase.words().size() > longest.words().size())
            && matches(phrase, words, at)) {
          longest = phrase;
        }
      }
      return longest;
    }
  }

  private static boolean matches(Phrase phrase, List<String> words, int from) {
    List<String> wanted = phrase.words();
    if (from + wanted.size() > words.size()) {
      return false;
    }
    for (int index = 0; index < wanted.size(); index++) {
      if (!wordMatches(wanted.get(index), words.get(from + index))) {
        return false;
      }
    }
    return true;
  }

  private static boolean wordMatches(String wanted, String word) {
    return wanted.endsWith("*")
        ? word.startsWith(wanted.substring(0, wanted.length() - 1))
        : wanted.equals(withoutStop(word));
  }

  private static String withoutStop(String word) {
    int end = word.length();
    while (end > 0 && ",.:;?!".indexOf(word.charAt(end - 1)) >= 0) {
      end--;
    }
    return word.substring(0, end);
  }
}

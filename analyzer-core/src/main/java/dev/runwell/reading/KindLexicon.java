package dev.runwell.reading;

import dev.runwell.language.Lexicon;
import dev.runwell.language.PhraseMatcher;
import dev.runwell.language.Words;
import dev.runwell.model.DocumentKind;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** What speaks for which kind of document. */
final class KindLexicon {

  /** Where evidence is looked for. */
  enum Evidence {
    TITLE,
    HEADING,
    CONCEPT,
    FIELD,
    METADATA,
    TEXT,
    SHAPE
  }

  /** One piece of evidence. */
  record Clue(DocumentKind kind, Evidence evidence, int weight, String words) {}

  private final List<Clue> clues = new ArrayList<>();
  private final Map<DocumentKind, Integer> bars = new EnumMap<>(DocumentKind.class);
  private final PhraseMatcher titles;
  private final PhraseMatcher texts;
  private final Set<String> imperatives;
  private final Set<String> pastWords;

  KindLexicon() {
    for (LexiconFile.Line line : LexiconFile.lines(KindLexicon.class, "kinds.txt")) {
      String[] parts = line.text().split("\\|", -1);
      if (parts.length != 4) {
        throw line.error("kind | evidence | weight | words");
      }
      DocumentKind kind =
          DocumentKind.of(parts[0].strip()).orElseThrow(() -> line.error("no such kind"));
      int weight = Integer.parseInt(parts[2].strip());
      if (parts[1].strip().equals("bar")) {
        bars.put(kind, weight);
      } else {
        clues.add(new Clue(kind, evidence(parts[1].strip(), line), weight, parts[3].strip()));
      }
    }
    titles = matcher(Evidence.TITLE);
    texts = matcher(Evidence.TEXT);
    imperatives = words("imperatives.txt");
    pastWords = words("past-words.txt");
  }

  /**
   * All phrases that are looked for in the same place, to be found in one pass; a phrase's tag is
   * the clue's number.
   */
  private PhraseMatcher matcher(Evidence evidence) {
    List<Lexicon.Entry> entries = new ArrayList<>();
    for (int index = 0; index < clues.size(); index++) {
      if (clues.get(index).evidence() == evidence) {
        entries.add(new Lexicon.Entry(clues.get(index).words(), String.valueOf(index), 0));
      }
    }
    return PhraseMatcher.of(new Lexicon("kinds.txt", entries, Map.of()));
  }

  private static Set<String> words(String file) {
    return LexiconFile.lines(KindLexicon.class, file).stream()
        .map(LexiconFile.Line::text)
        .collect(Collectors.toUnmodifiableSet());
  }

  private static Evidence evidence(String name, LexiconFile.Line line) {
    return switch (name) {
      case "title" -> Evidence.TITLE;
      case "heading" -> Evidence.HEADING;
      case "concept" -> Evidence.CONCEPT;
      case "field" -> Evidence.FIELD;
      case "metadata" -> Evidence.METADATA;
      case "text" -> Evidence.TEXT;
      case "shape" -> Evidence.SHAPE;
      default -> throw line.error("no such evidence: " + name);
    };
  }

  List<Clue> clues() {
    return clues;
  }

  /** The clues whose words stand in a title. */
  Set<Clue> inTitle(String title) {
    return found(titles, Words.of(title));
  }

  /** The clues whose words stand in the running text. */
  Set<Clue> inText(Words text) {
    return found(texts, text);
  }

  private Set<Clue> found(PhraseMatcher matcher, Words words) {
    // each clue is there once; to compare records by their parts takes a short run a while to learn
    Set<Clue> found = Collections.newSetFromMap(new IdentityHashMap<>());
    matcher.find(words).forEach(match -> found.add(clues.get(Integer.parseInt(match.tag()))));
    return found;
  }

  /** The kinds that a document may turn out to be, each with the weight it must reach. */
  Map<DocumentKind, Integer> bars() {
    return bars;
  }

  /** Whether a word, in lower case, begins instructions. */
  boolean isImperative(String word) {
    return imperatives.contains(word);
  }

  /** Whether a word, in lower case, tells what happened. */
  boolean isPast(String word) {
    return pastWords.contains(word);
  }
}

package dev.runwell.reading;

import dev.runwell.model.DocumentKind;
import java.util.ArrayList;
import java.util.EnumMap;
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
    imperatives = words("imperatives.txt");
    pastWords = words("past-words.txt");
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

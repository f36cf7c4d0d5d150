package dev.runwell.reading;

import dev.runwell.markdown.MarkdownTree;
import dev.runwell.model.Concept;
import dev.runwell.model.DocumentKind;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Tells what a document is for, from its title, headings, fields and shape; unsure is {@link
 * DocumentKind#OTHER}.
 */
final class KindReader {
  /** Front matter keys that sort a page among others; see kinds.txt. */
  private static final Set<String> TOPIC_KEYS =
      Set.of("section", "category", "categories", "tags", "type", "kind", "layout");

  private static final Pattern NOT_WORD = Pattern.compile("[^\\p{L}\\p{N}-]+");

  private final KindLexicon lexicon;
  private final FieldLexicon fields;
  private final Map<DocumentKind, ConceptLexicon> concepts;

  KindReader(KindLexicon lexicon, FieldLexicon fields, Map<DocumentKind, ConceptLexicon> concepts) {
    this.lexicon = lexicon;
    this.fields = fields;
    this.concepts = concepts;
  }

  /** The kind of a document with so many commands. */
  DocumentKind read(
      MarkdownTree tree, String title, FrontMatterReader.Metadata metadata, int commands) {
    KindEvidence evidence = KindEvidence.of(tree, title, commands, lexicon);
    Set<String> headings =
        evidence.headings().stream().map(HeadingText::normalise).collect(Collectors.toSet());
    Set<String> labels = labels(headings, metadata);
    Map<DocumentKind, Set<String>> asked = new EnumMap<>(DocumentKind.class);
    concepts.forEach((kind, words) -> asked.put(kind, asked(headings, words)));
    Set<KindLexicon.Clue> inTitle = lexicon.inTitle(title);
    Set<KindLexicon.Clue> inText = lexicon.inText(evidence.words());
    Set<String> topics = topics(metadata);
    Map<DocumentKind, Integer> wording = new EnumMap<>(DocumentKind.class);
    Map<DocumentKind, Integer> weights = new EnumMap<>(DocumentKind.class);
    for (KindLexicon.Clue clue : lexicon.clues()) {
      boolean holds =
          switch (clue.evidence()) {
            case TITLE -> inTitle.contains(clue);
            case HEADING -> headings.contains(clue.words());
            case CONCEPT -> asked.getOrDefault(clue.kind(), Set.of()).contains(clue.words());
            case FIELD -> labels.contains(clue.words());
            case METADATA -> topics.contains(clue.words());
            case TEXT -> inText.contains(clue);
            case SHAPE -> evidence.shapes().contains(clue.words());
          };
      if (holds && clue.evidence() == KindLexicon.Evidence.TEXT) {
        wording.merge(clue.kind(), clue.weight(), Math::max);
      } else if (holds) {
        weights.merge(clue.kind(), clue.weight(), Integer::sum);
      }
    }
    wording.forEach((kind, weight) -> weights.merge(kind, weight, Integer::sum));
    return heaviest(weights);
  }

  private DocumentKind heaviest(Map<DocumentKind, Integer> weights) {
    DocumentKind best = DocumentKind.OTHER;
    int most = 0;
    int next = 0;
    for (Map.Entry<DocumentKind, Integer> bar : lexicon.bars().entrySet()) {
      int weight = weights.getOrDefault(bar.getKey(), 0);
      if (weight >= bar.getValue() && weight > most) {
        next = most;
        most = weight;
        best = bar.getKey();
      } else {
        next = Math.max(next, weight);
      }
    }
    return most > next ? best : DocumentKind.OTHER;
  }

  private static Set<String> asked(Set<String> headings, ConceptLexicon words) {
    return headings.stream()
        .flatMap(heading -> words.meaningOf(heading).stream())
        .map(Concept::id)
        .collect(Collectors.toSet());
  }

  private static Set<String> topics(FrontMatterReader.Metadata metadata) {
    return metadata.entries().stream()
        .filter(entry -> TOPIC_KEYS.contains(entry.key().toLowerCase(Locale.ROOT)))
        .flatMap(entry -> Arrays.stream(NOT_WORD.split(entry.value().toLowerCase(Locale.ROOT), -1)))
        .collect(Collectors.toSet());
  }

  /** Known fields by their ids, and every key of the front matter as it is. */
  private Set<String> labels(Set<String> headings, FrontMatterReader.Metadata metadata) {
    Set<String> labels = new HashSet<>();
    for (FrontMatterReader.Entry entry : metadata.entries()) {
      labels.add(entry.key().toLowerCase(Locale.ROOT));
      fields.name(entry.key()).ifPresent(name -> labels.add(name.id()));
    }
    headings.forEach(heading -> fields.named(heading).ifPresent(name -> labels.add(name.id())));
    return labels;
  }
}

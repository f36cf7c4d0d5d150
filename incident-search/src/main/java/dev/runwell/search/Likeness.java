package dev.runwell.search;

import dev.runwell.incident.Gist;
import dev.runwell.incident.IncidentRecord;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.Term;

/** The terms that tell an incident from others, with weights. */
final class Likeness {
  private static final int MOST_TERMS = 60;

  private record Weighed(String term, double weight, double worth) {}

  private Likeness() {}

  /** What its meaning is taken from: how it showed itself, or how its text begins. */
  static String meaning(IncidentRecord incident) {
    Gist gist = incident.gist();
    if (gist.summary().isEmpty() && gist.symptom().isEmpty()) {
      return Chunk.of(incident).get(0).text();
    }
    return Stream.of(incident.title(), gist.summary(), gist.symptom())
        .flatMap(Optional::stream)
        .collect(Collectors.joining(". "));
  }

  /** The telling terms, the most telling first. */
  static Map<String, Float> terms(IncidentRecord incident, IndexReader reader) throws IOException {
    Map<String, Integer> counted = FieldWeights.terms(incident, new AnalysedTexts());
    List<Weighed> weighed = new ArrayList<>();
    for (Map.Entry<String, Integer> entry : counted.entrySet()) {
      int having = reader.docFreq(new Term(Schema.TERMS, entry.getKey()));
      if (having > 0) {
        double often = entry.getValue() / (entry.getValue() + 4.0 * FieldWeights.PLAIN);
        double worth = often * Importance.rarity(having, reader);
        weighed.add(new Weighed(entry.getKey(), often, worth));
      }
    }
    Map<String, Float> terms = new LinkedHashMap<>();
    weighed.stream()
        .sorted(
            Comparator.comparingDouble((Weighed it) -> -it.worth()).thenComparing(Weighed::term))
        .limit(MOST_TERMS)
        .forEach(it -> terms.put(it.term(), (float) it.weight()));
    return terms;
  }
}

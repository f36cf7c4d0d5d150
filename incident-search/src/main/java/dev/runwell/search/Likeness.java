package dev.runwell.search;

import dev.runwell.incident.IncidentRecord;
import java.io.IOException;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.Term;

/** The terms that tell an incident from others, with weights. */
final class Likeness {
  private static final int MOST_TERMS = 60;

  private record Weighed(String term, double weight, double worth) {}

  private Likeness() {}

  /** The telling terms, the most telling first. */
  static Map<String, Float> terms(IncidentRecord incident, IndexReader reader) throws IOException {
    Map<String, Integer> counted = FieldWeights.terms(incident);
    int all = Math.max(1, reader.getDocCount(Schema.TERMS));
    List<Weighed> weighed = new java.util.ArrayList<>();
    for (Map.Entry<String, Integer> entry : counted.entrySet()) {
      int having = reader.docFreq(new Term(Schema.TERMS, entry.getKey()));
      if (having > 0) {
        double often = entry.getValue() / (entry.getValue() + 4.0 * FieldWeights.PLAIN);
        double rare = Math.log(1 + (all - having + 0.5) / (having + 0.5));
        weighed.add(new Weighed(entry.getKey(), often, often * rare));
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

package dev.runwell.search;

import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.Term;

/** How much each term of a query tells, by how few incidents have it. */
final class Importance {
  private Importance() {}

  static Map<String, Double> of(Map<String, Float> weights, IndexReader reader) throws IOException {
    Map<String, Double> importance = new HashMap<>();
    for (Map.Entry<String, Float> entry : weights.entrySet()) {
      int having = reader.docFreq(new Term(Schema.TERMS, entry.getKey()));
      importance.put(entry.getKey(), entry.getValue() * rarity(having, reader));
    }
    return importance;
  }

  /** As BM25 has it: the fewer incidents have a term, the more it tells. */
  static double rarity(int having, IndexReader reader) throws IOException {
    int all = Math.max(1, reader.getDocCount(Schema.TERMS));
    return Math.log(1 + (all - having + 0.5) / (having + 0.5));
  }
}

package dev.runwell.search;

import java.io.IOException;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.lucene.index.FloatVectorValues;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.KnnFloatVectorQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;

/** The chunks of the incidents in an index, by their meaning. */
final class Chunks {

  /**
   * The chunk of an incident that is nearest to something.
   *
   * @param similarity the cosine: 1 for what means the same, about 0 for what has nothing to do
   *     with it
   * @param back how many documents before its incident it stands
   */
  record Nearest(double similarity, int back, UnitVector vector) {}

  private final IndexSearcher searcher;

  Chunks(IndexSearcher searcher) {
    this.searcher = searcher;
  }

  /**
   * The incidents whose chunks are nearest.
   *
   * @param chunks how many chunks to look for
   * @param filter which chunks count
   */
  Set<Integer> incidents(UnitVector vector, int chunks, Optional<Query> filter) throws IOException {
    KnnFloatVectorQuery query =
        new KnnFloatVectorQuery(Schema.VECTOR, vector.numbers(), chunks, filter.orElse(null));
    Set<Integer> incidents = new LinkedHashSet<>();
    for (ScoreDoc chunk : searcher.search(query, chunks).scoreDocs) {
      incidents.add(incidentOf(chunk.doc));
    }
    return incidents;
  }

  private int incidentOf(int chunk) throws IOException {
    List<LeafReaderContext> leaves = searcher.getIndexReader().leaves();
    LeafReaderContext leaf = leaves.get(ReaderUtil.subIndex(chunk, leaves));
    return chunk + block(leaf.reader(), chunk - leaf.docBase);
  }

  private static int block(LeafReader reader, int document) throws IOException {
    NumericDocValues block = reader.getNumericDocValues(Schema.BLOCK);
    return block != null && block.advanceExact(document) ? (int) block.longValue() : 0;
  }

  /** The nearest chunk of each of these incidents, by their exact vectors. */
  Map<Integer, Nearest> nearest(UnitVector vector, Collection<Integer> incidents)
      throws IOException {
    Map<Integer, Nearest> nearest = new HashMap<>();
    List<LeafReaderContext> leaves = searcher.getIndexReader().leaves();
    FloatVectorValues values = null;
    int leaf = -1;
    for (int incident : incidents.stream().sorted().toList()) { // vectors are read forwards
      int its = ReaderUtil.subIndex(incident, leaves);
      LeafReader reader = leaves.get(its).reader();
      if (its != leaf) {
        leaf = its;
        values = reader.getFloatVectorValues(Schema.VECTOR);
      }
      int document = incident - leaves.get(its).docBase;
      int count = values == null ? 0 : block(reader, document);
      for (int back = count; back > 0; back--) {
        if (values.advance(document - back) == document - back) {
          float[] chunk = values.vectorValue();
          double similarity = vector.similarity(chunk);
          Nearest best = nearest.get(incident);
          if (best == null || similarity > best.similarity()) {
            nearest.put(incident, new Nearest(similarity, back, new UnitVector(chunk.clone())));
          }
        }
      }
    }
    return nearest;
  }
}

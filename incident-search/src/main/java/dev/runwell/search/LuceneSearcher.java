package dev.runwell.search;

import dev.runwell.incident.IncidentAnswer;
import dev.runwell.incident.IncidentFilter;
import dev.runwell.incident.IncidentHit;
import dev.runwell.incident.IncidentQuery;
import dev.runwell.incident.IncidentRecord;
import dev.runwell.incident.IncidentSearcher;
import dev.runwell.incident.IndexException;
import dev.runwell.incident.IndexException.Reason;
import dev.runwell.incident.QueryTerm;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.lucene.document.IntField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortField;
import org.apache.lucene.search.SortedNumericSelector;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.util.BytesRef;

/** Searches what was committed when it was opened. */
final class LuceneSearcher implements IncidentSearcher {
  /** Hits beyond those wanted, to order equally good ones and to leave some out. */
  private static final int SPARE = 10;

  private static final Sort NEWEST =
      new Sort(
          IntField.newSortField(Schema.DAY, true, SortedNumericSelector.Type.MAX),
          SortField.FIELD_DOC);

  private record Scored(IncidentRecord incident, double score) {}

  private final DirectoryReader reader;
  private final IndexSearcher searcher;

  LuceneSearcher(DirectoryReader reader) {
    this.reader = reader;
    searcher = new IndexSearcher(reader);
    searcher.setSimilarity(Ranking.similarity());
  }

  @Override
  public IncidentAnswer search(IncidentQuery query) throws IndexException {
    try {
      QueryTerms terms = QueryTerms.of(query, new Spelling(reader));
      boolean phrases = query.terms().stream().anyMatch(LuceneSearcher::isPlainPhrase);
      List<Scored> found = find(QueryPlan.of(query, terms, true), terms, query.limit());
      boolean dropped = phrases && found.isEmpty();
      if (dropped) {
        found = find(QueryPlan.of(query, terms, false), terms, query.limit());
      }
      HitMaker hits = new HitMaker(Importance.of(terms.weights(), reader), query);
      return new IncidentAnswer(
          hits(found, query.limit(), hits), terms.corrections(), dropped && !found.isEmpty());
    } catch (IOException e) {
      throw failed(e);
    }
  }

  private static boolean isPlainPhrase(QueryTerm term) {
    return term.form() == QueryTerm.Form.PHRASE && term.field().isEmpty();
  }

  private List<Scored> find(Query query, QueryTerms terms, int limit) throws IOException {
    return terms.weights().isEmpty()
        ? records(searcher.search(query, limit, NEWEST).scoreDocs)
        : records(searcher.search(query, limit + SPARE).scoreDocs);
  }

  @Override
  public IncidentAnswer similar(IncidentRecord incident, IncidentFilter filter, int limit)
      throws IndexException {
    try {
      Map<String, Float> weights = Likeness.terms(incident, reader);
      List<Scored> found =
          records(searcher.search(QueryPlan.like(weights, filter), limit + SPARE).scoreDocs);
      List<Scored> others = found.stream().filter(it -> !same(it.incident(), incident)).toList();
      IncidentQuery asked = new IncidentQuery("", List.of(), filter, limit);
      HitMaker hits = new HitMaker(Importance.of(weights, reader), asked);
      return new IncidentAnswer(hits(others, limit, hits), List.of(), false);
    } catch (IOException e) {
      throw failed(e);
    }
  }

  private static boolean same(IncidentRecord one, IncidentRecord other) {
    return one.path().equals(other.path())
        || IncidentDocument.texts(one).equals(IncidentDocument.texts(other));
  }

  private List<Scored> records(ScoreDoc[] documents) throws IOException {
    List<Scored> records = new ArrayList<>();
    for (ScoreDoc document : documents) {
      double score = Float.isNaN(document.score) ? 0 : document.score;
      records.add(new Scored(record(document.doc), score));
    }
    records.sort(
        Comparator.comparingDouble((Scored it) -> -it.score())
            .thenComparing(it -> -richness(it.incident())));
    return records;
  }

  /** How much of what helps a write-up tells. */
  private static int richness(IncidentRecord incident) {
    return (incident.gist().mitigation().isPresent() ? 2 : 0)
        + (incident.gist().cause().isPresent() ? 1 : 0)
        + (incident.timeToMitigate().isPresent() ? 1 : 0);
  }

  private static List<IncidentHit> hits(List<Scored> found, int limit, HitMaker maker) {
    return found.stream().limit(limit).map(it -> maker.hit(it.incident(), it.score())).toList();
  }

  private IncidentRecord record(int document) throws IOException {
    BytesRef bytes =
        searcher
            .storedFields()
            .document(document, Set.of(Schema.RECORD))
            .getBinaryValue(Schema.RECORD);
    return RecordCodec.decode(bytes.bytes, bytes.offset, bytes.length);
  }

  @Override
  public Optional<IncidentRecord> record(String path) throws IndexException {
    try {
      for (ScoreDoc document : searcher.search(QueryPlan.at(path), 1).scoreDocs) {
        return Optional.of(record(document.doc));
      }
      return Optional.empty();
    } catch (IOException e) {
      throw failed(e);
    }
  }

  @Override
  public int size() {
    try {
      return searcher.count(new TermQuery(new Term(Schema.TYPE, Schema.INCIDENT)));
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }

  @Override
  public void close() throws IOException {
    reader.close();
    reader.directory().close();
  }

  private static IndexException failed(IOException cause) {
    return new IndexException(
        Reason.BROKEN, "the index cannot be read: " + cause.getMessage(), cause);
  }
}

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
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.util.BytesRef;

/** Searches what was committed when it was opened. */
final class LuceneSearcher implements IncidentSearcher {
  /** Hits beyond those wanted, to order equally good ones and to leave some out. */
  private static final int SPARE = 10;

  private final DirectoryReader reader;
  private final IndexSearcher searcher;
  private final Fusion fusion;
  private final QueryMeaning meaning;

  LuceneSearcher(DirectoryReader reader, QueryMeaning meaning) {
    this.reader = reader;
    this.meaning = meaning;
    searcher = new IndexSearcher(reader);
    searcher.setSimilarity(Ranking.similarity());
    fusion = new Fusion(searcher);
  }

  @Override
  public IncidentAnswer search(IncidentQuery query) throws IndexException {
    try {
      QueryTerms terms = QueryTerms.of(query, new Spelling(reader));
      double weight = Ranking.meaning(terms.plainWords());
      QueryMeaning.Asked asked = weight > 0 ? meaning.of(terms.text()) : QueryMeaning.Asked.NOTHING;
      HitMaker maker = new HitMaker(Importance.of(terms.weights(), reader), query);
      boolean phrases = query.terms().stream().anyMatch(LuceneSearcher::isPlainPhrase);
      FoundIncidents found = find(query, terms, asked.vector(), weight, true);
      boolean dropped = phrases && found.isEmpty();
      if (dropped) {
        found = find(query, terms, asked.vector(), weight, false);
      }
      return new IncidentAnswer(
          found.hits(query.limit(), maker),
          terms.corrections(),
          dropped && !found.isEmpty(),
          asked.wordsOnly());
    } catch (IOException e) {
      throw failed(e);
    }
  }

  private static boolean isPlainPhrase(QueryTerm term) {
    return term.form() == QueryTerm.Form.PHRASE && term.field().isEmpty();
  }

  private FoundIncidents find(
      IncidentQuery query,
      QueryTerms terms,
      Optional<UnitVector> vector,
      double weight,
      boolean strictly)
      throws IOException {
    QueryPlan plan = QueryPlan.of(query, terms, strictly);
    int limit = query.limit() + SPARE;
    if (terms.weights().isEmpty()) {
      return incidents(fusion.newest(plan, query.limit()));
    }
    return vector.isPresent()
        ? incidents(fusion.byBoth(plan, new Fusion.Wish(vector.get(), weight, true), limit))
        : incidents(fusion.byWords(plan, limit));
  }

  @Override
  public IncidentAnswer similar(IncidentRecord incident, IncidentFilter filter, int limit)
      throws IndexException {
    try {
      Map<String, Float> weights = Likeness.terms(incident, reader);
      QueryPlan plan = QueryPlan.like(weights, filter);
      QueryMeaning.Asked asked = meaning.of(Likeness.meaning(incident));
      FoundIncidents found =
          asked.vector().isPresent()
              ? incidents(
                  fusion.byBoth(
                      plan,
                      new Fusion.Wish(asked.vector().get(), Ranking.MEANING_OF_A_TEXT, false),
                      limit + SPARE))
              : incidents(fusion.byWords(plan, limit + SPARE));
      IncidentQuery query = new IncidentQuery("", List.of(), filter, limit);
      HitMaker maker = new HitMaker(Importance.of(weights, reader), query);
      List<IncidentHit> hits = found.without(incident).hits(limit, maker);
      return new IncidentAnswer(hits, List.of(), false, asked.wordsOnly());
    } catch (IOException e) {
      throw failed(e);
    }
  }

  private FoundIncidents incidents(List<Fusion.Found> found) throws IOException {
    List<IncidentRecord> records = new ArrayList<>();
    for (Fusion.Found each : found) {
      records.add(record(each.document()));
    }
    return FoundIncidents.of(found, records);
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

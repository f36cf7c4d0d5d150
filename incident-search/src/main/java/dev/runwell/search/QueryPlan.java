package dev.runwell.search;

import dev.runwell.incident.IncidentFilter;
import dev.runwell.incident.IncidentQuery;
import dev.runwell.incident.QueryTerm;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.apache.lucene.document.IntField;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.PhraseQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermInSetQuery;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.util.BytesRef;

/** Makes Lucene's query of what is asked for. */
final class QueryPlan {
  private static final int NEAR_WORDS = 4;

  private final BooleanQuery.Builder builder = new BooleanQuery.Builder();
  private final IncidentFilter filter;
  private Query words = new MatchNoDocsQuery();
  private boolean demands;

  private QueryPlan(IncidentFilter filter) {
    this.filter = filter;
    builder.add(new TermQuery(new Term(Schema.TYPE, Schema.INCIDENT)), Occur.FILTER);
    filter(filter, builder);
  }

  /** The plan for a query; phrases are asked for only {@code strictly}. */
  static QueryPlan of(IncidentQuery query, QueryTerms terms, boolean strictly) {
    QueryPlan plan = new QueryPlan(query.filter());
    BooleanQuery.Builder words = new BooleanQuery.Builder();
    weigh(terms.weights(), words);
    near(terms.words(), words);
    for (QueryTerm term : query.terms()) {
      plan.demands |= plan.demand(term, strictly);
    }
    plan.words = words.build();
    return plan;
  }

  /** The plan for incidents that share terms. */
  static QueryPlan like(Map<String, Float> weights, IncidentFilter filter) {
    QueryPlan plan = new QueryPlan(filter);
    BooleanQuery.Builder words = new BooleanQuery.Builder();
    weigh(weights, words);
    plan.words = words.build();
    return plan;
  }

  /** Finds by words: one of them has to be there, unless something else has to. */
  Query byWords() {
    boolean none = words instanceof BooleanQuery query && query.clauses().isEmpty();
    return none ? builder.build() : with(demands ? Occur.SHOULD : Occur.MUST);
  }

  /** Accepts whatever has all that has to be there, and scores its words if there are any. */
  Query accepted() {
    return with(Occur.SHOULD);
  }

  private Query with(Occur occur) {
    BooleanQuery.Builder query = new BooleanQuery.Builder();
    builder.build().clauses().forEach(query::add);
    return query.add(words, occur).build();
  }

  /** What filters leave of the chunks; empty if they leave all. */
  Optional<Query> chunks() {
    BooleanQuery.Builder query = new BooleanQuery.Builder();
    filter(filter, query);
    BooleanQuery built = query.build();
    return built.clauses().isEmpty() ? Optional.empty() : Optional.of(built);
  }

  /** The query for the incident of a document. */
  static Query at(String path) {
    QueryPlan plan = new QueryPlan(IncidentFilter.ALL);
    plan.builder.add(new TermQuery(new Term(Schema.OF, path)), Occur.FILTER);
    return plan.builder.build();
  }

  private static void weigh(Map<String, Float> weights, BooleanQuery.Builder words) {
    weights.forEach(
        (term, weight) ->
            words.add(
                new BoostQuery(new TermQuery(new Term(Schema.TERMS, term)), weight), Occur.SHOULD));
  }

  private static void near(List<Token> tokens, BooleanQuery.Builder words) {
    List<Token> said = tokens.stream().filter(it -> it.form() == Token.Form.WORD).toList();
    for (int at = 1; at < said.size(); at++) {
      PhraseQuery pair =
          new PhraseQuery(NEAR_WORDS, Schema.WORDS, said.get(at - 1).term(), said.get(at).term());
      words.add(new BoostQuery(pair, Ranking.NEAR), Occur.SHOULD);
    }
  }

  /** Adds what has to be there, or must not; answers whether it is the former. */
  private boolean demand(QueryTerm term, boolean strictly) {
    Optional<Query> words = term.field().map(it -> phrase(Schema.ONE + it.id(), term.text()));
    Query stated = words.orElseGet(() -> phrase(Schema.WORDS, term.text()));
    switch (term.form()) {
      case EXCLUDED -> builder.add(stated, Occur.MUST_NOT);
      case PHRASE -> {
        if (strictly || term.field().isPresent()) {
          builder.add(stated, Occur.MUST);
          return true;
        }
      }
      case WORD -> {
        if (term.field().isPresent()) {
          builder.add(stated, Occur.MUST);
          return true;
        }
      }
    }
    return false;
  }

  private static Query phrase(String field, String text) {
    PhraseQuery.Builder phrase = new PhraseQuery.Builder();
    for (Token token : OpsText.words(text)) {
      phrase.add(new Term(field, token.term()), token.position());
    }
    return phrase.build();
  }

  private static void filter(IncidentFilter filter, BooleanQuery.Builder builder) {
    anyOf(Schema.SERVICE, filter.services(), builder);
    anyOf(Schema.SEVERITY, filter.severities(), builder);
    if (filter.since().isPresent() || filter.until().isPresent()) {
      int first = filter.since().map(day -> (int) day.toEpochDay()).orElse(Integer.MIN_VALUE);
      int last = filter.until().map(day -> (int) day.toEpochDay()).orElse(Integer.MAX_VALUE);
      builder.add(IntField.newRangeQuery(Schema.DAY, first, last), Occur.FILTER);
    }
    if (filter.openActions()) {
      builder.add(new TermQuery(new Term(Schema.OPEN, "1")), Occur.FILTER);
    }
  }

  private static void anyOf(String field, List<String> values, BooleanQuery.Builder builder) {
    if (!values.isEmpty()) {
      List<BytesRef> folded =
          values.stream().map(it -> new BytesRef(it.toLowerCase(Locale.ROOT))).toList();
      builder.add(new TermInSetQuery(field, folded), Occur.FILTER);
    }
  }
}

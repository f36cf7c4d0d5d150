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
import org.apache.lucene.search.PhraseQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermInSetQuery;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.util.BytesRef;

/** Makes Lucene's query of what is asked for. */
final class QueryPlan {
  private static final int NEAR_WORDS = 4;

  private final BooleanQuery.Builder builder = new BooleanQuery.Builder();

  private QueryPlan() {
    builder.add(new TermQuery(new Term(Schema.TYPE, Schema.INCIDENT)), Occur.FILTER);
  }

  /** The query; phrases are asked for only {@code strictly}. */
  static Query of(IncidentQuery query, QueryTerms terms, boolean strictly) {
    QueryPlan plan = new QueryPlan();
    BooleanQuery.Builder words = new BooleanQuery.Builder();
    weigh(terms.weights(), words);
    near(terms.words(), words);
    boolean demands = false;
    for (QueryTerm term : query.terms()) {
      demands |= plan.demand(term, strictly);
    }
    BooleanQuery wanted = words.build();
    if (!wanted.clauses().isEmpty()) {
      plan.builder.add(wanted, demands ? Occur.SHOULD : Occur.MUST);
    }
    plan.filter(query.filter());
    return plan.builder.build();
  }

  /** The query for incidents that share terms. */
  static Query like(Map<String, Float> weights, IncidentFilter filter) {
    QueryPlan plan = new QueryPlan();
    BooleanQuery.Builder words = new BooleanQuery.Builder();
    weigh(weights, words);
    plan.builder.add(words.build(), Occur.MUST);
    plan.filter(filter);
    return plan.builder.build();
  }

  /** The query for the incident of a document. */
  static Query at(String path) {
    QueryPlan plan = new QueryPlan();
    plan.builder.add(new TermQuery(new Term(Schema.PATH, path)), Occur.FILTER);
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

  private void filter(IncidentFilter filter) {
    anyOf(Schema.SERVICE, filter.services());
    anyOf(Schema.SEVERITY, filter.severities());
    if (filter.since().isPresent() || filter.until().isPresent()) {
      int first = filter.since().map(day -> (int) day.toEpochDay()).orElse(Integer.MIN_VALUE);
      int last = filter.until().map(day -> (int) day.toEpochDay()).orElse(Integer.MAX_VALUE);
      builder.add(IntField.newRangeQuery(Schema.DAY, first, last), Occur.FILTER);
    }
    if (filter.openActions()) {
      builder.add(new TermQuery(new Term(Schema.OPEN, "1")), Occur.FILTER);
    }
  }

  private void anyOf(String field, List<String> values) {
    if (!values.isEmpty()) {
      List<BytesRef> folded =
          values.stream().map(it -> new BytesRef(it.toLowerCase(Locale.ROOT))).toList();
      builder.add(new TermInSetQuery(field, folded), Occur.FILTER);
    }
  }
}

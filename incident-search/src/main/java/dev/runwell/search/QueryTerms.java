package dev.runwell.search;

import dev.runwell.incident.IncidentAnswer.Correction;
import dev.runwell.incident.IncidentQuery;
import dev.runwell.incident.QueryTerm;
import dev.runwell.incident.QueryTerm.Form;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The terms of a query, with their weights.
 *
 * @param weights each term that makes an incident better, in the order of the query
 * @param words the query's words in their order, for what stands near each other
 * @param corrections the words that no incident has, and what is searched for instead
 * @param text all that is asked for, exclusions and fields left out
 */
record QueryTerms(
    Map<String, Float> weights, List<Token> words, List<Correction> corrections, String text) {

  static QueryTerms of(IncidentQuery query, Spelling spelling) throws IOException {
    StringBuilder text = new StringBuilder();
    for (QueryTerm term : query.terms()) {
      if (term.form() != Form.EXCLUDED && term.field().isEmpty()) {
        text.append(term.text()).append(' ');
      }
    }
    QueryTerms terms =
        new QueryTerms(
            new LinkedHashMap<>(), new ArrayList<>(), new ArrayList<>(), text.toString().strip());
    List<Token> tokens = OpsText.tokens(terms.text());
    for (Token token : tokens) {
      terms.add(token, tokens, spelling);
    }
    return terms;
  }

  /**
   * How many words it has that are no names, abbreviations or numbers: what a meaning is made of.
   */
  int plainWords() {
    List<Token> tokens = OpsText.tokens(text);
    int plain = 0;
    for (Token token : tokens) {
      if (token.form() == Token.Form.WORD && !isPart(token, tokens) && isPlain(token)) {
        plain++;
      }
    }
    return plain;
  }

  private boolean isPlain(Token word) {
    return text.substring(word.start(), word.end()).chars().allMatch(Character::isLetter)
        && text.substring(word.start() + 1, word.end()).chars().noneMatch(Character::isUpperCase);
  }

  private void add(Token token, List<Token> tokens, Spelling spelling) throws IOException {
    switch (token.form()) {
      case STOP -> words.add(token);
      case WORD -> {
        words.add(token);
        weigh(token.term(), isPart(token, tokens) ? Ranking.PART : Ranking.WORD);
        correct(token, spelling);
      }
      case WHOLE -> weigh(token.term(), Ranking.WHOLE);
      case CONCEPT -> weigh(token.term(), Ranking.CONCEPT);
    }
  }

  private void correct(Token token, Spelling spelling) throws IOException {
    Optional<String> meant = spelling.nearest(token);
    if (meant.isPresent()) {
      corrections.add(new Correction(token.surface(), meant.get()));
      for (Token other : OpsText.tokens(meant.get())) {
        weigh(other.term(), Ranking.CORRECTED);
      }
    }
  }

  private void weigh(String term, float weight) {
    weights.merge(term, weight, Math::max);
  }

  private static boolean isPart(Token word, List<Token> tokens) {
    return tokens.stream()
        .anyMatch(
            token ->
                token.form() == Token.Form.WHOLE
                    && token.start() <= word.start()
                    && word.end() <= token.end());
  }
}

package dev.runwell.language.query;

import dev.runwell.language.query.QueryToken.Kind;
import java.util.List;

/** A place between the tokens of an expression. */
final class TokenCursor {
  private static final QueryToken END = new QueryToken(Kind.SIGN, "", 0, 0);

  private final List<QueryToken> tokens;
  private int at;

  TokenCursor(List<QueryToken> tokens) {
    this.tokens = tokens;
  }

  /** Something stands where it cannot stand. */
  static final class OddQuery extends RuntimeException {
    private static final long serialVersionUID = 1L;

    OddQuery() {
      super(null, null, false, false); // it only ends the reading of one expression
    }
  }

  QueryToken next() {
    return ahead(0);
  }

  QueryToken ahead(int count) {
    return at + count < tokens.size() ? tokens.get(at + count) : END;
  }

  boolean isAtEnd() {
    return at >= tokens.size();
  }

  QueryToken take() {
    QueryToken token = next();
    if (isAtEnd()) {
      throw new OddQuery();
    }
    at++;
    return token;
  }

  /** Takes the operator or bracket if it is the next. */
  boolean takes(String sign) {
    boolean there = next().is(sign);
    at += there ? 1 : 0;
    return there;
  }

  /** Takes the word if it is the next. */
  boolean takesWord(String word) {
    boolean there = next().isWord(word);
    at += there ? 1 : 0;
    return there;
  }

  void expect(String sign) {
    if (!takes(sign)) {
      throw new OddQuery();
    }
  }

  String expect(Kind kind) {
    if (next().kind() != kind) {
      throw new OddQuery();
    }
    return take().text();
  }
}

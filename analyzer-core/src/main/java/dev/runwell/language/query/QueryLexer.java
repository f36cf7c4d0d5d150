package dev.runwell.language.query;

import dev.runwell.language.query.QueryToken.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Cuts an expression into its tokens; white space and comments are none. */
final class QueryLexer {
  private static final Pattern BLANK = Pattern.compile("(?:\\s++|#[^\\n]*+)+");
  private static final Pattern TOKEN =
      Pattern.compile(
          "(?<name>(?:[a-zA-Z_]|:(?=[a-zA-Z_]))[a-zA-Z0-9_:]*+)"
              + "|(?<length>(?:\\d{1,9}(?:ms|[smhdwy])){1,7}+(?![a-zA-Z0-9_.]))"
              + "|(?<number>0[xX][0-9a-fA-F]++|(?:\\d[\\d_]*+(?:\\.\\d*+)?|\\.\\d++)(?:[eE][+-]?\\d++)?)"
              + "|(?<text>\"(?:[^\"\\\\\\n]|\\\\.)*+\"|'(?:[^'\\\\\\n]|\\\\.)*+'|`[^`]*+`)"
              + "|(?<sign>=~|!~|[=!<>]=|\\|[=~]|[-+*/%^=<>(){}\\[\\],@|:.])");

  private QueryLexer() {}

  /** The tokens; empty if something in the text is none. */
  static Optional<List<QueryToken>> tokens(String text) {
    List<QueryToken> tokens = new ArrayList<>();
    Matcher blank = BLANK.matcher(text);
    Matcher token = TOKEN.matcher(text);
    int at = 0;
    while (at < text.length()) {
      if (blank.region(at, text.length()).lookingAt()) {
        at = blank.end();
      } else if (token.region(at, text.length()).lookingAt()) {
        tokens.add(token(token));
        at = token.end();
      } else {
        return Optional.empty();
      }
    }
    return Optional.of(List.copyOf(tokens));
  }

  private static QueryToken token(Matcher match) {
    String text = match.group();
    if (match.group("name") != null) {
      return token(Kind.NAME, text, match);
    }
    if (match.group("length") != null) {
      String seconds =
          QueryNumber.length(text).map(length -> QueryNumber.spelling(length)).orElse(text);
      return token(Kind.LENGTH, seconds, match);
    }
    if (match.group("number") != null) {
      String number = QueryNumber.number(text).map(QueryNumber::spelling).orElse(text);
      return token(Kind.NUMBER, number, match);
    }
    if (match.group("text") != null) {
      return token(Kind.TEXT, unquoted(text), match);
    }
    return token(Kind.SIGN, text, match);
  }

  private static QueryToken token(Kind kind, String text, Matcher match) {
    return new QueryToken(kind, text, match.start(), match.end());
  }

  /** What a string says; between back ticks a backslash is one. */
  private static String unquoted(String text) {
    String inside = text.substring(1, text.length() - 1);
    if (text.charAt(0) == '`') {
      return inside.replace("\\", "\\\\");
    }
    return inside.replace("\\\"", "\"").replace("\\'", "'");
  }
}

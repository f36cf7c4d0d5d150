package dev.runwell.incident;

import dev.runwell.incident.QueryTerm.Form;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Cuts the text of a query into its terms. */
final class QueryText {
  private final String text;
  private final List<QueryTerm> terms = new ArrayList<>();
  private int at;

  private QueryText(String text) {
    this.text = text.replace('\u201C', '"').replace('\u201D', '"');
  }

  static List<QueryTerm> terms(String text) {
    QueryText query = new QueryText(text);
    while (query.skipBlanks()) {
      query.term();
    }
    return query.terms;
  }

  private boolean skipBlanks() {
    while (at < text.length() && Character.isWhitespace(text.charAt(at))) {
      at++;
    }
    return at < text.length();
  }

  private void term() {
    boolean excluded = text.charAt(at) == '-' && startsTerm(at + 1);
    if (excluded) {
      at++;
    }
    Optional<QueryField> field = field();
    boolean quoted = text.charAt(at) == '"';
    String words = quoted ? quoted() : word();
    if (!words.isBlank()) {
      Form form = excluded ? Form.EXCLUDED : quoted ? Form.PHRASE : Form.WORD;
      terms.add(new QueryTerm(form, field, words.strip()));
    }
  }

  /** A dash excludes only what it stands right before; {@code --force} is an option's name. */
  private boolean startsTerm(int index) {
    return index < text.length()
        && (Character.isLetterOrDigit(text.charAt(index)) || text.charAt(index) == '"');
  }

  private Optional<QueryField> field() {
    int colon = at;
    while (colon < text.length()
        && (Character.isLetter(text.charAt(colon)) || text.charAt(colon) == '-')) {
      colon++;
    }
    boolean named = colon > at && colon + 1 < text.length() && text.charAt(colon) == ':';
    if (!named || Character.isWhitespace(text.charAt(colon + 1))) {
      return Optional.empty();
    }
    Optional<QueryField> field = QueryField.of(text.substring(at, colon));
    if (field.isPresent()) {
      at = colon + 1;
    }
    return field;
  }

  private String quoted() {
    int close = text.indexOf('"', at + 1);
    int end = close < 0 ? text.length() : close;
    String words = text.substring(at + 1, end);
    at = Math.min(end + 1, text.length());
    return words;
  }

  private String word() {
    int start = at;
    while (at < text.length() && !Character.isWhitespace(text.charAt(at))) {
      at++;
    }
    return text.substring(start, at).replace("\"", " ");
  }
}

package dev.runwell.meaning;

import java.io.IOException;
import java.util.Map;
import java.util.TreeMap;

/**
 * Reads the list of pieces out of a {@code tokenizer.json}; the rest of that file says what {@link
 * PlainWords} and {@link WordPiece} do anyway.
 */
final class VocabularyFile {
  private static final String BEGIN = "\"vocab\"";

  private final String json;
  private int at;

  private VocabularyFile(String json) {
    this.json = json;
  }

  /** The pieces by their numbers, one a line. */
  static String lines(String json) throws IOException {
    VocabularyFile file = new VocabularyFile(json);
    Map<Integer, String> pieces = file.pieces();
    StringBuilder lines = new StringBuilder();
    for (int number = 0; number < pieces.size(); number++) {
      String piece = pieces.get(number);
      if (piece == null || piece.indexOf('\n') >= 0) {
        throw new IOException("the vocabulary has no piece " + number);
      }
      lines.append(piece).append('\n');
    }
    return lines.toString();
  }

  private Map<Integer, String> pieces() throws IOException {
    Map<Integer, String> pieces = new TreeMap<>();
    at = json.indexOf(BEGIN);
    if (at < 0) {
      throw new IOException("there is no vocabulary");
    }
    at += BEGIN.length();
    expect(':');
    expect('{');
    do {
      String piece = text();
      expect(':');
      pieces.put(number(), piece);
    } while (next() == ',' && at++ > 0);
    expect('}');
    return pieces;
  }

  private String text() throws IOException {
    expect('"');
    StringBuilder text = new StringBuilder();
    while (at < json.length() && json.charAt(at) != '"') {
      char unit = json.charAt(at++);
      text.append(unit == '\\' ? escaped() : unit);
    }
    expect('"');
    return text.toString();
  }

  private char escaped() throws IOException {
    char unit = at < json.length() ? json.charAt(at++) : ' ';
    if (unit == 'u' && at + 4 <= json.length()) {
      at += 4;
      return (char) Integer.parseInt(json.substring(at - 4, at), 16);
    }
    if (unit == '"' || unit == '\\' || unit == '/') {
      return unit;
    }
    throw new IOException("an unknown escape in the vocabulary: \\" + unit);
  }

  private int number() throws IOException {
    next();
    int start = at;
    while (at < json.length() && Character.isDigit(json.charAt(at))) {
      at++;
    }
    if (start == at) {
      throw new IOException("a number is missing in the vocabulary at " + at);
    }
    return Integer.parseInt(json.substring(start, at));
  }

  private void expect(char wanted) throws IOException {
    if (next() != wanted) {
      throw new IOException("the vocabulary is not as expected at " + at);
    }
    at++;
  }

  private char next() {
    while (at < json.length() && Character.isWhitespace(json.charAt(at))) {
      at++;
    }
    return at < json.length() ? json.charAt(at) : '\0';
  }
}

package dev.runwell.search;

import dev.runwell.search.Token.Form;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What different words of operations mean alike. A line of its data is a set: {@code name = phrase,
 * phrase}; each phrase adds the set's own term to the text it stands in.
 */
final class Thesaurus {
  private static final char MARK = '~';

  private static final Thesaurus STANDARD = new Thesaurus(DataFile.lines("thesaurus.txt"));

  private record Phrase(List<String> stems, String concept) {}

  private final Map<String, List<Phrase>> byFirst = new HashMap<>();

  Thesaurus(List<String> lines) {
    for (String line : lines) {
      int equals = line.indexOf('=');
      String concept = MARK + line.substring(0, equals).strip();
      for (String phrase : line.substring(equals + 1).split(",", -1)) {
        List<String> stems = stems(phrase);
        byFirst
            .computeIfAbsent(stems.get(0), first -> new ArrayList<>())
            .add(new Phrase(stems, concept));
      }
    }
  }

  static Thesaurus standard() {
    return STANDARD;
  }

  private static List<String> stems(String phrase) {
    return WordCutter.cut(phrase).stream()
        .filter(token -> token.form() != Form.WHOLE)
        .map(Token::term)
        .toList();
  }

  /** The tokens, and one for each meaning that they say, at the place where they say it. */
  List<Token> widen(List<Token> tokens) {
    List<Token> words = tokens.stream().filter(token -> token.form() != Form.WHOLE).toList();
    List<Token> widened = new ArrayList<>(tokens);
    for (int at = 0; at < words.size(); at++) {
      for (Phrase phrase : byFirst.getOrDefault(words.get(at).term(), List.of())) {
        if (stands(phrase, words, at)) {
          Token first = words.get(at);
          Token last = words.get(at + phrase.stems().size() - 1);
          widened.add(
              new Token(
                  phrase.concept(),
                  phrase.concept().substring(1),
                  Form.CONCEPT,
                  first.position(),
                  first.start(),
                  last.end()));
        }
      }
    }
    return widened;
  }

  private static boolean stands(Phrase phrase, List<Token> words, int at) {
    List<String> stems = phrase.stems();
    if (at + stems.size() > words.size()) {
      return false;
    }
    for (int index = 1; index < stems.size(); index++) {
      if (!words.get(at + index).term().equals(stems.get(index))) {
        return false;
      }
    }
    return true;
  }
}

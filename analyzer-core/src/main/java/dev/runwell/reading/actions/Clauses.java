package dev.runwell.reading.actions;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A text in lower case with the clauses it consists of. */
record Clauses(String text, List<String> list) {
  private static final Pattern QUOTED = Pattern.compile("\"[^\"]{1,200}\"|“[^”]{1,200}”");
  private static final Pattern SPACE = Pattern.compile("\\s+");
  private static final Pattern MARKS = Pattern.compile("[`*{}]+");
  private static final Pattern BRACKETS = Pattern.compile("\\([^()]{0,200}\\)");
  private static final Pattern BREAK =
      Pattern.compile("(?<![a-z0-9]\\.[a-z])[.!?](?= |$)|;|:(?= )| [—–-]{1,2} |[()]");

  /** The clauses of a text that is {@link #plain}. */
  static Clauses of(String text) {
    List<String> clauses = new ArrayList<>();
    Matcher mark = BREAK.matcher(text);
    int start = 0;
    while (mark.find()) {
      clauses.add(text.substring(start, mark.start()).strip());
      start = mark.end();
    }
    clauses.add(text.substring(start).strip());
    clauses.removeIf(String::isEmpty);
    return new Clauses(text, List.copyOf(clauses));
  }

  /** The clauses of such a text with its remarks in brackets left out; the first may be longer. */
  static Clauses withoutBrackets(String plain) {
    String text = SPACE.matcher(BRACKETS.matcher(plain).replaceAll(" ")).replaceAll(" ").strip();
    Clauses clauses = of(text);
    return clauses.isEmpty() ? new Clauses(text, List.of(text)) : clauses;
  }

  /** Lower case, one space between words, plain apostrophes and no marks of code. */
  static String plain(String text) {
    String marked = MARKS.matcher(text).replaceAll("").replace('’', '\'').replace('‘', '\'');
    return SPACE.matcher(marked).replaceAll(" ").strip().toLowerCase(Locale.ROOT);
  }

  /** The text with something short for each quotation, whose words are not the writer's own. */
  static String unquoted(String plain) {
    return QUOTED.matcher(plain).replaceAll("\"x\"");
  }

  boolean isEmpty() {
    return list.isEmpty();
  }

  /** The first clause; there must be one. */
  String first() {
    return list.get(0);
  }

  /** The clauses behind the first. */
  List<String> later() {
    return list.subList(1, list.size());
  }

  /** Whether it ends in a question. */
  boolean asks() {
    return text.endsWith("?");
  }

  /** Whether the first clause is a question. */
  boolean asksFirst() {
    return text.startsWith("?", first().length());
  }

  /** Whether the first clause is a label of the second: {@code Paging: add …}. */
  boolean labelled() {
    return list.size() > 1
        && List.of(":", " -", " –", " —").stream()
            .anyMatch(mark -> text.startsWith(first() + mark));
  }
}

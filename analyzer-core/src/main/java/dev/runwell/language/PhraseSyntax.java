package dev.runwell.language;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Writes a lexicon's phrase out: every choice taken; names of lists stay. */
final class PhraseSyntax {
  /** More than this from one line is a mistake, not a phrase. */
  private static final int MOST_PHRASES = 2_000;

  private final String lexicon;
  private final int line;
  private final Set<String> names;

  private String text = "";
  private int at;

  PhraseSyntax(String lexicon, int line, Set<String> names) {
    this.lexicon = lexicon;
    this.line = line;
    this.names = names; // not copied: each line of a lexicon has a syntax of its own
  }

  /** Throws {@link LexiconException} if brackets do not match or a list is not defined. */
  void check(String phrase) {
    int depth = 0;
    for (int i = 0; i < phrase.length(); i++) {
      char sign = phrase.charAt(i);
      if (sign == '<') {
        int close = phrase.indexOf('>', i);
        checkName(phrase.substring(i + 1, close < 0 ? phrase.length() : close));
      } else if (sign == '(') {
        depth++;
      } else if (sign == ')' && --depth < 0) {
        throw new LexiconException(lexicon, line, "\")\" without \"(\"");
      }
    }
    if (depth > 0) {
      throw new LexiconException(lexicon, line, "\"(\" without \")\"");
    }
  }

  /** Whether a term with choices may be missing altogether, as {@code (a )(b)} may. */
  boolean isOptional(String term) {
    text = term;
    at = 0;
    return alternatives(false).stream().anyMatch(String::isBlank);
  }

  private void checkName(String name) {
    if (!PhraseMatcher.WILDCARDS.contains(name) && !names.contains(name)) {
      throw new LexiconException(lexicon, line, "<" + name + "> is not defined above");
    }
  }

  /** Every phrase that {@code phrase} stands for, with single spaces. */
  List<String> writtenOut(String phrase) {
    text = phrase;
    at = 0;
    List<String> all = alternatives(false);
    if (at < text.length()) {
      throw new LexiconException(lexicon, line, "\")\" without \"(\"");
    }
    return all.stream()
        .map(PhraseSyntax::withSingleSpaces)
        .filter(one -> !one.isEmpty())
        .distinct()
        .toList();
  }

  /**
   * The choices up to the end of the group, or of the phrase; a slash outside a group is itself.
   */
  private List<String> alternatives(boolean inGroup) {
    List<String> finished = new ArrayList<>();
    List<String> current = List.of("");
    int choices = 1;
    while (at < text.length() && text.charAt(at) != ')') {
      char c = text.charAt(at);
      if (c == '(') {
        current = joined(current, group());
      } else if ((c == '/') && inGroup) {
        finished.addAll(current);
        current = List.of("");
        choices++;
        at++;
      } else if (c == '<') {
        current = joined(current, named());
      } else {
        current = joined(current, List.of(literal(inGroup)));
      }
    }
    finished.addAll(current);
    if (inGroup && choices == 1) {
      finished.add(""); // (s): with or without
    }
    return finished;
  }

  /** The characters up to the next sign that means something here. */
  private String literal(boolean inGroup) {
    int start = at++;
    while (at < text.length()
        && "()<".indexOf(text.charAt(at)) < 0
        && !(inGroup && text.charAt(at) == '/')) {
      at++;
    }
    return text.substring(start, at);
  }

  private static String withSingleSpaces(String phrase) {
    String stripped = phrase.strip();
    return stripped.contains("  ") ? String.join(" ", stripped.split(" +", -1)) : stripped;
  }

  private List<String> group() {
    at++;
    List<String> choices = alternatives(true);
    if (at >= text.length()) {
      throw new LexiconException(lexicon, line, "\"(\" without \")\"");
    }
    at++;
    return choices;
  }

  private List<String> named() {
    int close = text.indexOf('>', at);
    if (close < 0) {
      throw new LexiconException(lexicon, line, "\"<\" without \">\"");
    }
    String name = text.substring(at + 1, close);
    at = close + 1;
    checkName(name);
    return List.of("<" + name + ">");
  }

  private List<String> joined(List<String> heads, List<String> tails) {
    if ((long) heads.size() * tails.size() > MOST_PHRASES) {
      throw new LexiconException(lexicon, line, "stands for too many phrases");
    }
    List<String> all = new ArrayList<>(heads.size() * tails.size());
    for (String head : heads) {
      for (String tail : tails) {
        all.add(head + tail);
      }
    }
    return all;
  }
}

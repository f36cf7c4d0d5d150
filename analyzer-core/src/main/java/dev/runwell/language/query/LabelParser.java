package dev.runwell.language.query;

import dev.runwell.language.query.TokenCursor.OddQuery;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** Reads the words with lists of labels behind them: how series are matched and grouped. */
final class LabelParser {
  private final TokenCursor cursor;

  LabelParser(TokenCursor cursor) {
    this.cursor = cursor;
  }

  /** {@code bool}, {@code on (…)}, {@code group_left (…)} behind an operator. */
  String modifier() {
    StringBuilder modifier = new StringBuilder();
    if (cursor.takesWord("bool")) {
      modifier.append(" bool");
    }
    for (String word : List.of("on", "ignoring", "group_left", "group_right")) {
      if (cursor.takesWord(word)) {
        boolean listed = cursor.next().is("(");
        String labels = listed ? labelList() : "";
        modifier.append(' ').append(word);
        modifier.append(labels.equals("()") && word.startsWith("group") ? "" : labels);
      }
    }
    return modifier.toString();
  }

  private String labelList() {
    Set<String> labels = new TreeSet<>();
    cursor.expect("(");
    while (!cursor.takes(")")) {
      labels.add(cursor.take().text());
      if (!cursor.takes(",") && !cursor.next().is(")")) {
        throw new OddQuery();
      }
    }
    return "(" + String.join(",", labels) + ")";
  }

  /** {@code by (…)}, {@code without (…)} of an aggregation; empty if there is none. */
  String grouping() {
    for (String word : List.of("by", "without")) {
      if (cursor.takesWord(word)) {
        String labels = labelList();
        boolean nothing = labels.equals("()") && word.equals("by");
        return nothing ? "" : " " + word + labels + " ";
      }
    }
    return "";
  }
}

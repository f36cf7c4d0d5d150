package dev.runwell.testkit;

import java.util.ArrayList;
import java.util.List;
import java.util.StringJoiner;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** An example: its text as the analyzer reads it, and the marks that were cut out of it. */
record MarkedText(String text, List<Mark> marks) {
  private static final Pattern MARK =
      Pattern.compile(
          "[ \\t]*<!--\\s*+expect\\s++([0-9]{1,6})\\s++\"((?:[^\"\\\\]|\\\\.)*+)\"\\s*+-->");
  private static final Pattern BROKEN = Pattern.compile("<!--\\s*+expect\\b");

  MarkedText {
    marks = List.copyOf(marks);
  }

  /** Cuts the marks out; throws {@link IllegalArgumentException} for one that is misspelt. */
  static MarkedText parse(String marked) {
    StringJoiner text = new StringJoiner("\n");
    List<Mark> marks = new ArrayList<>();
    int number = 0;
    for (String line : marked.split("\n", -1)) {
      number++;
      StringBuilder rest = new StringBuilder();
      Matcher matcher = MARK.matcher(line);
      while (matcher.find()) {
        int column = Integer.parseInt(matcher.group(1));
        marks.add(new Mark(number, column, matcher.group(2).replaceAll("\\\\(.)", "$1")));
        matcher.appendReplacement(rest, "");
      }
      matcher.appendTail(rest);
      if (BROKEN.matcher(rest).find()) {
        throw new IllegalArgumentException(
            "line "
                + number
                + ": a mark reads <!-- expect COLUMN \"text\" -->, not "
                + line.strip());
      }
      text.add(rest);
    }
    return new MarkedText(text.toString(), marks);
  }
}

package dev.runwell.testkit;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The page of a rule, taken apart.
 *
 * @param title the text of its first heading; empty if it has none
 * @param sections what stands under each heading of the second level, in order
 * @param fences its fenced blocks, in order
 */
record RulePage(String title, Map<String, String> sections, List<Fence> fences) {
  private static final Pattern HEADING = Pattern.compile("(#{1,2})[ \\t]+(.*)");
  private static final Pattern FENCE = Pattern.compile("(`{3,}|~{3,})[ \\t]*(.*)");
  private static final Pattern AS_OF = Pattern.compile("<!--\\s*+as-of\\s++(\\S++)\\s*+-->");

  static RulePage parse(String page) {
    Reading reading = new Reading();
    String[] lines = page.split("\r?\n", -1);
    for (int index = 0; index < lines.length; index++) {
      Matcher fence = FENCE.matcher(lines[index]);
      if (fence.matches()) {
        index = reading.fence(lines, index, fence.group(1), fence.group(2).strip());
      } else {
        reading.line(lines[index]);
      }
    }
    return reading.page();
  }

  private static final class Reading {
    private final Map<String, StringBuilder> sections = new LinkedHashMap<>();
    private final List<Fence> fences = new ArrayList<>();
    private String title = "";
    private String heading = "";
    private String asOf = "";

    void line(String line) {
      Matcher headline = HEADING.matcher(line);
      if (headline.matches()) {
        if (headline.group(1).length() == 2) {
          heading = headline.group(2).strip();
          sections.putIfAbsent(heading, new StringBuilder());
        } else if (title.isEmpty()) {
          title = headline.group(2).strip();
        }
        return;
      }
      Matcher date = AS_OF.matcher(line);
      if (date.find()) {
        asOf = date.group(1);
      }
      keep(line);
    }

    private void keep(String line) {
      if (!heading.isEmpty()) {
        sections.get(heading).append(line).append('\n');
      }
    }

    /** Takes the lines up to the closing fence, whose index it answers. */
    int fence(String[] lines, int open, String mark, String info) {
      StringBuilder text = new StringBuilder();
      int index = open + 1;
      while (index < lines.length && !closes(lines[index].strip(), mark)) {
        text.append(lines[index]).append('\n');
        index++;
      }
      fences.add(new Fence(heading, open + 2, info, text.toString(), asOf));
      return index;
    }

    private static boolean closes(String line, String mark) {
      return line.length() >= mark.length()
          && line.chars().allMatch(letter -> letter == mark.charAt(0));
    }

    RulePage page() {
      Map<String, String> texts = new LinkedHashMap<>();
      sections.forEach((name, text) -> texts.put(name, text.toString()));
      return new RulePage(title, texts, fences);
    }
  }
}

package dev.runwell.reading.alerts;

import dev.runwell.source.SourceText;
import dev.runwell.source.Span;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds the items of lists that define alerts by their lines alone, in a file that is no YAML as a
 * whole: each item may be.
 */
final class RuleItems {
  private static final Pattern DASH = Pattern.compile("( *+)- ++(?=\\S)");
  private static final Pattern KEY = Pattern.compile("[\"']?([A-Za-z_]{1,40}+)[\"']?[ \\t]*+:.*");

  private final SourceText source;
  private final int lastLine;
  private final List<Span> items = new ArrayList<>();

  private RuleItems(SourceText source, Span part) {
    this.source = source;
    lastLine = source.line(part.end());
  }

  /** The items in a part of a file that consists of whole lines, in order. */
  static List<Span> in(SourceText source, Span part) {
    RuleItems items = new RuleItems(source, part);
    items.look(source.line(part.start()));
    return items.items;
  }

  private void look(int firstLine) {
    int line = firstLine;
    while (line <= lastLine) {
      Matcher dash = DASH.matcher(text(line));
      line = dash.lookingAt() ? take(line, dash.group(1).length(), dash.end()) : line + 1;
    }
  }

  /** Takes the item that begins on a line if it defines an alert; answers where to go on. */
  private int take(int first, int indent, int column) {
    Set<String> keys = new HashSet<>();
    addKey(text(first).substring(column), keys);
    int line = first + 1;
    int end = first;
    while (line <= lastLine) {
      String text = text(line);
      if (!text.isBlank()) {
        int depth = depth(text);
        if (depth <= indent && text.charAt(depth) != '#') {
          break;
        }
        if (depth == column) {
          addKey(text.substring(column), keys);
        }
        end = line;
      }
      line++;
    }
    if (!definesAlert(keys)) {
      return first + 1;
    }
    items.add(new Span(source.lineSpan(first).start(), source.lineSpan(end).end()));
    return line;
  }

  private static boolean definesAlert(Set<String> keys) {
    return keys.contains("alert")
        || keys.containsAll(List.of("title", "condition", "data"))
        || keys.containsAll(List.of("name", "query", "message"));
  }

  private static void addKey(String text, Set<String> keys) {
    Matcher key = KEY.matcher(text);
    if (key.matches()) {
      keys.add(key.group(1));
    }
  }

  private static int depth(String text) {
    int depth = 0;
    while (text.charAt(depth) == ' ' || text.charAt(depth) == '\t') {
      depth++;
    }
    return depth;
  }

  private String text(int line) {
    return source.slice(source.lineSpan(line));
  }
}

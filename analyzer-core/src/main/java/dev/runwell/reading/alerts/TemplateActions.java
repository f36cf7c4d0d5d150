package dev.runwell.reading.alerts;

import dev.runwell.source.Span;
import java.util.ArrayList;
import java.util.List;

/** Finds the actions of templates in a text, in one way through it. */
final class TemplateActions {
  private final String text;

  /** Behind the last end of a comment nobody has to look for one. */
  private final int lastCommentEnd;

  private TemplateActions(String text) {
    this.text = text;
    lastCommentEnd = text.lastIndexOf("*/");
  }

  /** Whether a text holds what may be an action. */
  static boolean maybeIn(String text) {
    return text.contains("{{") || text.contains("{%");
  }

  /** The actions of a text, in its order; what never ends is none. */
  static List<TemplateAction> in(String text) {
    return new TemplateActions(text).all();
  }

  private List<TemplateAction> all() {
    List<TemplateAction> actions = new ArrayList<>();
    int at = text.indexOf('{');
    while (at >= 0 && at + 1 < text.length()) {
      int end =
          switch (text.charAt(at + 1)) {
            case '{' -> endOfGo(at + 2, startsItsLine(at));
            case '%' -> endOfJinja(at + 2);
            default -> -1;
          };
      if (end > 0) {
        actions.add(TemplateAction.of(text, new Span(at, end)));
      }
      at = text.indexOf('{', end > 0 ? end : at + 1);
    }
    return actions;
  }

  private boolean startsItsLine(int offset) {
    int at = offset - 1;
    while (at >= 0 && (text.charAt(at) == ' ' || text.charAt(at) == '\t')) {
      at--;
    }
    return at < 0 || text.charAt(at) == '\n';
  }

  /** The end of an action; -1 if there is none. Only those that begin a line go on in the next. */
  private int endOfGo(int from, boolean severalLines) {
    int at = from;
    while (at >= 0 && at + 1 < text.length()) {
      char unit = text.charAt(at);
      if (unit == '}' && text.charAt(at + 1) == '}') {
        return at + 2;
      }
      if ((unit == '\n' && !severalLines) || text.startsWith("{{", at)) {
        return -1;
      }
      at =
          switch (unit) {
            case '\\' -> at + 2; // a quote inside a quoted text of YAML
            case '"' -> endOfString(at + 1);
            case '`' -> text.indexOf('`', at + 1) + 1;
            case '/' -> endOfComment(at);
            default -> at + 1;
          };
      if (at == 0) {
        return -1; // a raw string that never ends
      }
    }
    return -1;
  }

  private int endOfString(int from) {
    for (int at = from; at < text.length() && text.charAt(at) != '\n'; at++) {
      if (text.charAt(at) == '\\') {
        at++;
      } else if (text.charAt(at) == '"') {
        return at + 1;
      }
    }
    return from; // no string after all
  }

  private int endOfComment(int slash) {
    if (!text.startsWith("/*", slash)) {
      return slash + 1;
    }
    return slash < lastCommentEnd ? text.indexOf("*/", slash + 2) + 2 : -1;
  }

  private int endOfJinja(int from) {
    for (int at = from; at + 1 < text.length() && text.charAt(at) != '\n'; at++) {
      if (text.charAt(at) == '%' && text.charAt(at + 1) == '}') {
        return at + 2;
      }
      if (text.startsWith("{%", at)) {
        return -1;
      }
    }
    return -1;
  }
}

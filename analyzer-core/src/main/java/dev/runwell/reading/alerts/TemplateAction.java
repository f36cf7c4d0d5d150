package dev.runwell.reading.alerts;

import dev.runwell.source.Span;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * One action of a template in a text: <code>{{ … }}</code> of Go, as Helm and Prometheus have it,
 * or <code>{% … %}</code> of Jinja.
 *
 * @param span the action with its marks
 * @param literal the text of the string that is all there is in the action, without its quotes:
 *     that text is what the template makes of it
 * @param output whether it puts something in its place, rather than saying which lines there are
 */
record TemplateAction(Span span, Optional<Span> literal, boolean output) {
  private static final Set<String> CONTROL =
      Set.of("if", "else", "end", "range", "with", "define", "block", "break", "continue");

  /** Variables, as in <code>$name := .Values.name</code>. */
  private static final Pattern ASSIGNMENT =
      Pattern.compile("\\$\\w*+\\s*+(?:,\\s*+\\$\\w++\\s*+)?+:?+=(?!=)");

  private static final String WORD_ENDS = " \t\r\n(-";

  /** The action that a span of the text is. */
  static TemplateAction of(String text, Span span) {
    int start = span.start() + 2;
    int end = span.end() - 2;
    boolean jinja = text.charAt(span.start() + 1) == '%';
    if (start < end && text.charAt(start) == '-') {
      start++;
    }
    if (start < end && text.charAt(end - 1) == '-') {
      end--;
    }
    while (start < end && Character.isWhitespace(text.charAt(start))) {
      start++;
    }
    while (end > start && Character.isWhitespace(text.charAt(end - 1))) {
      end--;
    }
    Span inner = new Span(start, end);
    Optional<Span> literal = jinja ? Optional.empty() : literal(text, inner);
    String content = text.substring(start, end);
    boolean output = jinja ? firstWord(content).equals("include") : isOutput(content);
    return new TemplateAction(span, literal, output);
  }

  /** Whether the action is of the kind that Jinja passes over the text between. */
  static boolean isRawMark(String action) {
    return action.startsWith("{%") && action.contains("raw");
  }

  private static Optional<Span> literal(String text, Span inner) {
    if (inner.length() < 2) {
      return Optional.empty();
    }
    char quote = text.charAt(inner.start());
    Span content = new Span(inner.start() + 1, inner.end() - 1);
    boolean whole =
        (quote == '`' || quote == '"') && text.indexOf(quote, content.start()) == content.end();
    boolean escapes = quote == '"' && text.substring(content.start(), content.end()).contains("\\");
    return whole && !escapes ? Optional.of(content) : Optional.empty();
  }

  private static boolean isOutput(String content) {
    return !content.isEmpty()
        && !content.startsWith("/*")
        && !CONTROL.contains(firstWord(content))
        && !ASSIGNMENT.matcher(content).lookingAt();
  }

  private static String firstWord(String content) {
    int end = 0;
    while (end < content.length() && WORD_ENDS.indexOf(content.charAt(end)) < 0) {
      end++;
    }
    return content.substring(0, end);
  }
}

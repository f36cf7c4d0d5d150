package dev.runwell.language.query;

import dev.runwell.language.query.QueryToken.Kind;
import dev.runwell.language.query.TokenCursor.OddQuery;
import java.math.BigDecimal;
import java.util.Set;
import java.util.StringJoiner;
import java.util.TreeSet;

/** Reads what selects series or log lines: a metric, its labels, a pipeline, a window. */
final class SelectorParser {
  private static final Set<String> MATCHES = Set.of("=", "!=", "=~", "!~");
  private static final Set<String> FILTERS = Set.of("|", "|=", "|~", "!=", "!~");

  private final TokenCursor cursor;
  private final Set<String> metrics = new TreeSet<>();
  private final Set<BigDecimal> lengths = new TreeSet<>();

  SelectorParser(TokenCursor cursor) {
    this.cursor = cursor;
  }

  /** The names of the metrics that have been read. */
  Set<String> metrics() {
    return metrics;
  }

  /** The windows and offsets that have been read, in seconds. */
  Set<BigDecimal> lengths() {
    return lengths;
  }

  /** A selector that begins with a metric's name. */
  String named(String metric) {
    metrics.add(metric);
    return metric + (cursor.takes("{") ? labels() : "");
  }

  /** A selector without a metric, behind its brace. */
  String unnamed() {
    return labels() + pipeline();
  }

  private String labels() {
    Set<String> matchers = new TreeSet<>();
    while (!cursor.takes("}")) {
      QueryToken name = cursor.take();
      if (name.kind() == Kind.TEXT && !MATCHES.contains(cursor.next().text())) {
        metrics.add(name.text());
        matchers.add("__name__=\"" + name.text() + "\"");
      } else {
        String match = cursor.take().text();
        if (name.kind() == Kind.SIGN || !MATCHES.contains(match)) {
          throw new OddQuery();
        }
        matchers.add(name.text() + match + "\"" + cursor.expect(Kind.TEXT) + "\"");
      }
      if (!cursor.takes(",") && !cursor.next().is("}")) {
        throw new OddQuery();
      }
    }
    return matchers.isEmpty() ? "" : "{" + String.join(",", matchers) + "}";
  }

  /** The filters and parsers behind a selector of log lines, as they are. */
  private String pipeline() {
    StringJoiner pipeline = new StringJoiner(" ");
    while (startsStage()) {
      pipeline.add(cursor.take().text());
      int depth = 0;
      while (!cursor.isAtEnd() && (depth > 0 || !endsStage())) {
        QueryToken token = cursor.take();
        depth += token.is("(") ? 1 : token.is(")") ? -1 : 0;
        pipeline.add(token.kind() == Kind.TEXT ? "\"" + token.text() + "\"" : token.text());
      }
    }
    return pipeline.length() == 0 ? "" : " " + pipeline;
  }

  private boolean startsStage() {
    String text = cursor.next().text();
    return cursor.next().kind() == Kind.SIGN
        && FILTERS.contains(text)
        && (!text.startsWith("!") || cursor.ahead(1).kind() == Kind.TEXT);
  }

  private boolean endsStage() {
    return cursor.next().is("[") || cursor.next().is(")") || startsStage();
  }

  /** Windows, offsets and moments behind a selector or a bracket; empty if there are none. */
  String windows() {
    StringBuilder windows = new StringBuilder();
    boolean found = true;
    while (found) {
      found = false;
      if (cursor.takes("[")) {
        windows.append('[').append(length());
        if (cursor.takes(":")) {
          windows.append(':').append(cursor.next().is("]") ? "" : length());
        }
        cursor.expect("]");
        windows.append(']');
        found = true;
      } else if (cursor.takesWord("offset")) {
        String sign = cursor.takes("-") ? "-" : "";
        windows.append(" offset ").append(sign).append(length());
        found = true;
      } else if (cursor.takes("@")) {
        windows.append(" @ ").append(cursor.take().text());
        if (cursor.takes("(")) {
          cursor.expect(")");
          windows.append("()");
        }
        found = true;
      }
    }
    return windows.toString();
  }

  private String length() {
    QueryToken token = cursor.take();
    if (token.kind() != Kind.LENGTH && token.kind() != Kind.NUMBER) {
      throw new OddQuery();
    }
    QueryNumber.number(token.text()).ifPresent(lengths::add);
    return token.text();
  }
}

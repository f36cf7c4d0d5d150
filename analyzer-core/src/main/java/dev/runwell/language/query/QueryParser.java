package dev.runwell.language.query;

import dev.runwell.language.query.QueryNode.Constant;
import dev.runwell.language.query.QueryNode.Joined;
import dev.runwell.language.query.QueryNode.Leaf;
import dev.runwell.language.query.TokenCursor.OddQuery;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.StringJoiner;

/** Reads PromQL, and LogQL where it is alike, by the precedence of its operators. */
final class QueryParser {
  private static final int HIGHEST = 6;
  private static final int UNARY = 5;
  private static final int COMPARING = 3;
  private static final int JOINING = 2;

  /** Deeper nesting is no condition that a person reads. */
  private static final int DEEPEST = 60;

  private final TokenCursor cursor;
  private final SelectorParser selectors;
  private final LabelParser labels;
  private int depth;

  QueryParser(List<QueryToken> tokens) {
    cursor = new TokenCursor(tokens);
    selectors = new SelectorParser(cursor);
    labels = new LabelParser(cursor);
  }

  Set<String> metrics() {
    return selectors.metrics();
  }

  Set<BigDecimal> lengths() {
    return selectors.lengths();
  }

  /** The whole expression; empty if it is none. */
  Optional<QueryNode> whole() {
    try {
      QueryNode node = binary(1);
      return cursor.isAtEnd() ? Optional.of(node) : Optional.empty();
    } catch (OddQuery odd) {
      return Optional.empty(); // another language, or prose
    }
  }

  private QueryNode binary(int lowest) {
    if (++depth > DEEPEST) {
      throw new OddQuery();
    }
    QueryNode left = unary();
    int level = level(cursor.next());
    while (level >= lowest) {
      String operator = cursor.take().text().toLowerCase(Locale.ROOT);
      String modifier = labels.modifier();
      QueryNode right = binary(level == HIGHEST ? level : level + 1);
      left = combined(level, operator, modifier, left, right);
      level = level(cursor.next());
    }
    depth--;
    return left;
  }

  private static QueryNode combined(
      int level, String operator, String modifier, QueryNode left, QueryNode right) {
    if (level <= JOINING) {
      return new Joined(operator + modifier, left, right);
    }
    if (level == COMPARING) {
      return Arithmetic.compared(Sign.of(operator).orElseThrow(), modifier, left, right);
    }
    return Arithmetic.computed(operator, modifier, left, right);
  }

  private static int level(QueryToken token) {
    return switch (token.kind()) {
      case NAME ->
          switch (token.text().toLowerCase(Locale.ROOT)) {
            case "or" -> 1;
            case "and", "unless" -> JOINING;
            case "atan2" -> UNARY;
            default -> 0;
          };
      case SIGN ->
          switch (token.text()) {
            case "==", "!=", ">", "<", ">=", "<=" -> COMPARING;
            case "+", "-" -> 4;
            case "*", "/", "%" -> UNARY;
            case "^" -> HIGHEST;
            default -> 0;
          };
      default -> 0;
    };
  }

  private QueryNode unary() {
    if (cursor.takes("-")) {
      QueryNode node = binary(HIGHEST);
      return node instanceof Constant constant
          ? new Constant(constant.number().negate())
          : new Leaf("-" + node.canonical());
    }
    cursor.takes("+");
    return primary();
  }

  private QueryNode primary() {
    QueryToken token = cursor.take();
    return switch (token.kind()) {
      case NUMBER, LENGTH -> constant(token);
      case TEXT -> new Leaf("\"" + token.text() + "\"");
      case NAME -> named(token);
      case SIGN -> {
        if (token.is("{")) {
          yield new Leaf(selectors.unnamed() + selectors.windows());
        }
        if (!token.is("(")) {
          throw new OddQuery();
        }
        QueryNode inner = binary(1);
        cursor.expect(")");
        String windows = selectors.windows();
        yield windows.isEmpty() ? inner : new Leaf("(" + inner.canonical() + ")" + windows);
      }
    };
  }

  private static QueryNode constant(QueryToken token) {
    return QueryNumber.number(token.text())
        .<QueryNode>map(Constant::new)
        .orElseGet(() -> new Leaf(token.text()));
  }

  private QueryNode named(QueryToken name) {
    String grouping = labels.grouping();
    if (!cursor.next().is("(")) {
      if (!grouping.isEmpty()) {
        throw new OddQuery();
      }
      return new Leaf(selectors.named(name.text()) + selectors.windows());
    }
    String arguments = arguments();
    grouping = grouping.isEmpty() ? labels.grouping() : grouping;
    String call = name.text().toLowerCase(Locale.ROOT) + grouping + arguments;
    return new Leaf(call + selectors.windows());
  }

  private String arguments() {
    StringJoiner arguments = new StringJoiner(", ", "(", ")");
    cursor.expect("(");
    while (!cursor.takes(")")) {
      arguments.add(binary(1).canonical());
      if (!cursor.takes(",") && !cursor.next().is(")")) {
        throw new OddQuery();
      }
    }
    return arguments.toString();
  }
}

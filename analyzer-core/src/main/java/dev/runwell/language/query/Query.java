package dev.runwell.language.query;

import dev.runwell.language.query.QueryNode.Held;
import dev.runwell.language.query.QueryNode.Joined;
import dev.runwell.language.query.QueryToken.Kind;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * An expression of a monitoring tool: PromQL, LogQL; of other languages only its tokens are known.
 * Immutable.
 *
 * <p>Two expressions that differ only in white space, comments, quotes, needless parentheses, the
 * order of labels, the spelling of numbers or where {@code by (…)} stands have one canonical form.
 */
public final class Query {
  private static final Pattern TEMPLATE =
      Pattern.compile("\\{\\{|\\$\\{?[a-zA-Z_]|<[a-zA-Z][\\w -]{0,40}>|\\.\\.\\.|…|\\[\\[");

  private final String canonical;
  private final String shape;
  private final Optional<QueryNode> tree;
  private final List<Comparison> comparisons;
  private final Set<String> metrics;
  private final Set<BigDecimal> lengths;
  private final boolean templated;

  private Query(String text, List<QueryToken> tokens) {
    QueryParser parser = new QueryParser(tokens);
    tree = parser.whole();
    metrics = Set.copyOf(parser.metrics());
    lengths = Set.copyOf(parser.lengths());
    templated = TEMPLATE.matcher(text).find();
    String spelled = spelled(tokens);
    canonical = tree.map(QueryNode::canonical).orElse(spelled);
    comparisons = tree.map(Query::held).orElseGet(() -> atTheEnd(tokens));
    shape = tree.map(QueryNode::shape).orElseGet(() -> withoutEnd(tokens, comparisons, spelled));
  }

  /** Takes a text apart; empty if it is no expression of any language known here. */
  public static Optional<Query> of(String text) {
    return QueryLexer.tokens(text)
        .filter(tokens -> !tokens.isEmpty())
        .map(tokens -> new Query(text, tokens));
  }

  private static List<Comparison> held(QueryNode node) {
    if (node instanceof Held held) {
      return List.of(held.comparison());
    }
    List<Comparison> all = new ArrayList<>();
    if (node instanceof Joined joined) {
      all.addAll(held(joined.left()));
      all.addAll(held(joined.right()));
    }
    return List.copyOf(all);
  }

  private static List<Comparison> atTheEnd(List<QueryToken> tokens) {
    int last = tokens.size() - 1;
    if (last < 2 || tokens.get(last).kind() != Kind.NUMBER) {
      return List.of();
    }
    Optional<Sign> sign = Sign.of(tokens.get(last - 1).text());
    Optional<BigDecimal> number = QueryNumber.number(tokens.get(last).text());
    if (sign.isEmpty() || number.isEmpty()) {
      return List.of();
    }
    String subject = spelled(tokens.subList(0, last - 1));
    return List.of(new Comparison(subject, sign.get(), number.get(), BigDecimal.ONE));
  }

  private static String withoutEnd(
      List<QueryToken> tokens, List<Comparison> comparisons, String spelled) {
    return comparisons.isEmpty() ? spelled : spelled(tokens.subList(0, tokens.size() - 2));
  }

  private static String spelled(List<QueryToken> tokens) {
    return tokens.stream().map(QueryToken::text).collect(Collectors.joining(" "));
  }

  /** The one spelling that all spellings of this expression share. */
  public String canonical() {
    return canonical;
  }

  /** The canonical form with the signs and numbers of its comparisons left open. */
  public String shape() {
    return shape;
  }

  /** Whether all of it was understood, not only its tokens. */
  public boolean isUnderstood() {
    return tree.isPresent();
  }

  /** The values that are held against numbers, in the order of the expression. */
  public List<Comparison> comparisons() {
    return comparisons;
  }

  /** The names of the metrics it asks for. */
  public Set<String> metrics() {
    return metrics;
  }

  /** Its windows and offsets, in seconds. */
  public Set<BigDecimal> lengths() {
    return lengths;
  }

  /** Whether something is left open in it: a template, a variable, a stand-in, dots. */
  public boolean isTemplated() {
    return templated;
  }
}

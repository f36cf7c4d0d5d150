package dev.runwell.language.query;

import dev.runwell.language.query.QueryNode.Computed;
import dev.runwell.language.query.QueryNode.Constant;
import dev.runwell.language.query.QueryNode.Held;
import java.math.BigDecimal;
import java.math.MathContext;

/** Brings two parts together, and does the sums that need no measurement. */
final class Arithmetic {
  /** Enough for a threshold, and coarse enough that {@code 5 / 100} and {@code 0.05} are one. */
  static final MathContext PRECISION = new MathContext(12);

  private Arithmetic() {}

  /** Two parts with an operator between them; {@code modifier} is what stands behind it. */
  static QueryNode computed(String operator, String modifier, QueryNode left, QueryNode right) {
    if (left instanceof Constant first && right instanceof Constant second) {
      BigDecimal sum = sum(operator, first.number(), second.number());
      if (sum != null) {
        return new Constant(sum);
      }
    }
    boolean scales = operator.equals("*") || operator.equals("/");
    if (scales
        && !(right instanceof Constant)
        && left instanceof Computed product
        && product.operator().equals("*")
        && product.right() instanceof Constant factor) {
      return new Computed("*", computed(operator, modifier, product.left(), right), factor);
    }
    boolean swaps = operator.equals("*") || operator.equals("+");
    if (swaps && modifier.isEmpty() && left instanceof Constant) {
      return new Computed(operator, right, left);
    }
    return new Computed(operator + modifier, left, right);
  }

  private static BigDecimal sum(String operator, BigDecimal left, BigDecimal right) {
    return switch (operator) {
      case "+" -> left.add(right);
      case "-" -> left.subtract(right);
      case "*" -> left.multiply(right).round(PRECISION);
      case "/" -> right.signum() == 0 ? null : left.divide(right, PRECISION);
      default -> null;
    };
  }

  /** Two parts compared. */
  static QueryNode compared(Sign sign, String modifier, QueryNode left, QueryNode right) {
    if (left instanceof Constant first && !(right instanceof Constant)) {
      return held(right, sign.turned(), modifier, first.number(), BigDecimal.ONE);
    }
    if (right instanceof Constant second) {
      return held(left, sign, modifier, second.number(), BigDecimal.ONE);
    }
    return new Computed(sign.text() + modifier, left, right);
  }

  /** Takes a constant factor over to the number. */
  private static QueryNode held(
      QueryNode left, Sign sign, String modifier, BigDecimal number, BigDecimal factor) {
    if (left instanceof Computed computed
        && computed.right() instanceof Constant constant
        && constant.number().signum() > 0) {
      if (computed.operator().equals("*")) {
        return held(
            computed.left(),
            sign,
            modifier,
            number.divide(constant.number(), PRECISION),
            factor.multiply(constant.number()).round(PRECISION));
      }
      if (computed.operator().equals("/")) {
        return held(
            computed.left(),
            sign,
            modifier,
            number.multiply(constant.number()).round(PRECISION),
            factor.divide(constant.number(), PRECISION));
      }
    }
    return new Held(left, sign, modifier, number, factor);
  }
}

package dev.runwell.language.query;

import java.math.BigDecimal;

/** A part of an expression that has been understood. */
sealed interface QueryNode {

  /** The part in the one spelling that all of its spellings share. */
  String canonical();

  /** The same with its comparisons' signs and numbers left open. */
  default String shape() {
    return canonical();
  }

  /** A number. */
  record Constant(BigDecimal number) implements QueryNode {
    @Override
    public String canonical() {
      return QueryNumber.spelling(number);
    }
  }

  /** A selector, a call, a string: whatever is compared as a whole. */
  record Leaf(String canonical) implements QueryNode {}

  /** Two parts with an operator of arithmetic between them. */
  record Computed(String operator, QueryNode left, QueryNode right) implements QueryNode {
    @Override
    public String canonical() {
      return "(" + left.canonical() + " " + operator + " " + right.canonical() + ")";
    }
  }

  /** A part held against a number. */
  record Held(QueryNode left, Sign sign, String modifier, BigDecimal number, BigDecimal factor)
      implements QueryNode {
    @Override
    public String canonical() {
      return text(sign.text(), QueryNumber.spelling(number));
    }

    @Override
    public String shape() {
      return text("?", "?");
    }

    private String text(String operator, String value) {
      return "(" + left.canonical() + " " + operator + modifier + " " + value + ")";
    }

    Comparison comparison() {
      return new Comparison(left.canonical(), sign, number, factor);
    }
  }

  /** Two parts joined by {@code and}, {@code or}, {@code unless}. */
  record Joined(String operator, QueryNode left, QueryNode right) implements QueryNode {
    @Override
    public String canonical() {
      return "(" + left.canonical() + " " + operator + " " + right.canonical() + ")";
    }

    @Override
    public String shape() {
      return "(" + left.shape() + " " + operator + " " + right.shape() + ")";
    }
  }
}

package dev.runwell.language.query;

import java.math.BigDecimal;

/**
 * A value that is held against a number.
 *
 * @param subject the value, in canonical form, without a constant factor
 * @param sign how it is compared
 * @param number the number, as if the factor were not there: 0.05 for {@code ratio * 100 > 5}
 * @param factor what the value is multiplied by before it is compared: 100 there, mostly 1
 */
public record Comparison(String subject, Sign sign, BigDecimal number, BigDecimal factor) {

  /** The number as it is compared in the expression, in its shortest spelling. */
  public String written() {
    return QueryNumber.spelling(number.multiply(factor).round(Arithmetic.PRECISION));
  }
}

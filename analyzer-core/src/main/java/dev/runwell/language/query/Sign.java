package dev.runwell.language.query;

import java.util.Arrays;
import java.util.Optional;

/** How a value is compared with another. */
public enum Sign {
  /** More than. */
  ABOVE(">", 1, false),
  /** As much, or more. */
  AT_LEAST(">=", 1, true),
  /** Less than. */
  BELOW("<", -1, false),
  /** As much, or less. */
  AT_MOST("<=", -1, true),
  /** As much. */
  EQUAL("==", 0, true),
  /** Anything else. */
  OTHER_THAN("!=", 0, false);

  private final String text;
  private final int direction;
  private final boolean reached;

  Sign(String text, int direction, boolean reached) {
    this.text = text;
    this.direction = direction;
    this.reached = reached;
  }

  /** The sign that an operator of a query language is. */
  public static Optional<Sign> of(String operator) {
    return Arrays.stream(values()).filter(sign -> sign.text.equals(operator)).findFirst();
  }

  /** The operator: {@code >=}. */
  public String text() {
    return text;
  }

  /** 1 if larger values fulfil it, -1 if smaller ones do, 0 if neither. */
  public int direction() {
    return direction;
  }

  /** The sign once the two sides have changed places. */
  Sign turned() {
    return direction == 0 ? this : of(-direction, reached);
  }

  private static Sign of(int direction, boolean reached) {
    return Arrays.stream(values())
        .filter(sign -> sign.direction == direction && sign.reached == reached)
        .findFirst()
        .orElseThrow();
  }
}

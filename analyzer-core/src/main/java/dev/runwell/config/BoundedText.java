package dev.runwell.config;

/**
 * A text that a pattern of somebody's own may look at only so often: patterns can run for years.
 */
final class BoundedText implements CharSequence {
  private static final int MOST_LOOKS = 1_000_000;

  /** Says that the pattern has looked too often. */
  static final class ExhaustedException extends RuntimeException {
    private static final long serialVersionUID = 1L;
  }

  private final String text;
  private int looks;

  BoundedText(String text) {
    this.text = text;
  }

  @Override
  public char charAt(int index) {
    looks++;
    if (looks > MOST_LOOKS) {
      throw new ExhaustedException();
    }
    return text.charAt(index);
  }

  @Override
  public int length() {
    return text.length();
  }

  @Override
  public CharSequence subSequence(int start, int end) {
    return text.subSequence(start, end);
  }

  @Override
  public String toString() {
    return text;
  }
}

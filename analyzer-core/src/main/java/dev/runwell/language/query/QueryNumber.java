package dev.runwell.language.query;

import java.math.BigDecimal;
import java.time.Duration;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Numbers and lengths of time as query languages write them. */
public final class QueryNumber {
  private static final Pattern LENGTH = Pattern.compile("(?:\\d{1,9}(?:ms|[smhdwy])){1,7}");
  private static final Pattern PART = Pattern.compile("(\\d{1,9})(ms|[smhdwy])");
  private static final Pattern HEX = Pattern.compile("0[xX][0-9a-fA-F]{1,15}");

  /** Beyond that an exponent is no threshold, and would only eat memory. */
  private static final int LARGEST_SCALE = 60;

  private QueryNumber() {}

  /** A number in any spelling: {@code 1e3}, {@code 0x1f}, {@code 1_000}. */
  public static Optional<BigDecimal> number(String text) {
    String plain = text.replace("_", "");
    try {
      BigDecimal number =
          HEX.matcher(plain).matches()
              ? BigDecimal.valueOf(Long.parseLong(plain.substring(2), 16))
              : new BigDecimal(plain);
      return Math.abs(number.scale()) > LARGEST_SCALE ? Optional.empty() : Optional.of(number);
    } catch (NumberFormatException odd) {
      return Optional.empty(); // Inf, NaN, 1.2.3: words to us
    }
  }

  /** A length of time: {@code 5m}, {@code 1h30m}, {@code 90s}; {@code 0} alone is none at all. */
  public static Optional<Duration> length(String text) {
    String plain = text.strip();
    if (plain.equals("0")) {
      return Optional.of(Duration.ZERO);
    }
    if (!LENGTH.matcher(plain).matches()) {
      return Optional.empty();
    }
    Duration sum = Duration.ZERO;
    Matcher part = PART.matcher(plain);
    while (part.find()) {
      sum = sum.plus(unit(part.group(2)).multipliedBy(Long.parseLong(part.group(1))));
    }
    return Optional.of(sum);
  }

  private static Duration unit(String name) {
    return switch (name) {
      case "ms" -> Duration.ofMillis(1);
      case "s" -> Duration.ofSeconds(1);
      case "m" -> Duration.ofMinutes(1);
      case "h" -> Duration.ofHours(1);
      case "d" -> Duration.ofDays(1);
      case "w" -> Duration.ofDays(7);
      default -> Duration.ofDays(365);
    };
  }

  /** The one spelling of a number: {@code 1000}, {@code 0.05}. */
  static String spelling(BigDecimal number) {
    return number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
  }

  /** The one spelling of a length of time: its seconds. */
  static String spelling(Duration length) {
    return spelling(BigDecimal.valueOf(length.toMillis(), 3));
  }
}

package dev.runwell.reading;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** Finds the step of a house's scale, such as its severities, that a text names. */
final class ScaleReader {
  private static final Pattern NOT_WORD = Pattern.compile("[^\\p{L}\\p{N}]+");

  /** {@code Sev 2} and {@code severity 2} are {@code sev2}. */
  private static final Pattern SPACED_STEP = Pattern.compile("^(?:sev|severity) ?(\\d)\\b");

  /** Where a severity is asked for, {@code 2}, {@code S2} and {@code level 2} are one, too. */
  private static final Pattern BARE_STEP =
      Pattern.compile("^(?:(?:s|level|(?:sev|severity) level) ?)?(\\d)(?= \\D|$).*");

  private final Map<String, List<String>> scale;

  /** Steps in their order, each with its aliases. */
  ScaleReader(Map<String, List<String>> scale) {
    this.scale = scale;
  }

  /**
   * The step that a text begins with, by its name or an alias: {@code Sev 2 (minor)} is {@code
   * SEV2}.
   */
  Optional<String> read(String text) {
    String words = " " + BARE_STEP.matcher(words(text)).replaceFirst("sev$1") + " ";
    for (Map.Entry<String, List<String>> step : scale.entrySet()) {
      if (begins(words, step.getKey())
          || step.getValue().stream().anyMatch(alias -> begins(words, alias))) {
        return Optional.of(step.getKey());
      }
    }
    return Optional.empty();
  }

  /** The step that a text names anywhere by the step's own name. */
  Optional<String> named(String text) {
    String words = " " + words(text) + " ";
    return scale.keySet().stream()
        .filter(step -> words.contains(" " + words(step) + " "))
        .findFirst();
  }

  /** Whether this is a step of the scale and another is graver. */
  boolean isBelowFirst(String step) {
    return scale.keySet().stream().skip(1).anyMatch(step::equals);
  }

  private static boolean begins(String words, String name) {
    return words.startsWith(" " + words(name) + " ");
  }

  private static String words(String text) {
    String lower = text.toLowerCase(Locale.ROOT);
    String spaced = NOT_WORD.matcher(lower).replaceAll(" ").strip();
    return SPACED_STEP.matcher(spaced).replaceFirst("sev$1");
  }
}

package dev.runwell.reading.yaml;

import dev.runwell.source.Span;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Pattern;

/**
 * A single value. Dates and {@code yes} or {@code off} are text, as YAML 1.2 has it.
 *
 * @param text the text, without quotes and with escapes resolved
 * @param quoted whether it is written so that it can only be text
 */
public record YamlScalar(String text, boolean quoted, Span span) implements YamlValue {
  private static final Pattern NUMBER =
      Pattern.compile("[-+]?(\\d{1,18}(\\.\\d{0,18})?|\\.\\d{1,18})");
  private static final Pattern WHOLE_NUMBER = Pattern.compile("[-+]?\\d{1,9}");
  private static final Pattern NULL = Pattern.compile("|~|null|Null|NULL");
  private static final Pattern TRUE = Pattern.compile("true|True|TRUE");
  private static final Pattern FALSE = Pattern.compile("false|False|FALSE");

  /** Whether nothing is written, or {@code null}. */
  public boolean isNull() {
    return is(NULL);
  }

  /** The number, if it is a whole one of at most nine digits. */
  public OptionalInt wholeNumber() {
    return is(WHOLE_NUMBER) ? OptionalInt.of(Integer.parseInt(text)) : OptionalInt.empty();
  }

  /** Yes or no, if it is {@code true} or {@code false}. */
  public Optional<Boolean> truth() {
    if (is(TRUE)) {
      return Optional.of(true);
    }
    return is(FALSE) ? Optional.of(false) : Optional.empty();
  }

  @Override
  public String describe() {
    if (isNull()) {
      return "nothing";
    }
    if (truth().isPresent()) {
      return text;
    }
    return is(NUMBER) ? "a number" : "a text";
  }

  private boolean is(Pattern pattern) {
    return !quoted && pattern.matcher(text).matches();
  }
}

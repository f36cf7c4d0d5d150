package dev.runwell.config;

import dev.runwell.reading.yaml.YamlScalar;
import dev.runwell.reading.yaml.YamlValue;
import dev.runwell.rule.Option;
import java.util.List;
import java.util.Optional;

/** Reads the value of a rule's option as its default's type. */
final class OptionValue {
  private OptionValue() {}

  static Optional<Object> read(Option<?> option, YamlValue value, Values values) {
    if (option.defaultValue() instanceof Integer) {
      return number(value, values);
    }
    if (option.defaultValue() instanceof Boolean) {
      return flag(value, values);
    }
    if (option.defaultValue() instanceof List) {
      return Optional.of(
          values.texts(value, "a list of texts").stream().map(YamlScalar::text).toList());
    }
    return values.text(value, "a text").map(YamlScalar::text);
  }

  private static Optional<Object> number(YamlValue value, Values values) {
    if (value instanceof YamlScalar scalar
        && scalar.wholeNumber().isPresent()
        && scalar.wholeNumber().getAsInt() >= 0) {
      return Optional.of(scalar.wholeNumber().getAsInt());
    }
    if (value instanceof YamlScalar scalar) {
      values
          .complaints()
          .add(scalar.span(), "expected a whole number of 0 or more, found " + shown(scalar));
    } else {
      values.wrongType(value, "a whole number of 0 or more");
    }
    return Optional.empty();
  }

  private static Optional<Object> flag(YamlValue value, Values values) {
    if (value instanceof YamlScalar scalar && scalar.truth().isPresent()) {
      return Optional.of(scalar.truth().get());
    }
    values.wrongType(value, "true or false");
    return Optional.empty();
  }

  private static String shown(YamlScalar scalar) {
    return scalar.isNull() ? scalar.describe() : "\"" + scalar.text() + "\"";
  }
}

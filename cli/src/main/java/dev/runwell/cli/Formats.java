package dev.runwell.cli;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** The formats that a command can write, by the names they have on the command line. */
final class Formats {
  private Formats() {}

  static <F extends Enum<F>> String id(F format) {
    return format.name().toLowerCase(Locale.ROOT);
  }

  static <F extends Enum<F>> List<String> ids(Class<F> formats) {
    return Arrays.stream(formats.getEnumConstants()).map(Formats::id).toList();
  }

  static <F extends Enum<F>> F of(String id, Class<F> formats) throws UsageException {
    return Arrays.stream(formats.getEnumConstants())
        .filter(format -> id(format).equals(id))
        .findFirst()
        .orElseThrow(() -> UsageException.unknown("format", id, ids(formats)));
  }
}

package dev.runwell.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Where one report goes: a format, and a file unless it is standard output. */
record ReportTarget<F extends Enum<F>>(F format, Optional<String> file) {

  /**
   * Understands {@code FORMAT} and {@code FORMAT=FILE}. Where nothing else goes to standard output,
   * the first of the formats does, the text: who writes a file for a program still wants to read
   * what was found.
   */
  static <F extends Enum<F>> List<ReportTarget<F>> parse(List<String> wanted, Class<F> formats)
      throws UsageException {
    List<ReportTarget<F>> targets = new ArrayList<>();
    boolean toOutput = false;
    for (String each : wanted) {
      int equals = each.indexOf('=');
      String name = equals < 0 ? each : each.substring(0, equals);
      F format = Formats.of(name, formats);
      if (equals >= 0) {
        if (equals + 1 == each.length()) {
          throw new UsageException("--format " + each + " names no file");
        }
        targets.add(new ReportTarget<>(format, Optional.of(each.substring(equals + 1))));
      } else {
        if (toOutput) {
          throw new UsageException("two formats for standard output; write one as FORMAT=FILE");
        }
        toOutput = true;
        targets.add(new ReportTarget<>(format, Optional.empty()));
      }
    }
    if (!toOutput) {
      targets.add(new ReportTarget<>(formats.getEnumConstants()[0], Optional.empty()));
    }
    return targets;
  }
}

package dev.runwell.suppression;

import dev.runwell.finding.Finding;
import java.util.Comparator;
import java.util.Optional;
import java.util.function.UnaryOperator;

/**
 * A finding that was accepted.
 *
 * @param fingerprint what it is known by
 * @param rule the rule that found it
 * @param path the file, from where the configuration's globs begin; without line breaks
 */
public record BaselineEntry(String fingerprint, String rule, String path)
    implements Comparable<BaselineEntry> {
  private static final Comparator<BaselineEntry> ORDER =
      Comparator.comparing(BaselineEntry::path)
          .thenComparing(BaselineEntry::rule)
          .thenComparing(BaselineEntry::fingerprint);

  /**
   * The entry of a finding under one of its names; {@code home} says how the baseline names a file
   * of the run.
   */
  static BaselineEntry of(Finding finding, String fingerprint, UnaryOperator<String> home) {
    return new BaselineEntry(fingerprint, finding.rule(), named(finding.path(), home));
  }

  /** How the baseline names a file of the run: in one line. */
  static String named(String path, UnaryOperator<String> home) {
    return home.apply(path).replace('\n', ' ').replace('\r', ' ');
  }

  /** Understands a line; empty if it is none of a baseline. */
  static Optional<BaselineEntry> parse(String line) {
    String[] parts = line.split(" ", 3);
    boolean whole =
        parts.length == 3
            && parts[0].matches("[0-9a-f]{32}")
            && parts[1].indexOf('/') > 0
            && !parts[2].isBlank();
    return whole ? Optional.of(new BaselineEntry(parts[0], parts[1], parts[2])) : Optional.empty();
  }

  /** The line of the file. */
  String line() {
    return fingerprint + " " + rule + " " + path;
  }

  /** By path, rule, fingerprint. */
  @Override
  public int compareTo(BaselineEntry other) {
    return ORDER.compare(this, other);
  }
}

package dev.runwell.finding;

import dev.runwell.source.Position;
import dev.runwell.source.Span;
import java.util.Comparator;
import java.util.Optional;

/**
 * Something that is wrong in a text.
 *
 * @param rule the rule's id
 * @param level how much it matters, after configuration
 * @param path the file, as the run names it
 * @param span the place, in offsets of the file
 * @param start line and column of the first unit
 * @param end line and column behind the last unit
 * @param excerpt the line that it starts on, without its line end
 * @param message what is wrong, in one neutral sentence without a full stop
 * @param help what to do about it, in one sentence
 * @param fingerprint what the finding is known by when lines move or the checkout is another
 * @param formerFingerprint what earlier versions knew it by, where that was another
 */
public record Finding(
    String rule,
    Level level,
    String path,
    Span span,
    Position start,
    Position end,
    String excerpt,
    String message,
    String help,
    String fingerprint,
    Optional<String> formerFingerprint)
    implements Comparable<Finding> {
  private static final Comparator<Finding> ORDER =
      Comparator.comparing(Finding::path)
          .thenComparing(Finding::start)
          .thenComparing(Finding::rule)
          .thenComparing(Finding::message)
          .thenComparing(Finding::fingerprint);

  /** By path, place, rule. */
  @Override
  public int compareTo(Finding other) {
    return ORDER.compare(this, other);
  }
}

package dev.runwell.config;

import dev.runwell.rule.NearestName;
import dev.runwell.rule.RuleNames;
import dev.runwell.source.SourceText;
import dev.runwell.source.Span;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Collects what is wrong in one configuration, so that all of it is told at once. */
final class Complaints {
  private final SourceText source;
  private final List<ConfigurationError> errors = new ArrayList<>();
  private final List<ConfigurationError> elsewhere = new ArrayList<>();

  Complaints(SourceText source) {
    this.source = source;
  }

  void add(Span span, String message) {
    errors.add(ConfigurationError.at(source, span, message, Optional.empty()));
  }

  /** What is wrong in a file that this one names. */
  void addOf(ConfigurationException other) {
    elsewhere.addAll(other.errors());
  }

  /** A name that is not among the known ones. */
  void unknown(Span span, String what, String name, Collection<String> known) {
    Optional<String> nearest = NearestName.of(name, known);
    String choice =
        nearest.isEmpty() && known.size() <= 12 ? "; known are " + String.join(", ", known) : "";
    errors.add(
        ConfigurationError.at(
            source, span, "unknown " + what + " \"" + name + "\"" + choice, nearest));
  }

  /** A name that no rule and no group has. */
  void unknownRule(Span span, String name, RuleNames names) {
    String message = "unknown rule \"" + name + "\"";
    errors.add(ConfigurationError.at(source, span, message, names.nearest(name)));
  }

  /** What was collected so far, in the order of the file; then what is wrong in others. */
  List<ConfigurationError> errors() {
    return Stream.concat(
            errors.stream().sorted(Comparator.comparing(ConfigurationError::position)),
            elsewhere.stream())
        .toList();
  }

  void throwIfAny() throws ConfigurationException {
    if (!errors().isEmpty()) {
      throw new ConfigurationException(errors());
    }
  }
}

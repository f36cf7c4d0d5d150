package dev.runwell.cli;

import dev.runwell.model.DocumentKind;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParseResult;

/** The kind that every document of a run is taken as. */
final class KindOption {
  private static final String OPTION = "--kind";

  private KindOption() {}

  static List<String> ids() {
    return Arrays.stream(DocumentKind.values()).map(DocumentKind::id).toList();
  }

  static OptionSpec option() {
    return Specs.value(
        OPTION, "KIND", "Take every document as of this kind: runbook, postmortem, …", ids());
  }

  static Optional<DocumentKind> of(ParseResult arguments) throws UsageException {
    String id = arguments.matchedOptionValue(OPTION, null);
    Optional<DocumentKind> kind = Optional.ofNullable(id).flatMap(DocumentKind::of);
    if (id != null && kind.isEmpty()) {
      throw UsageException.unknown("kind", id, ids());
    }
    return kind;
  }
}

package dev.runwell.engine;

import dev.runwell.finding.Problem;
import dev.runwell.model.OpsDocument;
import dev.runwell.source.SourceText;
import java.util.List;

/** Puts into words that a rule or a reader broke down, or could not read all. */
final class Failure {
  private Failure() {}

  /** Whether a run goes on after this: the virtual machine itself is well. */
  static boolean isSurvivable(Throwable thrown) {
    return !(thrown instanceof VirtualMachineError) || thrown instanceof StackOverflowError;
  }

  /** The problem of a rule that broke down while it looked at a file. */
  static Problem ofRule(String rule, String path, Throwable thrown) {
    return new Problem(path, "rule " + rule + " failed: " + words(thrown));
  }

  /** The problem of a file whose reading broke down. */
  static Problem ofReading(String path, Throwable thrown) {
    return new Problem(path, "could not be understood: " + words(thrown));
  }

  /** The problems of a document that could be read only in part. */
  static List<Problem> ofParts(OpsDocument document) {
    SourceText source = document.source();
    return document.content().unreadable().stream()
        .map(
            part ->
                new Problem(
                    source.path(),
                    "line " + source.line(part.span().start()) + ": " + part.reason()))
        .toList();
  }

  private static String words(Throwable thrown) {
    String name = thrown.getClass().getSimpleName();
    String message = thrown.getMessage();
    return message == null || message.isBlank()
        ? name
        : name + ": " + message.lines().findFirst().orElse("");
  }
}

package dev.runwell.cli;

import dev.runwell.history.ChangedFiles;
import dev.runwell.history.GitChanges;
import dev.runwell.report.IoReason;
import java.io.IOException;
import java.util.Optional;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/** Limits what is reported to what somebody changed. */
final class ChangeOptions {
  private static final String SINCE = "--since";
  private static final String STAGED = "--staged";

  /** How git tells its hooks where the next commit is being put together. */
  private static final String INDEX = "GIT_INDEX_FILE";

  private ChangeOptions() {}

  static void addTo(CommandSpec spec) {
    spec.addOption(
        Specs.value(
            SINCE,
            "REF",
            "Report only on files that differ from this git revision, such as origin/main."));
    spec.addOption(Specs.flag(STAGED, "Report only on files that are staged for a commit."));
  }

  /** The files to report on; empty if all of them. */
  static Optional<ChangedFiles> of(
      ParseResult arguments, DocumentArguments documents, Session session)
      throws UsageException, IOException {
    String since = arguments.matchedOptionValue(SINCE, null);
    boolean staged = arguments.hasMatchedOption(STAGED);
    if (since == null && !staged) {
      return Optional.empty();
    }
    String option = staged ? STAGED : SINCE;
    if (since != null && staged) {
      throw new UsageException(SINCE + " and " + STAGED + " exclude each other");
    }
    if (documents.standardInput().isPresent()) {
      throw new UsageException(option + " is about files, not about standard input");
    }
    try {
      GitChanges changes =
          GitChanges.around(session.shell().workingFolder(), session.shell().variable(INDEX))
              .orElseThrow(
                  () -> new UsageException(option + " needs git, and no work tree is around here"));
      if (staged) {
        return Optional.of(changes.staged());
      }
      return Optional.of(
          changes
              .since(since)
              .orElseThrow(
                  () -> new UsageException(SINCE + ": git knows no revision \"" + since + "\"")));
    } catch (IOException e) {
      throw new IOException(option + ": git cannot be read: " + IoReason.of(e), e);
    }
  }
}

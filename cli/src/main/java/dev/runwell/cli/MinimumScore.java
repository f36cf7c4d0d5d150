package dev.runwell.cli;

import dev.runwell.finding.AnalysisReport;
import dev.runwell.finding.Score;
import dev.runwell.finding.ScoreCard;
import java.io.IOException;
import java.util.Optional;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParseResult;

/** The score that a run has to reach; empty if any will do. */
record MinimumScore(Optional<Score> lowest) {
  private static final String OPTION = "--min-score";

  static OptionSpec option() {
    return Specs.value(OPTION, "N", "Exit with 1 if the score of all documents is below N of 100.");
  }

  static MinimumScore of(ParseResult arguments) throws UsageException {
    String text = arguments.matchedOptionValue(OPTION, null);
    if (text == null) {
      return new MinimumScore(Optional.empty());
    }
    if (!text.matches("100|[1-9]?\\d")) {
      throw new UsageException(OPTION + " takes a number from 0 to 100, not " + text);
    }
    return new MinimumScore(Optional.of(new Score(Integer.parseInt(text))));
  }

  /** Whether a run reaches it; if not, it is said. A run that judged nothing does. */
  boolean reachedBy(AnalysisReport report, Session session) throws IOException {
    Optional<Score> total = ScoreCard.of(report).total();
    if (lowest.isEmpty() || total.isEmpty() || total.get().compareTo(lowest.get()) >= 0) {
      return true;
    }
    Score score = total.get();
    session.note(
        "the score is "
            + score.value()
            + " ("
            + score.grade()
            + "), below "
            + lowest.get().value());
    return false;
  }
}

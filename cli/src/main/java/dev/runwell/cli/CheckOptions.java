package dev.runwell.cli;

import dev.runwell.config.FailLevel;
import dev.runwell.finding.Level;
import dev.runwell.report.ReportFormat;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/**
 * The options of {@code check} alone.
 *
 * @param targets where reports go
 * @param style how a report for people looks
 * @param only the rules and groups that run; none of them means all
 * @param skip the rules and groups that do not run
 * @param asOf what today is
 * @param git whether rules may ask git
 * @param minimum the score that the run has to reach
 * @param failOn the level that fails the run, if one was said; empty inside means never
 */
record CheckOptions(
    List<ReportTarget<ReportFormat>> targets,
    ReportStyle style,
    List<String> only,
    List<String> skip,
    LocalDate asOf,
    boolean git,
    MinimumScore minimum,
    Optional<Optional<Level>> failOn) {
  private static final String FORMAT = "--format";
  private static final String RULE = "--rule";
  private static final String SKIP_RULE = "--skip-rule";
  private static final String FAIL_ON = "--fail-on";
  private static final String GIT = "--git";
  private static final String QUIET = "--quiet";
  private static final String STATISTICS = "--statistics";
  private static final String NO_COLOR = "--no-color";

  static void addTo(CommandSpec spec) {
    spec.addOption(
        Specs.values(
            FORMAT,
            "FORMAT[=FILE]",
            String.join(", ", Formats.ids(ReportFormat.class))
                + "; to standard output or into a file; may be repeated.",
            Formats.ids(ReportFormat.class)));
    spec.addOption(
        Specs.values(
            RULE, "RULE", "Run only this rule or group; may be repeated.", RuleWords.LAZY));
    spec.addOption(
        Specs.values(
            SKIP_RULE, "RULE", "Leave this rule or group out; may be repeated.", RuleWords.LAZY));
    spec.addOption(AsOfOption.option());
    spec.addOption(
        Specs.flag(GIT, "Let rules ask git, too: when did the text of a runbook last change?"));
    spec.addOption(
        Specs.value(
            FAIL_ON,
            "LEVEL",
            "Exit with 1 from this level on: error (default), warning, note or never.",
            FailLevel.WORDS));
    spec.addOption(MinimumScore.option());
    spec.addOption(
        BaselineOption.option("Report only what is not in this file; see runwell baseline."));
    spec.addOption(Specs.flag(STATISTICS, "Count findings by rule instead of listing them."));
    spec.addOption(Specs.flag(QUIET, "One line a finding, and nothing else."));
    spec.addOption(Specs.flag(NO_COLOR, "No colours; so does the variable NO_COLOR."));
  }

  static CheckOptions of(ParseResult arguments, RuleBook rules, Session session)
      throws UsageException {
    List<String> only = arguments.matchedOptionValue(RULE, List.of());
    List<String> skip = arguments.matchedOptionValue(SKIP_RULE, List.of());
    rules.require(only);
    rules.require(skip);
    return new CheckOptions(
        ReportTarget.parse(
            arguments.matchedOptionValue(FORMAT, new ArrayList<>()), ReportFormat.class),
        new ReportStyle(
            session.colours(arguments.hasMatchedOption(NO_COLOR)),
            arguments.hasMatchedOption(QUIET),
            arguments.hasMatchedOption(STATISTICS)),
        only,
        skip,
        AsOfOption.of(arguments, session),
        arguments.hasMatchedOption(GIT),
        MinimumScore.of(arguments),
        level(arguments.matchedOptionValue(FAIL_ON, null)));
  }

  private static Optional<Optional<Level>> level(String id) throws UsageException {
    if (id == null) {
      return Optional.empty();
    }
    return Optional.of(
        FailLevel.of(id)
            .orElseThrow(() -> UsageException.unknown("level", id, FailLevel.WORDS))
            .level());
  }
}

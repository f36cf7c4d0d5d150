package dev.runwell.cli;

import dev.runwell.report.ActionFilter;
import dev.runwell.report.TextActions;
import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/**
 * The options of {@code actions} alone.
 *
 * @param targets where lists go
 * @param filter which items are listed
 * @param failOnOverdue whether a late item fails the run
 * @param colours whether the terminal shows colours
 */
record ActionsOptions(
    List<ReportTarget<ActionFormat>> targets,
    ActionFilter filter,
    boolean failOnOverdue,
    boolean colours) {
  private static final String OPEN = "--open";
  private static final String OVERDUE = "--overdue";
  private static final String UNOWNED = "--unowned";
  private static final String OWNER = "--owner";
  private static final String PRIORITY = "--priority";
  private static final String FORMAT = "--format";
  private static final String FAIL_ON = "--fail-on";
  private static final String NO_COLOR = "--no-color";
  private static final String FAIL_ON_OVERDUE = "overdue";
  private static final String NEVER = "never";
  private static final List<String> FAIL_ON_WORDS = List.of(FAIL_ON_OVERDUE, NEVER);

  static void addTo(CommandSpec spec) {
    spec.addOption(Specs.flag(OPEN, "Only items that are still to be done."));
    spec.addOption(Specs.flag(OVERDUE, "Only open items whose due date has gone by."));
    spec.addOption(Specs.flag(UNOWNED, "Only items that nobody owns."));
    spec.addOption(
        Specs.values(
            OWNER,
            "NAME",
            "Only items of this owner, with or without @; may be repeated.",
            List.of()));
    spec.addOption(
        Specs.values(
            PRIORITY,
            "PRIORITY",
            "Only items of this priority, such as P0; may be repeated.",
            List.of("P0", "P1", "P2")));
    spec.addOption(AsOfOption.option());
    spec.addOption(
        Specs.values(
            FORMAT,
            "FORMAT[=FILE]",
            "text (default), csv, json or markdown, to standard output or into a file; may be"
                + " repeated.",
            Formats.ids(ActionFormat.class)));
    spec.addOption(
        Specs.value(
            FAIL_ON,
            "WORD",
            "Exit with 1 if a listed item is late: overdue; or never (default).",
            FAIL_ON_WORDS));
    spec.addOption(Specs.flag(NO_COLOR, "No colours; so does the variable NO_COLOR."));
  }

  static ActionsOptions of(ParseResult arguments, Session session) throws UsageException {
    String failOn = arguments.matchedOptionValue(FAIL_ON, NEVER);
    if (!FAIL_ON_WORDS.contains(failOn)) {
      throw UsageException.unknown("word for " + FAIL_ON, failOn, FAIL_ON_WORDS);
    }
    return new ActionsOptions(
        ReportTarget.parse(
            arguments.matchedOptionValue(FORMAT, new ArrayList<>()), ActionFormat.class),
        new ActionFilter(
            arguments.hasMatchedOption(OPEN),
            arguments.hasMatchedOption(OVERDUE),
            arguments.hasMatchedOption(UNOWNED),
            arguments.matchedOptionValue(OWNER, List.of()),
            arguments.matchedOptionValue(PRIORITY, List.of())),
        failOn.equals(FAIL_ON_OVERDUE),
        session.colours(arguments.hasMatchedOption(NO_COLOR)));
  }

  /** The list for people, in a file or where the shell shows it. */
  TextActions text(boolean file, Session session) {
    TextActions text = new TextActions();
    return file || !session.shell().terminals().out()
        ? text
        : text.coloured(colours).fitting(session.shell().columns());
  }
}

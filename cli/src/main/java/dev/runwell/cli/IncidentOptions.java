package dev.runwell.cli;

import dev.runwell.incident.IncidentFilter;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/**
 * What search and similar have in common.
 *
 * @param filter which incidents are wanted
 * @param limit how many at most
 * @param format how they are written
 * @param asOf up to which day items are late
 * @param colours whether a terminal shows colours
 */
record IncidentOptions(
    IncidentFilter filter, int limit, HitFormat format, LocalDate asOf, boolean colours) {
  private static final String SERVICE = "--service";
  private static final String SEVERITY = "--severity";
  private static final String SINCE = "--since";
  private static final String UNTIL = "--until";
  private static final String OPEN = "--has-open-actions";
  private static final String LIMIT = "--limit";
  private static final String FORMAT = "--format";
  private static final String NO_COLOR = "--no-color";
  private static final String FEW = "5";

  static void addTo(CommandSpec spec) {
    spec.addOption(
        Specs.values(
            SERVICE, "NAME", "Only incidents of this service; may be repeated.", List.of()));
    spec.addOption(
        Specs.values(
            SEVERITY,
            "SEVERITY",
            "Only incidents of this severity; may be repeated.",
            List.of("SEV1", "SEV2", "SEV3", "SEV4")));
    spec.addOption(Specs.value(SINCE, "DATE", "Only incidents of this day or later."));
    spec.addOption(Specs.value(UNTIL, "DATE", "Only incidents of this day or earlier."));
    spec.addOption(Specs.flag(OPEN, "Only incidents with action items still to be done."));
    spec.addOption(Specs.value(LIMIT, "N", "At most so many incidents; default: " + FEW + "."));
    spec.addOption(
        Specs.value(FORMAT, "FORMAT", "text (default) or json.", Formats.ids(HitFormat.class)));
    spec.addOption(IndexOption.option());
    spec.addOption(AsOfOption.option());
    spec.addOption(Specs.flag(NO_COLOR, "No colours; so does the variable NO_COLOR."));
  }

  static IncidentOptions of(ParseResult arguments, Session session) throws UsageException {
    IncidentFilter filter =
        new IncidentFilter(
            arguments.matchedOptionValue(SERVICE, List.of()),
            arguments.matchedOptionValue(SEVERITY, List.of()),
            day(SINCE, arguments),
            day(UNTIL, arguments),
            arguments.hasMatchedOption(OPEN));
    return new IncidentOptions(
        filter,
        limit(arguments.matchedOptionValue(LIMIT, FEW)),
        Formats.of(arguments.matchedOptionValue(FORMAT, "text"), HitFormat.class),
        AsOfOption.of(arguments, session),
        session.colours(arguments.hasMatchedOption(NO_COLOR)));
  }

  private static Optional<LocalDate> day(String option, ParseResult arguments)
      throws UsageException {
    String text = arguments.matchedOptionValue(option, null);
    try {
      return Optional.ofNullable(text).map(LocalDate::parse);
    } catch (DateTimeParseException e) {
      throw new UsageException(option + " takes a date such as 2026-04-20, not " + text);
    }
  }

  private static int limit(String text) throws UsageException {
    if (text.matches("[1-9]\\d{0,4}")) {
      return Integer.parseInt(text);
    }
    throw new UsageException(LIMIT + " takes a number from 1 on, not " + text);
  }
}

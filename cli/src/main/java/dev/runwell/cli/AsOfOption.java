package dev.runwell.cli;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParseResult;

/** What today is for a run. */
final class AsOfOption {
  private static final String OPTION = "--as-of";

  private AsOfOption() {}

  static OptionSpec option() {
    return Specs.value(OPTION, "DATE", "What today is, as YYYY-MM-DD.");
  }

  /** The day that was named, else the day it is. */
  static LocalDate of(ParseResult arguments, Session session) throws UsageException {
    String text = arguments.matchedOptionValue(OPTION, null);
    if (text == null) {
      return session.shell().today().get();
    }
    try {
      return LocalDate.parse(text);
    } catch (DateTimeParseException e) {
      throw new UsageException(OPTION + " takes a date such as 2026-04-20, not " + text);
    }
  }
}

package dev.runwell.rules;

import dev.runwell.model.WrittenDate;
import java.util.Optional;

/** Says what is unclear about a date, in words that follow its name in a message. */
public final class UnclearDate {
  private UnclearDate() {}

  /** The date as written and what is unclear about it; empty if it can only be one day. */
  public static Optional<String> describe(WrittenDate date) {
    String quoted = "\"" + date.text() + "\" ";
    if (date instanceof WrittenDate.Ambiguous either) {
      return Optional.of(quoted + "is either " + either.monthFirst() + " or " + either.dayFirst());
    }
    if (date instanceof WrittenDate.WithoutYear) {
      return Optional.of(quoted + "has no year");
    }
    if (date instanceof WrittenDate.Impossible) {
      return Optional.of(quoted + "is in no calendar");
    }
    return date instanceof WrittenDate.Vague
        ? Optional.of(quoted + "names no day")
        : Optional.empty();
  }
}

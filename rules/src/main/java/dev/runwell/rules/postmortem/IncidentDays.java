package dev.runwell.rules.postmortem;

import dev.runwell.model.FieldName;
import dev.runwell.model.PostMortem;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.OptionalLong;

/** The days from which a post-mortem's deadlines are counted. */
final class IncidentDays {
  private IncidentDays() {}

  /** The day the incident was over: the end that the header states, else the day it began. */
  static Optional<LocalDate> last(PostMortem postMortem) {
    Optional<LocalDate> began = postMortem.date();
    return postMortem
        .content()
        .field(FieldName.END)
        .flatMap(field -> field.dates().stream().flatMap(date -> date.value().stream()).findFirst())
        .filter(end -> began.isEmpty() || !end.isBefore(began.get()))
        .or(() -> began);
  }

  /** How many days lie between the end of the incident and a day; empty if it has no date. */
  static OptionalLong until(LocalDate day, PostMortem postMortem) {
    return last(postMortem).stream()
        .mapToLong(end -> ChronoUnit.DAYS.between(end, day))
        .findFirst();
  }
}

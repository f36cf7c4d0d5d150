package dev.runwell.finding;

import dev.runwell.model.AlertRules;
import dev.runwell.model.DocumentKind;
import dev.runwell.model.Field;
import dev.runwell.model.FieldName;
import dev.runwell.model.OpsDocument;
import dev.runwell.model.PostMortem;
import dev.runwell.model.Title;
import dev.runwell.model.WrittenDate;
import dev.runwell.source.OneLine;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;

/**
 * What a report tells of a document that the rules looked at, whether they found anything or not.
 *
 * @param path the file, as the run names it
 * @param kind what it is for
 * @param title its title, if it has one
 * @param day how old it is: the day of the incident, or of the last update; empty if it does not
 *     say
 * @param actions how its action items stand
 * @param alerts how many of the alerts it defines lead to a runbook
 */
public record JudgedDocument(
    String path,
    DocumentKind kind,
    Optional<String> title,
    Optional<LocalDate> day,
    ActionStates actions,
    AlertCoverage alerts)
    implements Comparable<JudgedDocument> {

  /** What is to be told of a document, seen on a day. */
  public static JudgedDocument of(OpsDocument document, LocalDate asOf) {
    return new JudgedDocument(
        document.source().path(),
        document.kind(),
        document.content().title().map(Title::text).map(OneLine::of),
        day(document),
        document instanceof PostMortem it
            ? ActionStates.of(it.actionItems(), asOf)
            : ActionStates.NONE,
        document instanceof AlertRules it ? AlertCoverage.of(it.alerts()) : AlertCoverage.NONE);
  }

  private static Optional<LocalDate> day(OpsDocument document) {
    if (document instanceof PostMortem postMortem) {
      return postMortem.date();
    }
    return document.content().fields(FieldName.LAST_UPDATED).stream()
        .map(Field::dates)
        .flatMap(dates -> dates.stream().map(WrittenDate::value).flatMap(Optional::stream))
        .max(Comparator.naturalOrder());
  }

  /** By path. */
  @Override
  public int compareTo(JudgedDocument other) {
    return path.compareTo(other.path);
  }
}

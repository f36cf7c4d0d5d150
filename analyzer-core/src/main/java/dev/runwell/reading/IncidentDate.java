package dev.runwell.reading;

import dev.runwell.model.Concept;
import dev.runwell.model.DocumentContent;
import dev.runwell.model.Field;
import dev.runwell.model.FieldName;
import dev.runwell.model.Passage;
import dev.runwell.model.Section;
import dev.runwell.model.TimelineEntry;
import dev.runwell.model.Title;
import dev.runwell.model.WrittenDate;
import dev.runwell.reading.time.DateReader;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The day an incident began, as far as its document says so beyond doubt. */
final class IncidentDate {
  private static final int FIRST_PASSAGES = 6;

  private IncidentDate() {}

  /** The day that the header states: when the incident began, or its date. */
  static Optional<LocalDate> stated(List<Field> fields) {
    return Stream.of(FieldName.START, FieldName.DATE)
        .flatMap(
            name -> fields.stream().filter(field -> field.name().filter(name::equals).isPresent()))
        .map(field -> firstDay(field.value()))
        .flatMap(Optional::stream)
        .findFirst();
  }

  /** The day in the title. */
  static Optional<LocalDate> titled(Optional<Title> title) {
    return title.stream()
        .flatMap(found -> found.dates().stream())
        .flatMap(date -> date.value().stream())
        .findFirst();
  }

  /** The first day that the timeline names. */
  static Optional<LocalDate> told(List<TimelineEntry> timeline) {
    return timeline.stream().map(TimelineEntry::date).flatMap(Optional::stream).findFirst();
  }

  /** The first day that the opening paragraphs name; the days of action items are due dates. */
  static Optional<LocalDate> opening(DocumentContent content) {
    List<Section> items = content.sections(Concept.ACTION_ITEMS);
    return content.passages().stream()
        .filter(passage -> passage.place() != Passage.Place.CODE)
        .filter(passage -> items.stream().noneMatch(each -> each.span().contains(passage.span())))
        .limit(FIRST_PASSAGES)
        .map(passage -> firstDay(passage.text().text()))
        .flatMap(Optional::stream)
        .findFirst();
  }

  private static Optional<LocalDate> firstDay(String text) {
    return DateReader.find(text).stream()
        .map(DateReader.FoundDate::date)
        .map(WrittenDate::value)
        .flatMap(Optional::stream)
        .findFirst();
  }
}

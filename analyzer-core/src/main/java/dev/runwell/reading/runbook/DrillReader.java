package dev.runwell.reading.runbook;

import dev.runwell.language.PhraseMatcher;
import dev.runwell.model.DocumentContent;
import dev.runwell.model.Drill;
import dev.runwell.model.Field;
import dev.runwell.model.FieldName;
import dev.runwell.model.Passage;
import dev.runwell.model.Section;
import dev.runwell.model.WrittenDate;
import dev.runwell.reading.time.DateReader;
import dev.runwell.reading.time.DateReader.FoundDate;
import dev.runwell.source.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Finds the records of drills in a runbook: a field, a sentence with a date, a history under a
 * heading or in a column of a table.
 */
public final class DrillReader {
  private static final class Loaded {
    private static final PhraseMatcher PHRASES =
        PhraseMatcher.load(DrillReader.class, "drills.lexicon");
  }

  private final DocumentContent content;
  private final List<Drill> found = new ArrayList<>();

  private DrillReader(DocumentContent content) {
    this.content = content;
  }

  /** The records of a document, in its order. */
  public static List<Drill> read(DocumentContent content) {
    DrillReader reader = new DrillReader(content);
    content.fields(FieldName.LAST_TESTED).forEach(reader::field);
    List<Span> histories =
        content.sections().stream()
            .filter(section -> Loaded.PHRASES.finds("history", section.heading()))
            .map(Section::body)
            .toList();
    boolean column = false;
    for (Passage passage : content.passages()) {
      boolean header = passage.place() == Passage.Place.TABLE_HEADER;
      boolean cell = passage.place() == Passage.Place.TABLE_CELL;
      String text = passage.text().text();
      column = header ? column || Loaded.PHRASES.finds("history", text) : column && cell;
      boolean told =
          column
              || histories.stream().anyMatch(history -> history.contains(passage.span()))
              || Loaded.PHRASES.finds("record", text);
      if (told && passage.place() != Passage.Place.CODE) {
        reader.dates(passage);
      }
    }
    reader.found.sort(Comparator.comparing(Drill::span));
    return List.copyOf(reader.found);
  }

  private void field(Field field) {
    boolean dated = field.value().chars().anyMatch(Character::isDigit);
    if (!field.hasValue() || !dated) {
      return; // "never"
    }
    List<Drill> days =
        field.dates().stream()
            .map(WrittenDate::value)
            .flatMap(Optional::stream)
            .map(day -> new Drill(field.span(), Optional.of(day)))
            .toList();
    found.addAll(days.isEmpty() ? List.of(new Drill(field.span(), Optional.empty())) : days);
  }

  private void dates(Passage passage) {
    for (FoundDate date : DateReader.find(passage.text().text())) {
      Span span = passage.text().span(date.start(), date.end());
      boolean known = content.fields().stream().anyMatch(field -> field.span().overlaps(span));
      if (!known) {
        found.add(new Drill(span, date.date().value()));
      }
    }
  }
}

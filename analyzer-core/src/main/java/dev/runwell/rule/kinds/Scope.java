package dev.runwell.rule.kinds;

import dev.runwell.model.Concept;
import dev.runwell.model.Field;
import dev.runwell.model.OpsDocument;
import dev.runwell.model.Section;
import dev.runwell.model.Slug;
import dev.runwell.source.Span;
import java.util.List;
import java.util.stream.Stream;

/**
 * Which texts of a document a told rule looks at.
 *
 * @param subject what they are
 * @param sections only those in sections that answer one of these; all if there is none
 * @param fields of fields only those with one of these ids or labels; all if there is none
 */
public record Scope(Subject subject, List<Concept> sections, List<String> fields) {

  /** Copies the lists. */
  public Scope {
    sections = List.copyOf(sections);
    fields = fields.stream().map(Slug::of).toList();
  }

  Stream<Stretch> in(OpsDocument document) {
    if (subject == Subject.FIELD && !fields.isEmpty()) {
      return document.content().fields().stream()
          .filter(Field::hasValue)
          .filter(field -> fields.contains(field.key()) || fields.contains(Slug.of(field.label())))
          .map(field -> Stretch.of(field.value(), field.valueSpan()));
    }
    if (sections.isEmpty()) {
      return subject.in(document);
    }
    List<Span> places =
        document.content().sections().stream()
            .filter(section -> sections.stream().anyMatch(section::answers))
            .map(Section::span)
            .toList();
    return subject
        .in(document)
        .filter(stretch -> places.stream().anyMatch(place -> place.contains(stretch.span())));
  }
}

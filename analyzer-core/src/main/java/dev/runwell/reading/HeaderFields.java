package dev.runwell.reading;

import dev.runwell.model.Field;
import dev.runwell.model.Section;
import java.util.List;

/** Tells a header's fields from sections that are only labels. */
final class HeaderFields {
  private HeaderFields() {}

  /**
   * The sections that are no fields: "Services affected: queue-broker" above the first heading is
   * asked elsewhere what the impact was. Where no heading answers anything, labels are all the
   * sections there are.
   */
  static List<Section> without(List<Field> fields, List<Section> sections) {
    int first =
        sections.stream()
            .filter(section -> section.form() == Section.Form.HEADING)
            .filter(section -> !section.concepts().isEmpty())
            .mapToInt(section -> section.span().start())
            .min()
            .orElse(0);
    return sections.stream()
        .filter(section -> section.span().start() >= first || !isField(section, fields))
        .toList();
  }

  private static boolean isField(Section section, List<Field> fields) {
    return section.form() != Section.Form.HEADING
        && fields.stream()
            .filter(field -> field.name().isPresent())
            .anyMatch(field -> field.span().overlaps(section.headingSpan()));
  }
}

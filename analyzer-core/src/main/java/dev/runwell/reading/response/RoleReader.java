package dev.runwell.reading.response;

import dev.runwell.markdown.Table;
import dev.runwell.model.Concept;
import dev.runwell.model.DocumentContent;
import dev.runwell.model.Field;
import dev.runwell.model.Passage;
import dev.runwell.model.Passage.Place;
import dev.runwell.model.Role;
import dev.runwell.model.RoleHolding;
import dev.runwell.model.Section;
import dev.runwell.model.TimelineEntry;
import dev.runwell.reading.Outline;
import dev.runwell.reading.response.RoleText.Told;
import dev.runwell.source.MappedText;
import dev.runwell.source.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Finds who held which role of a response: in the header, in tables and lists of roles, in
 * sentences, and in the timeline. That a role is spoken of as somebody's is enough: "the scribe
 * asked" tells that there was one.
 */
public final class RoleReader {
  /** Where what ought to be is spoken of as often as what was: only named holders count there. */
  private static final Set<Concept> OF_WISHES =
      EnumSet.of(
          Concept.ROOT_CAUSE,
          Concept.CONTRIBUTING_FACTORS,
          Concept.WENT_WRONG,
          Concept.LESSONS_LEARNED);

  private final DocumentContent content;
  private final List<TimelineEntry> timeline;
  private final List<RoleHolding> found = new ArrayList<>();

  private RoleReader(DocumentContent content, List<TimelineEntry> timeline) {
    this.content = content;
    this.timeline = timeline;
  }

  /** What the document tells, in its order. */
  public static List<RoleHolding> read(
      DocumentContent content, Outline outline, List<TimelineEntry> timeline) {
    RoleReader reader = new RoleReader(content, timeline);
    reader.fields();
    reader.tables(outline);
    reader.passages();
    reader.entries();
    reader.found.sort(Comparator.comparing(RoleHolding::span));
    return List.copyOf(reader.found);
  }

  private void fields() {
    for (Field field : content.fields()) {
      Set<Role> roles = roles(field);
      String value = field.value().strip();
      if (field.hasValue() && Holder.isSomebody(value)) {
        for (Role role : roles) {
          add(field.span(), role, Optional.of(value));
        }
        if (roles.isEmpty()) {
          // "roles: {incident_commander: noor}" of front matter, where no passage tells it
          RoleText.read(value.replace('_', ' '))
              .forEach(told -> add(field.span(), told.role(), told.holder()));
        }
      }
    }
  }

  private static Set<Role> roles(Field field) {
    Set<Role> named = EnumSet.noneOf(Role.class);
    for (Role role : Role.values()) {
      if (field.name().filter(role.field()::equals).isPresent()) {
        named.add(role);
      }
    }
    return field.name().isPresent() ? named : RoleWords.only(field.label());
  }

  private void add(Span span, Role role, Optional<String> holder) {
    found.add(new RoleHolding(span, role, holder, Optional.empty(), false));
  }

  private void tables(Outline outline) {
    List<Span> elsewhere = new ArrayList<>(timeline.stream().map(TimelineEntry::span).toList());
    content.sections(Concept.ACTION_ITEMS).forEach(section -> elsewhere.add(section.span()));
    content.fields().forEach(field -> elsewhere.add(field.span()));
    outline.tree().allBlocks().stream()
        .filter(Table.class::isInstance)
        .map(Table.class::cast)
        .forEach(table -> found.addAll(RoleTable.read(table, elsewhere)));
  }

  private void passages() {
    OutsideTimeline outside = new OutsideTimeline(timeline);
    for (Passage passage : content.passages()) {
      boolean heading = passage.place() == Place.HEADING || passage.place() == Place.TABLE_HEADER;
      Optional<Section> section = innermost(passage.span());
      if (!heading && section.filter(this::isOfActions).isEmpty()) {
        boolean wish =
            section.stream().flatMap(it -> it.concepts().stream()).anyMatch(OF_WISHES::contains);
        outside.of(passage).forEach(text -> passage(text, wish));
      }
    }
  }

  private boolean isOfActions(Section section) {
    return content.sections(Concept.ACTION_ITEMS).stream()
        .anyMatch(actions -> actions.span().contains(section.span()));
  }

  private Optional<Section> innermost(Span span) {
    return content.sections().stream()
        .filter(section -> section.span().contains(span))
        .reduce((outer, inner) -> inner);
  }

  private void passage(MappedText text, boolean wish) {
    for (Told told : RoleText.read(text.text())) {
      Span span = text.span(told.start(), told.end());
      boolean known =
          found.stream()
              .anyMatch(other -> other.role() == told.role() && other.span().overlaps(span));
      if (!known && (told.holder().isPresent() || !wish)) {
        found.add(new RoleHolding(span, told.role(), told.holder(), Optional.empty(), told.over()));
      }
    }
  }

  private void entries() {
    for (int index = 0; index < timeline.size(); index++) {
      TimelineEntry entry = timeline.get(index);
      for (Told told : RoleText.read(entry.text())) {
        Optional<Integer> since = told.taken() ? Optional.of(index) : Optional.empty();
        found.add(
            new RoleHolding(entry.textSpan(), told.role(), told.holder(), since, told.over()));
      }
    }
  }
}

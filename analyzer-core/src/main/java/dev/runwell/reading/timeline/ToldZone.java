package dev.runwell.reading.timeline;

import dev.runwell.model.Field;
import dev.runwell.model.FieldName;
import dev.runwell.model.Passage;
import dev.runwell.model.TimelineEntry;
import dev.runwell.reading.time.TimeReader;
import dev.runwell.reading.time.TimeReader.FoundTime;
import dev.runwell.reading.time.ZoneReader;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The zone that a document names outside its timeline, and means for its timeline as well. */
public final class ToldZone {
  private static final Set<FieldName> ENDS = EnumSet.of(FieldName.START, FieldName.END);

  private ToldZone() {}

  /** The zone that a field or a sentence names for every time of the document. */
  public static Optional<String> ofAllTimes(List<Field> fields, List<Passage> passages) {
    return fields.stream()
        .filter(field -> ZoneReader.isLabel(field.key()))
        .flatMap(field -> ZoneReader.named(field.value()).stream())
        .findFirst()
        .or(
            () ->
                passages.stream()
                    .flatMap(passage -> ZoneReader.declared(passage.text().text()).stream())
                    .findFirst());
  }

  /**
   * The same entries; where none has a zone, with the one in which the header tells the incident's
   * start and end, and entries tell other times.
   */
  public static List<TimelineEntry> filled(List<TimelineEntry> entries, List<Field> fields) {
    boolean open =
        entries.stream().anyMatch(entry -> entry.time().isPresent())
            && entries.stream().allMatch(entry -> entry.zone().isEmpty());
    Optional<String> zone = open ? zone(entries, fields) : Optional.empty();
    return zone.isEmpty()
        ? entries
        : entries.stream()
            .map(entry -> entry.time().isPresent() ? entry.in(zone.get()) : entry)
            .toList();
  }

  private static Optional<String> zone(List<TimelineEntry> entries, List<Field> fields) {
    Stream<FoundTime> ofFields =
        fields.stream()
            .filter(field -> field.name().filter(ENDS::contains).isPresent())
            .flatMap(field -> times(field.value()));
    Stream<FoundTime> ofEntries = entries.stream().flatMap(entry -> times(entry.text()));
    Set<String> zones =
        Stream.concat(ofFields, ofEntries)
            .flatMap(time -> time.zone().stream())
            .collect(Collectors.toSet());
    return zones.size() == 1 ? zones.stream().findFirst() : Optional.empty();
  }

  private static Stream<FoundTime> times(String text) {
    return TimeReader.find(text).stream();
  }
}

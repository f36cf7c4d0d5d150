package dev.runwell.search;

import dev.runwell.incident.IncidentRecord;
import dev.runwell.incident.RecordedPassage;
import dev.runwell.incident.RecordedSection;
import dev.runwell.source.OneLine;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A stretch of an incident that has a meaning of its own: passages of one section that stand
 * together, under the title. The same incident has the same chunks whenever it is asked.
 *
 * @param text what its meaning is taken from
 * @param place where it begins; empty where an incident is nothing but a title
 */
record Chunk(String text, Optional<Place> place) {
  /** About three sentences, in UTF-16 units: shorter ones and longer ones found less. */
  private static final int LENGTH = 300;

  /** What of one passage the model sees at once; the rest goes into the next chunk. */
  private static final int LONGEST = 500;

  /**
   * From here on an incident is a list of others, or holds a log; none of the ones measured had
   * more.
   */
  private static final int MOST = 100;

  /**
   * Where a chunk begins.
   *
   * @param offset the index in the passage's text, in UTF-16 units
   */
  record Place(RecordedSection section, RecordedPassage passage, int offset) {}

  /** The chunks of an incident, in the order of its document; at least one. */
  static List<Chunk> of(IncidentRecord incident) {
    String title = incident.title().map(it -> it + ". ").orElse("");
    List<Chunk> chunks = new ArrayList<>();
    for (RecordedSection section : incident.sections()) {
      StringBuilder text = new StringBuilder();
      Place begin = null;
      for (Place place : places(section)) {
        String next = textOf(place);
        if (begin != null && text.length() + next.length() > LENGTH) {
          chunks.add(new Chunk(title + text, Optional.of(begin)));
          text.setLength(0);
          begin = null;
        }
        begin = begin == null ? place : begin;
        text.append(text.isEmpty() ? "" : " ").append(next);
      }
      if (begin != null) {
        chunks.add(new Chunk(title + text, Optional.of(begin)));
      }
    }
    if (chunks.isEmpty()) {
      return List.of(new Chunk(title, Optional.empty()));
    }
    return chunks.subList(0, Math.min(MOST, chunks.size()));
  }

  /** Its passages, the long ones in several pieces. */
  private static List<Place> places(RecordedSection section) {
    List<Place> places = new ArrayList<>();
    for (RecordedPassage passage : section.passages()) {
      String text = passage.text();
      int at = 0;
      while (text.length() - at > LONGEST) {
        int blank = text.lastIndexOf(' ', at + LONGEST);
        places.add(new Place(section, passage, at));
        at = blank > at ? blank + 1 : at + LONGEST;
      }
      if (!text.substring(at).isBlank()) {
        places.add(new Place(section, passage, at));
      }
    }
    return places;
  }

  private static String textOf(Place place) {
    String text = place.passage().text();
    int end = text.length();
    if (end - place.offset() > LONGEST) {
      int blank = text.lastIndexOf(' ', place.offset() + LONGEST);
      end = blank > place.offset() ? blank : place.offset() + LONGEST;
    }
    return OneLine.of(text.substring(place.offset(), end));
  }
}

package dev.runwell.reading.response;

import dev.runwell.model.Passage;
import dev.runwell.model.TimelineEntry;
import dev.runwell.source.MappedText;
import dev.runwell.source.Span;
import java.util.ArrayList;
import java.util.List;

/** What a passage says besides the entries of a timeline that stand in it. */
final class OutsideTimeline {
  private final List<Span> entries;

  OutsideTimeline(List<TimelineEntry> timeline) {
    entries = timeline.stream().map(TimelineEntry::span).toList();
  }

  /** The whole passage, or those of its lines that are no entries. */
  List<MappedText> of(Passage passage) {
    MappedText whole = passage.text();
    if (isOutside(whole.span())) {
      return List.of(whole);
    }
    List<MappedText> lines = new ArrayList<>();
    int start = 0;
    while (start < whole.length()) {
      int end = whole.text().indexOf('\n', start);
      end = end < 0 ? whole.length() : end;
      MappedText line = whole.part(start, end);
      if (!line.isBlank() && isOutside(line.trim().span())) {
        lines.add(line);
      }
      start = end + 1;
    }
    return lines;
  }

  private boolean isOutside(Span span) {
    return entries.stream().noneMatch(span::overlaps);
  }
}

package dev.runwell.reading.timeline;

import dev.runwell.markdown.Prose;
import dev.runwell.reading.time.DateReader;
import dev.runwell.reading.time.DateReader.FoundDate;
import dev.runwell.reading.time.StampReader;
import dev.runwell.reading.time.StampReader.Stamp;
import dev.runwell.reading.time.ZoneReader;
import dev.runwell.source.MappedText;
import dev.runwell.source.Span;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Reads paragraphs: entries, one or more lines each, days above entries, words about all times. */
final class LineEntries {
  private static final Pattern LABEL =
      Pattern.compile("[^.!?\\n]{1,60}:\\s*", Pattern.CASE_INSENSITIVE);
  private static final Pattern ABOUT_ALL =
      Pattern.compile("\\b(?:all|times?|events?|unless|timeline)\\b", Pattern.CASE_INSENSITIVE);

  private static final Pattern UNLESS_NOTED =
      Pattern.compile("\\bunless\\b", Pattern.CASE_INSENSITIVE);

  /** "Between 2pm and 3pm …" sums up what the entries tell. */
  private static final Pattern SUMS_UP =
      Pattern.compile("\\s*(?:between|from)\\s.*", Pattern.CASE_INSENSITIVE | Pattern.DOTALL);

  private final EntryList entries;

  LineEntries(EntryList entries) {
    this.entries = entries;
  }

  /**
   * Reads a paragraph. If all it holds is a stamp, {@code below} gives the text that belongs to it.
   */
  void read(Prose paragraph, Optional<MappedText> below) {
    String text = paragraph.text();
    int open = -1;
    Optional<Stamp> stamp = Optional.empty();
    int start = 0;
    for (Prose line : paragraph.lines()) {
      Optional<Stamp> next = stampOf(line, open >= 0);
      if (next.isPresent()) {
        close(paragraph, open, start, stamp, below);
        open = start;
        stamp = next;
      }
      start += line.text().length() + 1;
    }
    close(paragraph, open, start, stamp, below);
    if (stamp.isEmpty()) {
      declare(text);
    }
  }

  private void close(
      Prose paragraph, int from, int to, Optional<Stamp> stamp, Optional<MappedText> below) {
    if (stamp.isEmpty()) {
      return;
    }
    int end = Math.min(to, paragraph.text().length());
    Prose entry = paragraph.part(from, end).trim();
    addEntry(
        entry.mapped(),
        entry.span(),
        stamp.get(),
        end == paragraph.text().length() ? below : Optional.empty());
  }

  private void addEntry(MappedText entry, Span span, Stamp stamp, Optional<MappedText> below) {
    boolean atEnd =
        stamp.start() > 0
            && LABEL.matcher(entry.text().substring(0, stamp.start())).matches()
            && StampReader.atStart(entry.text()).isEmpty();
    MappedText text =
        atEnd
            ? entry.part(0, StampReader.textEnd(entry.text(), stamp))
            : entry.part(Math.min(stamp.textStart(entry.text()), entry.length()), entry.length());
    boolean onlyDay = stamp.time().isEmpty() && text.isBlank();
    Optional<String> zone =
        stamp.time().isEmpty() ? ZoneReader.declared(text.text()) : Optional.empty();
    if (onlyDay || zone.isPresent()) {
      stamp.date().ifPresent(entries.days()::take);
      zone.ifPresent(told -> entries.zoneIs(Optional.of(told)));
    } else {
      entries.add(span, stamp, text.isBlank() ? below.orElse(text) : text);
    }
  }

  /** The stamp a line begins with, or ends with behind a label, if the line is an entry. */
  private static Optional<Stamp> stampOf(Prose line, boolean insideEntry) {
    String text = line.text().strip();
    Optional<Stamp> first = StampReader.atStart(line.text());
    if (SUMS_UP.matcher(line.text()).matches()) {
      return Optional.empty();
    }
    if (first.isPresent()) {
      boolean entry =
          first.get().time().isPresent()
              ? !insideEntry || startsEntry(line, first.get())
              : first.get().separated();
      return first.filter(stamp -> entry);
    }
    return StampReader.atEnd(line.text(), false)
        .filter(stamp -> LABEL.matcher(line.text().substring(0, stamp.start())).matches())
        .filter(stamp -> !DurationWords.isLabel(text));
  }

  /** Within an entry, a time that the wrapping brought to the start of a line begins no other. */
  private static boolean startsEntry(Prose line, Stamp stamp) {
    return stamp.separated()
        || stamp.start() == 0
        || !line.marks().isEmpty()
        || stamp.time().flatMap(time -> time.zone()).isPresent();
  }

  private void declare(String text) {
    ZoneReader.declared(text).ifPresent(zone -> entries.zoneIs(Optional.of(zone)));
    List<FoundDate> dates = DateReader.find(text);
    if (dates.size() == 1 && ABOUT_ALL.matcher(text).find()) {
      if (UNLESS_NOTED.matcher(text).find()) {
        entries.days().takeForAll(dates.get(0).date());
      } else {
        entries.days().take(dates.get(0).date());
      }
    }
  }
}

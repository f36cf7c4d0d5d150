package dev.runwell.reading.timeline;

import dev.runwell.markdown.Block;
import dev.runwell.markdown.CodeBlock;
import dev.runwell.markdown.Details;
import dev.runwell.markdown.ListBlock;
import dev.runwell.markdown.Paragraph;
import dev.runwell.markdown.Prose;
import dev.runwell.markdown.Quote;
import dev.runwell.markdown.Table;
import dev.runwell.reading.OutlineSection;
import dev.runwell.reading.time.DateReader;
import dev.runwell.reading.time.DateReader.FoundDate;
import dev.runwell.reading.time.StampReader;
import dev.runwell.reading.time.StampReader.Stamp;
import dev.runwell.reading.time.ZoneReader;
import dev.runwell.source.MappedText;
import dev.runwell.source.Span;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Reads one section of a timeline: its blocks, and its sub-sections as entries, days or phases. */
final class SectionEntries {
  private static final int FEWEST_CODE_ENTRIES = 2;

  private final EntryList entries;
  private final LineEntries lines;
  private final ListEntries lists;
  private final TableEntries tables;

  SectionEntries(EntryList entries) {
    this.entries = entries;
    this.lines = new LineEntries(entries);
    this.lists = new ListEntries(entries);
    this.tables = new TableEntries(entries);
  }

  void read(OutlineSection section) {
    Optional<String> outer = entries.zone();
    String heading = section.heading().text();
    entries.zoneIs(ZoneReader.named(heading).or(() -> outer));
    List<FoundDate> dates = DateReader.find(heading);
    if (dates.size() == 1) {
      entries.days().take(dates.get(0).date());
      NamedDay.count(heading.strip(), entries.days());
    } else {
      commonYear(dates).ifPresent(entries.days()::yearIs);
    }
    readContent(section);
    entries.zoneIs(outer);
  }

  /** The year of a heading that names several days of it ("30 October – 1 November 2026"). */
  private static Optional<Integer> commonYear(List<FoundDate> dates) {
    List<Integer> years =
        dates.stream()
            .map(date -> date.date().value())
            .flatMap(Optional::stream)
            .map(LocalDate::getYear)
            .distinct()
            .toList();
    return years.size() == 1 ? Optional.of(years.get(0)) : Optional.empty();
  }

  private void readContent(OutlineSection section) {
    int before = entries.size();
    readBlocks(section.blocks());
    List<OutlineSection> inner = section.subsections();
    for (int index = 0; index < inner.size(); index++) {
      boolean headsTimes = index + 1 < inner.size() && isTimeOnly(inner.get(index + 1));
      readInner(inner.get(index), headsTimes);
    }
    if (entries.size() == before) {
      readSupplements(section.blocks(), before);
    }
  }

  private void readBlocks(List<Block> blocks) {
    for (int index = 0; index < blocks.size(); index++) {
      Block block = blocks.get(index);
      if (block instanceof Paragraph paragraph) {
        Optional<MappedText> below =
            ListEntries.firstText(blocks.subList(index + 1, blocks.size()));
        lines.read(paragraph.content(), below);
      } else if (block instanceof ListBlock list) {
        lists.read(list);
      } else if (block instanceof Table table) {
        tables.read(table);
      }
    }
  }

  private static Optional<Stamp> stamp(OutlineSection section) {
    String heading = section.heading().text();
    return StampReader.inCell(heading)
        .filter(stamp -> stamp.time().isPresent() || stamp.date().isPresent())
        .or(() -> StampReader.atEnd(heading, false).filter(stamp -> stamp.time().isPresent()));
  }

  private static boolean isTimeOnly(OutlineSection section) {
    return stamp(section).filter(stamp -> stamp.date().isEmpty()).isPresent();
  }

  private void readInner(OutlineSection section, boolean headsTimes) {
    Optional<Stamp> stamp = stamp(section);
    if (stamp.isEmpty()) {
      readPhase(section);
    } else if (stamp.get().time().isPresent()) {
      entries.add(span(section), stamp.get(), told(section, stamp.get()));
    } else {
      readDay(section, stamp.get(), headsTimes);
    }
  }

  /** A heading without a time: a weekday, a day by its count, or a phase with times of its own. */
  private void readPhase(OutlineSection section) {
    String heading = section.heading().text().strip();
    if (!NamedDay.moveTo(heading, entries.days())) {
      entries.nextRun();
    }
    read(section);
  }

  /** A heading with a day: above entries it is their day, else an entry itself. */
  private void readDay(OutlineSection section, Stamp stamp, boolean headsTimes) {
    entries.days().take(stamp.date().get());
    int before = entries.size();
    Optional<String> outer = entries.zone();
    entries.zoneIs(ZoneReader.named(section.heading().text()).or(() -> outer));
    readContent(section);
    entries.zoneIs(outer);
    if (entries.size() == before && !headsTimes) {
      entries.add(span(section), stamp, told(section, stamp));
    }
  }

  private static Span span(OutlineSection section) {
    return section.section().span();
  }

  private static MappedText told(OutlineSection section, Stamp stamp) {
    MappedText heading = section.heading().mapped();
    String text = heading.text();
    boolean atEnd =
        stamp.end() == text.length() && stamp.start() > 0 && StampReader.inCell(text).isEmpty();
    MappedText rest =
        atEnd
            ? heading.part(0, StampReader.textEnd(text, stamp))
            : heading.part(Math.min(stamp.textStart(text), text.length()), text.length());
    return rest.isBlank() ? ListEntries.firstText(section.blocks()).orElse(rest) : rest;
  }

  /** What is folded away, quoted or code tells the times where the section does so nowhere else. */
  private void readSupplements(List<Block> blocks, int before) {
    for (Block block : blocks) {
      if (block instanceof Details details) {
        readBlocks(details.children());
      } else if (block instanceof Quote quote) {
        readBlocks(quote.children());
      }
    }
    if (entries.size() == before) {
      blocks.forEach(this::readCode);
    }
  }

  /** Lines of a code block count only where the section tells its times in no other way. */
  private void readCode(Block block) {
    if (!(block instanceof CodeBlock code)) {
      return;
    }
    List<MappedText> stamped =
        code.lines().stream()
            .filter(
                line ->
                    StampReader.atStart(line.text()).filter(SectionEntries::isWritten).isPresent())
            .toList();
    if (stamped.size() >= FEWEST_CODE_ENTRIES) {
      stamped.forEach(line -> lines.read(Prose.plain(line.trim()), Optional.empty()));
    }
  }

  /** A time to the minute was written by a person; one to the fraction of a second by a machine. */
  private static boolean isWritten(Stamp stamp) {
    return stamp.time().filter(time -> time.time().getSecond() == 0).isPresent();
  }
}

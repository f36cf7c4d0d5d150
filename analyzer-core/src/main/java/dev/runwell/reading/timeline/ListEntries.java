package dev.runwell.reading.timeline;

import dev.runwell.markdown.Block;
import dev.runwell.markdown.ListBlock;
import dev.runwell.markdown.ListItem;
import dev.runwell.markdown.Mark;
import dev.runwell.markdown.Paragraph;
import dev.runwell.markdown.Prose;
import dev.runwell.reading.time.StampReader;
import dev.runwell.reading.time.StampReader.Stamp;
import dev.runwell.reading.time.TimeReader;
import dev.runwell.reading.time.TimeReader.FoundTime;
import dev.runwell.source.MappedText;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Reads lists: bullets with a stamp at either end, and bullets that are days above others. */
final class ListEntries {
  /** Where a heading in bold ends: with a colon or the line. */
  private static final Pattern HEAD_END = Pattern.compile(".?\\s?(?::|$)", Pattern.DOTALL);

  /** Fewer numbers in a row may count something. */
  private static final int FEWEST_BARE = 3;

  private final EntryList entries;

  ListEntries(EntryList entries) {
    this.entries = entries;
  }

  /**
   * How the items of a list tell their times.
   *
   * @param before before their text
   * @param behind behind it
   * @param bare in a form that would be any number elsewhere: "1405 Page"
   */
  private record Shape(boolean before, boolean behind, boolean bare) {
    static Shape of(List<ListItem> items) {
      boolean bare = areBare(items);
      boolean before = bare || items.stream().anyMatch(ListEntries::startsWithTime);
      return new Shape(before, items.stream().anyMatch(ListEntries::endsWithTime), bare);
    }

    private static boolean areBare(List<ListItem> items) {
      List<LocalTime> times =
          items.stream()
              .flatMap(item -> item.lead().stream())
              .filter(lead -> StampReader.atStart(lead.text()).isEmpty())
              .flatMap(lead -> StampReader.inCell(lead.text()).stream())
              .flatMap(stamp -> stamp.time().stream())
              .map(FoundTime::time)
              .toList();
      return times.size() >= FEWEST_BARE
          && times.size() == items.size()
          && times.stream().sorted().toList().equals(times);
    }
  }

  void read(ListBlock list) {
    Shape shape = Shape.of(list.items());
    entries.startBlock();
    Neighbours neighbours = new Neighbours();
    for (ListItem item : list.items()) {
      int size = entries.size();
      read(item, shape);
      if (entries.size() > size) {
        neighbours.addTimed();
      } else if (item.rest().isEmpty()) {
        item.lead()
            .filter(lead -> !isHeaded(lead))
            .ifPresent(lead -> neighbours.addUntimed(item.span(), lead.text()));
      }
    }
    if (shape.before()) {
      entries.takeUntimed(neighbours);
    }
  }

  /** "**Resolution**: the old build is back" carries a heading of its own. */
  private static boolean isHeaded(Prose lead) {
    Optional<Mark> bold = lead.markAt(Mark.Kind.STRONG, 0);
    return bold.filter(
            mark ->
                HEAD_END
                    .matcher(lead.text())
                    .region(Math.max(0, mark.end() - 1), lead.text().length())
                    .lookingAt())
        .isPresent();
  }

  private static boolean startsWithTime(ListItem item) {
    return item.lead()
        .flatMap(lead -> StampReader.atStart(lead.text()))
        .filter(stamp -> stamp.time().isPresent())
        .isPresent();
  }

  private static boolean endsWithTime(ListItem item) {
    return item.lead()
        .flatMap(lead -> StampReader.atEnd(lead.text(), false))
        .filter(stamp -> stamp.time().isPresent())
        .isPresent();
  }

  /** Reads an item; its siblings tell whether stamps stand before or behind the text. */
  private void read(ListItem item, Shape shape) {
    if (item.lead().isEmpty()) {
      readNested(item);
      return;
    }
    MappedText lead = item.lead().get().mapped();
    String text = lead.text();
    String line = text.lines().findFirst().orElse("");
    Optional<Stamp> first = shape.bare() ? StampReader.inCell(text) : StampReader.atStart(text);
    if (first.isPresent()) {
      readStamped(item, lead, first.get());
      return;
    }
    Optional<Stamp> last =
        StampReader.atEnd(line, shape.behind())
            .or(() -> StampReader.atEnd(text, shape.behind()))
            .filter(stamp -> !DurationWords.isLabel(text));
    if (last.isPresent()) {
      entries.add(item.span(), last.get(), lead.part(0, StampReader.textEnd(text, last.get())));
      return;
    }
    List<FoundTime> inside = shape.before() ? List.of() : TimeReader.find(text);
    if (inside.isEmpty() || DurationWords.isLabel(text)) {
      readNested(item);
    } else {
      entries.add(item.span(), Stamp.inside(inside.get(0)), lead);
    }
  }

  private void readStamped(ListItem item, MappedText lead, Stamp stamp) {
    MappedText text =
        lead.part(Math.min(stamp.textStart(lead.text()), lead.length()), lead.length());
    boolean day =
        stamp.time().isEmpty() && (hasTimedList(item) || (text.isBlank() && item.rest().isEmpty()));
    if (day) {
      stamp.date().ifPresent(entries.days()::take);
      readNested(item);
    } else {
      entries.add(item.span(), stamp, text.isBlank() ? firstText(item.rest()).orElse(text) : text);
    }
  }

  private static boolean hasTimedList(ListItem item) {
    return item.rest().stream()
        .anyMatch(
            block ->
                block instanceof ListBlock list
                    && list.items().stream().anyMatch(ListEntries::startsWithTime));
  }

  private void readNested(ListItem item) {
    for (Block block : item.rest()) {
      if (block instanceof ListBlock list) {
        read(list);
      }
    }
  }

  /** The first text of some blocks: what is told below a stamp that stands alone. */
  static Optional<MappedText> firstText(List<Block> blocks) {
    if (blocks.isEmpty()) {
      return Optional.empty();
    }
    Block first = blocks.get(0);
    if (first instanceof Paragraph paragraph) {
      return Optional.of(paragraph.content()).map(Prose::mapped);
    }
    return first instanceof ListBlock list && !list.items().isEmpty()
        ? list.items().get(0).lead().map(Prose::mapped)
        : Optional.empty();
  }
}

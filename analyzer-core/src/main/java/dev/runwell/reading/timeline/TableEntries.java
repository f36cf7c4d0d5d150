package dev.runwell.reading.timeline;

import dev.runwell.markdown.Table;
import dev.runwell.model.WrittenDate;
import dev.runwell.reading.time.DateReader;
import dev.runwell.reading.time.StampReader;
import dev.runwell.reading.time.StampReader.Stamp;
import dev.runwell.reading.time.ZoneReader;
import dev.runwell.source.MappedText;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads tables: the columns of times and days are found by what stands in them. */
final class TableEntries {
  private static final Pattern YEAR = Pattern.compile("\\b((?:19|20)\\d{2})\\b");
  private static final Pattern WEEKDAY =
      Pattern.compile("(?:mon|tue|wed|thu|fri|sat|sun)\\w{0,6}\\.?", Pattern.CASE_INSENSITIVE);

  /** A cell that leaves the time open; words in it ("later", "all day") tell something. */
  private static final Pattern NO_TIME = Pattern.compile("[\\s–—?.*_-]*");

  private final EntryList entries;

  TableEntries(EntryList entries) {
    this.entries = entries;
  }

  /** What a column holds. */
  private enum Role {
    MOMENT,
    DAY,
    WEEKDAY,
    ZONE,
    OTHER
  }

  void read(Table table) {
    List<Role> roles = roles(table);
    int time = roles.indexOf(Role.MOMENT);
    int day = roles.indexOf(Role.DAY);
    if (time < 0 && day < 0) {
      return;
    }
    Optional<String> zone = headZone(table, time).or(entries::zone);
    headYear(table, day).ifPresent(entries.days()::yearIs);
    entries.startBlock();
    readRow(table.header(), roles, time, day, zone);
    Neighbours neighbours = new Neighbours();
    for (Table.Row row : table.rows()) {
      int size = entries.size();
      readRow(row, roles, time, day, zone);
      if (entries.size() > size) {
        neighbours.addTimed();
      } else if (NO_TIME.matcher(text(row, time)).matches()) {
        neighbours.addUntimed(row.span(), told(row, roles).text());
      }
    }
    entries.takeUntimed(neighbours);
  }

  private static List<Role> roles(Table table) {
    List<Role> roles = new ArrayList<>();
    for (int column = 0; column < table.header().cells().size(); column++) {
      roles.add(role(table, column));
    }
    return roles;
  }

  private static Role role(Table table, int column) {
    int filled = 0;
    int moments = 0;
    int days = 0;
    int weekdays = 0;
    int zones = 0;
    for (Table.Row row : table.rows()) {
      String cell = text(row, column);
      if (!cell.isEmpty()) {
        filled++;
        Optional<Stamp> stamp = StampReader.inCell(cell).filter(found -> fills(cell, found));
        moments += stamp.filter(found -> found.time().isPresent()).isPresent() ? 1 : 0;
        days += day(cell).isPresent() ? 1 : 0;
        weekdays += WEEKDAY.matcher(cell).matches() ? 1 : 0;
        zones += ZoneReader.whole(cell).isPresent() ? 1 : 0;
      }
    }
    if (filled == 0) {
      return Role.OTHER;
    }
    if (moments * 2 >= filled) {
      return Role.MOMENT;
    }
    if ((days + moments) * 2 >= filled) {
      return moments > 0 ? Role.MOMENT : Role.DAY;
    }
    if (zones * 2 >= filled) {
      return Role.ZONE;
    }
    return weekdays * 2 >= filled ? Role.WEEKDAY : Role.OTHER;
  }

  /** A cell of a column of times holds little else. */
  private static boolean fills(String cell, Stamp stamp) {
    return cell.length() - (stamp.end() - stamp.start()) <= 24;
  }

  private static Optional<WrittenDate> day(String cell) {
    return DateReader.whole(cell).filter(date -> !(date instanceof WrittenDate.Vague));
  }

  private Optional<String> headZone(Table table, int time) {
    return time < 0 ? Optional.empty() : ZoneReader.named(text(table.header(), time));
  }

  private static Optional<Integer> headYear(Table table, int day) {
    Matcher year = YEAR.matcher(day < 0 ? "" : text(table.header(), day));
    return year.find() ? Optional.of(Integer.parseInt(year.group(1))) : Optional.empty();
  }

  private void readRow(
      Table.Row row, List<Role> roles, int timeColumn, int dayColumn, Optional<String> zone) {
    Optional<Stamp> stamp = StampReader.inCell(text(row, timeColumn));
    Optional<WrittenDate> day = day(text(row, dayColumn));
    Optional<WrittenDate> written = stamp.flatMap(Stamp::date).or(() -> day);
    boolean timed = stamp.flatMap(Stamp::time).isPresent();
    Optional<String> own = ZoneReader.whole(text(row, roles.indexOf(Role.ZONE)));
    if (timed || written.isPresent()) {
      MappedText told = told(row, roles);
      if (!timed && told.isBlank()) {
        entries.days().take(written.get()); // a row that only announces the day
      } else {
        entries.add(row.span(), stamp.orElse(Stamp.NONE), written, own.or(() -> zone), told);
      }
    }
  }

  /** What the row tells: its other cells, from the first to the last that say something. */
  private static MappedText told(Table.Row row, List<Role> roles) {
    MappedText told = MappedText.EMPTY;
    for (int column = 0; column < row.cells().size(); column++) {
      MappedText cell = row.cells().get(column).content().mapped().trim();
      boolean other = column >= roles.size() || roles.get(column) == Role.OTHER;
      if (other && !cell.isBlank()) {
        told = told.isBlank() ? cell : joined(told, cell);
      }
    }
    return told;
  }

  private static MappedText joined(MappedText first, MappedText second) {
    String text = first.text() + " | " + second.text();
    int[] offsets = new int[text.length() + 1];
    for (int index = 0; index < text.length(); index++) {
      int inSecond = index - first.length() - 3;
      offsets[index] =
          index < first.length()
              ? first.offset(index)
              : inSecond < 0 ? first.offset(first.length()) : second.offset(inSecond);
    }
    offsets[text.length()] = second.offset(second.length());
    return new MappedText(text, offsets);
  }

  private static String text(Table.Row row, int column) {
    return column < 0 || column >= row.cells().size()
        ? ""
        : row.cells().get(column).content().text().strip();
  }
}

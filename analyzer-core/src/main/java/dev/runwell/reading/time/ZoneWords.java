package dev.runwell.reading.time;

import dev.runwell.reading.LexiconFile;
import java.time.DateTimeException;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** What the written names of time zones mean. */
public final class ZoneWords {
  private static final String MEANS = " = ";
  private static final List<String> WRITTEN = new ArrayList<>();
  private static final Map<String, ZoneId> MEANINGS = new HashMap<>();

  static {
    for (LexiconFile.Line line : LexiconFile.lines(ZoneWords.class, "zones.txt")) {
      int means = line.text().indexOf(MEANS);
      String word = means < 0 ? line.text() : line.text().substring(0, means);
      WRITTEN.add(word);
      if (means >= 0) {
        String name = word.substring(word.indexOf(' ') + 1);
        MEANINGS.put(key(name), ZoneId.of(line.text().substring(means + MEANS.length())));
      }
    }
  }

  private ZoneWords() {}

  /** Each word with its kind in front, as in the file. */
  static List<String> written() {
    return List.copyOf(WRITTEN);
  }

  /**
   * How far the clocks of a zone were from UTC at a local time; empty if the words leave that open.
   *
   * @param zone as {@link ZoneReader} found it
   */
  public static Optional<ZoneOffset> offset(String zone, LocalDateTime local) {
    return Optional.ofNullable(MEANINGS.get(key(zone)))
        .or(() -> id(zone))
        .map(id -> id.getRules().getOffset(local));
  }

  /**
   * An offset or the name of a region, such as {@code UTC+2}, {@code +0530}, {@code Asia/Tokyo}.
   */
  private static Optional<ZoneId> id(String zone) {
    String plain = zone.replace('−', '-').replaceAll("\\s", "");
    String known = plain.replaceAll("(?i)^(?:utc|gmt)(?=[+-])", "");
    if (known.matches("[+-]\\d{1,2}(?::?\\d{2})?")) {
      known = known.replaceFirst("^([+-])(\\d)(?!\\d)", "$10$2");
    }
    try {
      return Optional.of(ZoneId.of(known));
    } catch (DateTimeException unknownName) {
      return Optional.empty();
    }
  }

  private static String key(String name) {
    return name.replaceAll("\\s+", " ").toLowerCase(Locale.ROOT);
  }
}

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
import java.util.regex.Pattern;

/** What the written names of time zones mean. */
public final class ZoneWords {
  private static final String MEANS = " = ";
  private static final String IN = " in ";

  /** "Oslo time" tells the clocks of Oslo. */
  private static final Pattern PLACE_TIME = Pattern.compile("(?: local)? time$");

  private static final List<String> WRITTEN = new ArrayList<>();
  private static final Map<String, String> MEANINGS = new HashMap<>();

  /** Where a word for winter or summer time is at home. */
  private static final Map<String, String> REGIONS = new HashMap<>();

  static {
    for (LexiconFile.Line line : LexiconFile.lines(ZoneWords.class, "zones.txt")) {
      int means = line.text().indexOf(MEANS);
      String word = means < 0 ? line.text() : line.text().substring(0, means);
      WRITTEN.add(word);
      if (means >= 0) {
        String name = word.substring(word.indexOf(' ') + 1);
        String meaning = line.text().substring(means + MEANS.length());
        int region = meaning.indexOf(IN);
        if (region < 0) {
          MEANINGS.put(key(name), meaning);
        } else {
          MEANINGS.put(key(name), meaning.substring(0, region));
          REGIONS.put(key(name), meaning.substring(region + IN.length()));
        }
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
    String key = key(zone);
    return Optional.ofNullable(MEANINGS.get(key))
        .or(() -> Optional.ofNullable(MEANINGS.get(PLACE_TIME.matcher(key).replaceFirst(""))))
        .map(ZoneId::of)
        .or(() -> id(zone))
        .map(id -> id.getRules().getOffset(local));
  }

  /**
   * Whether a word for winter or summer time is used in that half of the year; elsewhere it is a
   * slip, and may mean the other.
   */
  public static boolean isInUse(String zone, LocalDateTime local) {
    String region = REGIONS.get(key(zone));
    return region == null
        || offset(zone, local)
            .filter(ZoneId.of(region).getRules().getOffset(local)::equals)
            .isPresent();
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

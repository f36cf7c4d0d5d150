package dev.runwell.reading.time;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Reads time zones as written: abbreviations, offsets, names, cities. */
public final class ZoneReader {
  private static final List<String> WORDS = ZoneWords.written();
  private static final String LABEL = "label ";

  /**
   * Behind a hyphen, {@code 10:00-11:00} is a range, so only a full time stamp has such an offset.
   * Between blanks only an hour is one: {@code UTC - 5}, but not {@code UTC - 11:00}.
   */
  private static final String OFFSET =
      "(?:(?:UTC|GMT|utc|gmt)\\s?[+−-](?:\\s(?=\\d{1,2}(?![\\d:])))?(?:1[0-4]|0?\\d)(?::?(?:00|15|30|45))?|\\+(?:0\\d|1[0-4]):?(?:00|15|30|45)"
          + "|[−-](?:0\\d|1[0-2])(?:00|30)|(?<=[Tt]\\d\\d:\\d\\d(?::\\d\\d)?)-(?:0\\d|1[0-2]):\\d{2})(?![\\w:])";

  private static final String NAME = "(?i:" + words("name ") + ")\\b";
  private static final String CITY = "(?:" + words("city ") + ")";
  private static final String WORD = "(?:" + words("word ") + ")";
  private static final String ABBREVIATION = "(?:" + words("abbreviation ") + ")\\b";
  private static final String REGION =
      "(?:Africa|America|Asia|Atlantic|Australia|Europe|Pacific|Etc)/[A-Z]\\w{1,30}(?:/[A-Z]\\w{1,30})?";

  private static final Pattern BEHIND_TIME =
      Pattern.compile(
          "\\s{0,3}[(\\[]?(?<zone>"
              + OFFSET
              + "|"
              + NAME
              + "|"
              + REGION
              + "|"
              + ABBREVIATION
              + "|Z\\b|(?:"
              + CITY
              + "|"
              + WORD
              + ")"
              + "(?:\\s(?:local\\s)?time\\b|(?=\\s{0,2}(?:[-–—:|),\\]]|$))))"
              + "(?:\\s(?:time|timezone|time zone)\\b)?[)\\]]?");

  private static final Pattern ANYWHERE =
      Pattern.compile(
          "(?<![\\w/+-])(?<zone>(?<=[(\\[])Z(?=[)\\]])|"
              + OFFSET
              + "|"
              + NAME
              + "|"
              + REGION
              + "|"
              + ABBREVIATION
              + "(?![-/]\\w)|(?<=\\b(?:in|to)\\s)"
              + CITY
              + "\\b|"
              + CITY
              + "(?=\\s(?:local\\s)?time\\b)|(?<=\\b[Tt]imes\\s|\\b[Tt]imes (?:in|are)\\s|\\b[Tt]ime,\\s|\\b[Tt]ime\\s[(])"
              + WORD
              + "\\b)");

  private static final Pattern ABOUT_TIMES =
      Pattern.compile(
          "\\b(?:times?|time ?zones?|tz|timestamps?|time stamps?|timeline)\\b",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern EXPLAINS = Pattern.compile("(?:\\stime)?\\s?[(\\[=]\\s?");
  private static final Pattern SENTENCE_END = Pattern.compile("[.!?;]\\s|\\n\\n");

  /** Keys of header fields that name the zone of the document's times. */
  private static final Set<String> LABELS =
      WORDS.stream()
          .filter(line -> line.startsWith(LABEL))
          .map(line -> line.substring(LABEL.length()).replace(' ', '-'))
          .collect(Collectors.toUnmodifiableSet());

  private ZoneReader() {}

  /** Whether a header field of this key names the zone of all times. */
  public static boolean isLabel(String key) {
    return LABELS.contains(key);
  }

  /** A zone behind a time, and where it ends. */
  record FoundZone(int end, String zone) {}

  /** The zone that follows a time ending at {@code from}. */
  static Optional<FoundZone> behind(String text, int from) {
    Matcher matcher =
        BEHIND_TIME.matcher(text).region(from, text.length()).useTransparentBounds(true);
    return matcher.lookingAt()
        ? Optional.of(new FoundZone(closed(text, from, matcher.end()), matcher.group("zone")))
        : Optional.empty();
  }

  /** Leaves a closing bracket alone that this zone did not open. */
  private static int closed(String text, int from, int end) {
    String taken = text.substring(from, end);
    boolean foreign =
        (taken.endsWith(")") && taken.indexOf('(') < 0)
            || (taken.endsWith("]") && taken.indexOf('[') < 0);
    return foreign ? end - 1 : end;
  }

  /**
   * The zone a heading, a column head or a field names; empty if it names several. In "CET (UTC+1)"
   * the brackets explain.
   */
  public static Optional<String> named(String text) {
    Matcher matcher = ANYWHERE.matcher(text);
    if (!matcher.find()) {
      return Optional.empty();
    }
    String zone = matcher.group("zone");
    int end = matcher.end();
    while (matcher.find()) {
      boolean explains = EXPLAINS.matcher(text.substring(end, matcher.start())).matches();
      if (!explains && !zone.equals(matcher.group("zone"))) {
        return Optional.empty();
      }
    }
    return Optional.of(zone);
  }

  /** The zone that a cell or a bracket holds, and nothing else. */
  public static Optional<String> whole(String text) {
    Matcher matcher = BEHIND_TIME.matcher(text.strip());
    return matcher.matches() ? Optional.of(matcher.group("zone")) : Optional.empty();
  }

  /** The zone of the first sentence that says which zone times are in ("All times in PST"). */
  public static Optional<String> declared(String text) {
    if (!ABOUT_TIMES.matcher(text).find()) {
      return Optional.empty();
    }
    for (String sentence : SENTENCE_END.split(text, -1)) {
      if (ABOUT_TIMES.matcher(sentence).find() && TimeReader.find(sentence).isEmpty()) {
        Optional<String> zone = named(sentence);
        if (zone.isPresent()) {
          return zone;
        }
      }
    }
    return Optional.empty();
  }

  private static String words(String kind) {
    return WORDS.stream()
        .filter(line -> line.startsWith(kind))
        .map(line -> line.substring(kind.length()))
        .sorted((one, other) -> other.length() - one.length()) // the longest first
        .map(word -> word.replace(" ", "\\s"))
        .collect(Collectors.joining("|"));
  }
}

package dev.runwell.reading.time;

import dev.runwell.reading.LexiconFile;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Words that tell roughly when, and no day. */
final class VagueDates {
  private static final Pattern WORDS = load();

  private VagueDates() {}

  /** Whether the whole text tells roughly when. */
  static boolean matches(String text) {
    return WORDS.matcher(text).matches();
  }

  private static Pattern load() {
    String words =
        LexiconFile.lines(VagueDates.class, "vague-dates.txt").stream()
            .map(LexiconFile.Line::text)
            .map(line -> line.replace("MONTH", "(?:" + CalendarWords.MONTH + ")\\.?"))
            .map(line -> line.replace("WEEKDAY", "(?:" + CalendarWords.WEEKDAY + ")"))
            .map(
                line ->
                    line.replace(
                        "COUNT",
                        "(?:\\d{1,3}|an?|one|two|three|four|five|six|a few|a couple of|several)"))
            .map(
                line ->
                    line.replace(
                        "SPAN",
                        "(?:hour|day|business day|working day|week|month|sprint|quarter|year)s?"))
            .map(line -> line.replace(" ", "\\s+"))
            .collect(Collectors.joining("|"));
    return Pattern.compile("(?:" + words + ")[.!?]?", Pattern.CASE_INSENSITIVE);
  }
}

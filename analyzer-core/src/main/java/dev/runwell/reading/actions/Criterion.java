package dev.runwell.reading.actions;

import dev.runwell.reading.time.DateReader;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds what tells that something is reached: a limit, or words that say when it is done. */
final class Criterion {
  private static final String NUMBER =
      "(?:\\d[\\d.,]*|zero|none|nothing|one|two|three|four|five|six|seven|eight|nine|ten|twelve|half|a (?:day|week|month|minute|hour))";
  private static final String BOUND =
      "(?:at or (?:below|above|under)|at most|at least|no more than|not more than|no fewer than|"
          + "no less than|fewer than|less than|more than|not exceed|exceeds|below|beneath|under|above|over|"
          + "up to|down to|to|max\\.?|min\\.?|maximum(?: of)?|minimum(?: of)?|threshold(?: of)?)";
  private static final Pattern LIMIT =
      Pattern.compile(
          "(?:[≤≥<>]=? ?|\\b"
              + BOUND
              + " (?:the |about |around |~|only )?)"
              + NUMBER
              + "(?!\\d)(?! ?(?:quarter|sprint|people|services?|teams?)\\b)"
              + "|\\b"
              + NUMBER
              + "(?: ?%| percent| \\w+)? or (?:more|less|fewer|better|below|above|newer|later|older|higher|lower|greater)\\b"
              + "|\\bwithin (?:the )?"
              + NUMBER
              + " ?(?:ms|milliseconds?|s|secs?|seconds?|m|mins?|minutes?|hours?|h)\\b"
              + "|->|→");
  private static final Pattern AMOUNT =
      Pattern.compile(
          "(?:(?<![\\p{L}\\d_-])\\d|\\b(?:one|two|three|four|five|six|seven|eight|nine|ten|twelve|twice|half|zero|none|nothing|double|a single|once|a week|a month|a year|a day)\\b)");
  private static final Pattern BASELINE = Pattern.compile("\\bfrom [^.;,]*$");
  private static final Pattern DEPENDENT =
      Pattern.compile(
          "\\b(?:based on|depending on|proportional to|instead of|to match|in line with)\\b");

  private static final Pattern FROM_TO = Pattern.compile("\\bfrom [^ ]+(?: [^ ]+){0,4} to ");
  private static final Pattern CLAUSE_END = Pattern.compile("[,;.)]( |$)");

  private final Phrases finish;
  private final Taste taste;
  private final Phrases behaviour;

  Criterion(Lexicon lexicon) {
    finish = lexicon.phrases("finish");
    taste = new Taste(lexicon);
    behaviour = lexicon.phrases("behaviour");
  }

  /**
   * Whether a lower-case text says when it is done, in words that do not themselves need a judge.
   */
  boolean finished(String text) {
    Optional<Phrases.Hit> hit = finish.first(text);
    if (hit.isEmpty()) {
      return false;
    }
    String rest = text.substring(hit.get().end()).strip();
    boolean onlyDate = DateReader.whole(firstClause(rest)).isPresent();
    return !rest.isEmpty() && !onlyDate && (!taste.anyIn(rest) || limited(rest) || amount(rest));
  }

  private static String firstClause(String text) {
    Matcher end = CLAUSE_END.matcher(text);
    return end.find() ? text.substring(0, end.start()) : text;
  }

  /** Whether there is a bound with a number: "below 300 ms", "at least two", "≤ 5". */
  boolean limited(String text) {
    return LIMIT.matcher(text).find();
  }

  /** Whether a new amount, or what it depends on, is named; the old one ("from 11") is none. */
  boolean amount(String text) {
    boolean both = FROM_TO.matcher(text).find();
    String target = both ? text : BASELINE.matcher(text).replaceFirst("");
    return AMOUNT.matcher(target).find() || DEPENDENT.matcher(target).find();
  }

  /** Whether "so that", "such that" is followed by a behaviour of something. */
  boolean behaves(String text) {
    for (String link :
        new String[] {
          "so that ",
          "so the ",
          "so a ",
          "so an ",
          "so no ",
          "so it ",
          "so they ",
          "to ensure that ",
          "such that "
        }) {
      int at = text.indexOf(link);
      if (at >= 0) {
        String rest = text.substring(at + link.length());
        if (behaviour.anyIn(rest) && !taste.anyIn(rest)) {
          return true;
        }
      }
    }
    return false;
  }
}

package dev.runwell.reading.actions;

import dev.runwell.reading.time.DateReader;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds what tells that something is reached: a limit, or words that say when it is done. */
final class Criterion {
  private static final Pattern BASELINE = Pattern.compile("\\bfrom [^.;,]*$");
  private static final Pattern FROM_TO = Pattern.compile("\\bfrom [^ ]+(?: [^ ]+){0,4} to ");
  private static final Pattern CLAUSE_END = Pattern.compile("[,;.)]( |$)");

  private final Phrases finish;
  private final Taste taste;
  private final Phrases behaviour;
  private final List<String> consequences;
  private final Pattern limit;
  private final Pattern amount;

  Criterion(Lexicon lexicon) {
    finish = lexicon.phrases("finish");
    taste = new Taste(lexicon);
    behaviour = lexicon.phrases("behaviour");
    consequences = lexicon.entries("consequence");
    limit = limit(lexicon);
    amount =
        Pattern.compile(
            "(?<![\\p{L}\\d_-])\\d|\\b"
                + lexicon.oneOf("number", "frequency", "depending")
                + "\\b");
  }

  private static Pattern limit(Lexicon lexicon) {
    String number = "(?:\\d[\\d.,]*|" + lexicon.oneOf("number", "span") + ")";
    String bound = "[≤≥<>]=? ?|\\b" + lexicon.oneOf("bound") + " (?:the |about |around |~|only )?";
    String counted = "(?!\\d)(?! ?" + lexicon.oneOf("no-limit") + "\\b)";
    return Pattern.compile(
        "(?:"
            + bound
            + ")"
            + number
            + counted
            + "|\\b"
            + number
            + "(?: ?%| percent| \\w+)? or "
            + lexicon.oneOf("bound behind")
            + "\\b"
            + "|\\bwithin (?:the )?"
            + number
            + " ?"
            + lexicon.oneOf("time-unit")
            + "\\b"
            + "|->|→");
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
    return limit.matcher(text).find();
  }

  /** Whether a new amount, or what it depends on, is named; the old one ("from 11") is none. */
  boolean amount(String text) {
    boolean both = FROM_TO.matcher(text).find();
    String target = both ? text : BASELINE.matcher(text).replaceFirst("");
    return amount.matcher(target).find();
  }

  /** Whether "so that", "such that" is followed by a behaviour of something. */
  boolean behaves(String text) {
    for (String consequence : consequences) {
      int at = text.indexOf(consequence + " ");
      if (at >= 0) {
        String rest = text.substring(at + consequence.length() + 1);
        if (behaviour.anyIn(rest) && !taste.anyIn(rest)) {
          return true;
        }
      }
    }
    return false;
  }
}

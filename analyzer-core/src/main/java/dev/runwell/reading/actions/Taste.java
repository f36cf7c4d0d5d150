package dev.runwell.reading.actions;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds words that one reader takes for reached and the next does not. */
final class Taste {
  private static final Pattern COMPARATIVE =
      Pattern.compile(
          "(?<!\\bwith )(?<!\\band )\\b(?:more|less|most|least) (?!than\\b|of\\b|or\\b)[a-z-]{3,}");
  private static final Pattern PREDICATE =
      Pattern.compile("\\b(?:is|are|be|becomes?|stays?|remains?|keeps?|gets?|more|very|as|too) $");

  private final Phrases anywhere;
  private final Phrases predicates;
  private final Phrases habits;
  private final Pattern measured;

  Taste(Lexicon lexicon) {
    anywhere = lexicon.phrases("taste");
    predicates = lexicon.phrases("predicate-taste");
    habits = lexicon.phrases("habit");
    measured = measured(lexicon);
  }

  /** Comparisons that have a measure: "longer than 5 s", "greater than the agreed number". */
  private static Pattern measured(Lexicon lexicon) {
    String yardstick = "(?:an?|the|its|their|our) (?:\\S+ ){0,3}" + lexicon.oneOf("yardstick");
    return Pattern.compile(
        "\\b(?:(?:no|any) longer|no (?:more|fewer|less|later|earlier) than|at (?:least|most|best)"
            + "|[a-z]+er than(?= \\S*\\d| "
            + yardstick
            + "\\b)|(?:more|less) than)\\b");
  }

  /** Whether such words spoil a lower-case clause. */
  boolean spoils(String clause) {
    String text = measured.matcher(clause).replaceAll(" ");
    return anywhere.anyIn(text)
        || COMPARATIVE.matcher(text).find()
        || habit(text)
        || predicate(text);
  }

  /** Whether any such word stands in it, in whatever place. */
  boolean anyIn(String clause) {
    String text = measured.matcher(clause).replaceAll(" ");
    return spoils(clause) || predicates.anyIn(text) || habits.anyIn(text);
  }

  private boolean habit(String text) {
    Optional<Phrases.Hit> hit = habits.first(text);
    return hit.isPresent() && (hit.get().start() == 0 || hit.get().end() == text.length());
  }

  private boolean predicate(String text) {
    int from = 0;
    Optional<Phrases.Hit> hit = predicates.first(text);
    while (hit.isPresent()) {
      String before = text.substring(from, from + hit.get().start());
      Matcher verb = PREDICATE.matcher(before);
      if (verb.find()) {
        return true;
      }
      from += hit.get().end();
      hit = predicates.first(text.substring(from));
    }
    return false;
  }
}

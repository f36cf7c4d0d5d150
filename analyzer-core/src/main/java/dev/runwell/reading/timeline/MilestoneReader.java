package dev.runwell.reading.timeline;

import dev.runwell.model.Milestone;
import dev.runwell.reading.timeline.MilestonePhrases.Found;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Tells from an entry's wording which turning points of a response it reports. */
final class MilestoneReader {
  private static final String NOT_YET = "not-yet";
  private static final String OTHER = "other";
  private static final String NO_HELP = "no-help";
  private static final Pattern CLAUSE_END =
      Pattern.compile("[.;!?:]\\s|,\\s|\\s(?:but|and|so)\\s|\\n");

  private static final Pattern SENTENCE_END = Pattern.compile("[.!?](?=[\\s\"')]|$)");

  private static final Pattern SUPPOSITION = Pattern.compile("\\s*if\\b", Pattern.CASE_INSENSITIVE);

  /** How far, in characters, a "not" or "tried to" may stand before what it takes back. */
  private static final int REACH = 40;

  private final MilestonePhrases phrases = new MilestonePhrases();

  /** The milestones of an entry, in the order of a response. */
  List<Milestone> read(String text) {
    List<Found> all = phrases.find(text);
    List<Found> found =
        all.stream()
            .filter(match -> !match.group().equals(NOT_YET) || !isOther(match, all))
            .toList();
    return found.stream()
        .filter(match -> !match.group().equals(NOT_YET))
        .filter(match -> !isAsked(match, text) && !isSupposed(match, text))
        .filter(match -> found.stream().noneMatch(other -> didNotHelp(other, match)))
        .filter(match -> found.stream().noneMatch(other -> takesBack(other, match, text)))
        .filter(match -> found.stream().noneMatch(other -> swallows(other, match)))
        .map(match -> Milestone.of(match.group()))
        .flatMap(Optional::stream)
        .distinct()
        .sorted()
        .toList();
  }

  /** The "before" of "the day before" takes nothing back. */
  private static boolean isOther(Found negation, List<Found> all) {
    return all.stream().anyMatch(other -> other.group().equals(OTHER) && swallows(other, negation));
  }

  /** What is asked has not been reached. */
  private static boolean isAsked(Found match, String text) {
    Matcher end = SENTENCE_END.matcher(text);
    return end.find(match.end()) && end.group().startsWith("?");
  }

  /** What happens if something else does has not happened. */
  private static boolean isSupposed(Found match, String text) {
    int start = 0;
    Matcher end = SENTENCE_END.matcher(text);
    while (end.find() && end.end() <= match.start()) {
      start = end.end();
    }
    return SUPPOSITION.matcher(text).region(start, match.start()).lookingAt();
  }

  /** "Rolled back, which did not help". */
  private static boolean didNotHelp(Found later, Found match) {
    return later.group().equals(NO_HELP)
        && match.group().equals(Milestone.MITIGATED.id())
        && later.start() >= match.end();
  }

  private static boolean takesBack(Found negation, Found match, String text) {
    if (!negation.group().equals(NOT_YET)) {
      return false;
    }
    int gap = match.start() - negation.end();
    boolean overlaps = negation.start() < match.end() && match.start() < negation.end();
    return overlaps
        || (gap >= 0
            && gap <= REACH
            && !CLAUSE_END.matcher(text.substring(negation.end(), match.start())).find());
  }

  /** A longer phrase with a sense of its own that holds this one. */
  private static boolean swallows(Found longer, Found match) {
    return longer.start() <= match.start()
        && match.end() <= longer.end()
        && longer.end() - longer.start() > match.end() - match.start();
  }
}

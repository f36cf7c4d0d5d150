package dev.runwell.reading.timeline;

import dev.runwell.language.PhraseMatch;
import dev.runwell.language.PhraseMatcher;
import dev.runwell.model.Milestone;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Tells from an entry's wording which turning points of a response it reports. */
final class MilestoneReader {
  private static final String SILENT = "not-yet";
  private static final Pattern CLAUSE_END =
      Pattern.compile("[.;!?:]\\s|,\\s(?:and|but|then|so)\\s|\\n");

  /** How far, in characters, a "not" or "tried to" may stand before what it takes back. */
  private static final int REACH = 30;

  private final PhraseMatcher phrases =
      PhraseMatcher.load(MilestoneReader.class, "milestones.lexicon");

  /** The milestones of an entry, in the order of a response. */
  List<Milestone> read(String text) {
    List<PhraseMatch> found = phrases.find(text);
    return found.stream()
        .filter(match -> !match.tag().equals(SILENT))
        .filter(match -> found.stream().noneMatch(other -> takesBack(other, match, text)))
        .filter(match -> found.stream().noneMatch(other -> swallows(other, match)))
        .map(match -> Milestone.of(match.tag()))
        .flatMap(Optional::stream)
        .distinct()
        .sorted()
        .toList();
  }

  private static boolean takesBack(PhraseMatch silent, PhraseMatch match, String text) {
    if (!silent.tag().equals(SILENT)) {
      return false;
    }
    int gap = match.start() - silent.end();
    return silent.overlaps(match)
        || (gap >= 0
            && gap <= REACH
            && !CLAUSE_END.matcher(text.substring(silent.end(), match.start())).find());
  }

  /** A longer phrase with a sense of its own that holds this one. */
  private static boolean swallows(PhraseMatch longer, PhraseMatch match) {
    return longer.start() <= match.start()
        && match.end() <= longer.end()
        && longer.end() - longer.start() > match.end() - match.start();
  }
}

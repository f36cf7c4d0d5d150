package dev.runwell.reading.clocks;

import dev.runwell.language.PhraseMatch;
import dev.runwell.language.PhraseMatcher;
import dev.runwell.model.Milestone;
import dev.runwell.reading.HeadingText;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** What the words around a length of time say about its ends. */
final class LengthWords {
  private static final String SENTENCE = "sentence";
  private static final String QUALIFIED = "qualified";
  private static final String WANTED = "wanted";

  /** How long a label is at most; more is a sentence. */
  private static final int LONGEST_LABEL = 60;

  private final PhraseMatcher phrases = PhraseMatcher.load(LengthWords.class, "lengths.lexicon");

  /** Which turning points a length is counted from and to. */
  record Ends(List<Milestone> from, List<Milestone> to) {
    /** A whole incident, whichever way its ends are counted. */
    static final Ends WHOLE =
        new Ends(
            List.of(Milestone.START, Milestone.DETECTED),
            List.of(Milestone.MITIGATED, Milestone.RESOLVED));

    private static Optional<Ends> of(String tag) {
      int arrow = tag.indexOf('>');
      return arrow < 0
          ? Optional.empty()
          : Optional.of(
              new Ends(milestones(tag.substring(0, arrow)), milestones(tag.substring(arrow + 1))));
    }

    private static List<Milestone> milestones(String ids) {
      return Arrays.stream(ids.strip().split(" ", -1))
          .map(Milestone::of)
          .flatMap(Optional::stream)
          .toList();
    }
  }

  /** The ends that a label as a whole names. */
  Optional<Ends> label(String written) {
    if (written.length() > LONGEST_LABEL || isQualified(written)) {
      return Optional.empty();
    }
    String label = HeadingText.normalise(written);
    return phrases.find(label).stream()
        .filter(match -> match.start() == 0 && match.end() == label.length())
        .map(match -> Ends.of(match.tag()))
        .flatMap(Optional::stream)
        .findFirst();
  }

  /** Whether the words before {@code end} say that a whole incident lasted what follows them. */
  boolean leadsToLength(String sentence, int end) {
    return phrases.find(sentence).stream()
        .filter(match -> match.tag().equals(SENTENCE))
        .map(PhraseMatch::end)
        .anyMatch(at -> at <= end && isSmall(sentence.substring(at, end)));
  }

  /** At most a word of roughness ("about") lies between. */
  private static boolean isSmall(String between) {
    return between.strip().indexOf(' ') < 0 && between.length() <= 16;
  }

  /** Whether the words make a number something else than what happened this time. */
  boolean isQualified(String text) {
    return phrases.finds(QUALIFIED, text);
  }

  /** Whether a column tells what was wanted. */
  boolean isWanted(String head) {
    return phrases.finds(WANTED, head);
  }
}

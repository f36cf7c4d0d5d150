package dev.runwell.reading.runbook;

import dev.runwell.language.PhraseMatch;
import dev.runwell.language.PhraseMatcher;
import java.util.List;

/**
 * What a step's text says of its result.
 *
 * @param normal whether it says what a normal result looks like
 * @param abnormal whether it says what another result means, or what to do then
 * @param tool whether it names a tool to open or use
 */
record StepResults(boolean normal, boolean abnormal, boolean tool) {
  /** A condition is looked at no farther than this. */
  private static final int CLAUSE = 120;

  /** Nor a sentence. */
  private static final int SENTENCE = 400;

  private static final class Loaded {
    private static final PhraseMatcher PHRASES =
        PhraseMatcher.load(StepResults.class, "results.lexicon");
  }

  /** Reads the whole text of a step. */
  static StepResults of(String text) {
    List<PhraseMatch> all = Loaded.PHRASES.find(text);
    TaggedPlaces shields = TaggedPlaces.of(all, "none");
    List<PhraseMatch> open = all.stream().filter(match -> !shields.touch(match)).toList();
    boolean normal = !TaggedPlaces.of(open, "normal").isEmpty() || claims(text, all, open);
    boolean abnormal = !TaggedPlaces.of(open, "abnormal").isEmpty();
    TaggedPlaces good = TaggedPlaces.of(all, "good");
    TaggedPlaces negations = TaggedPlaces.of(all, "negation");
    for (PhraseMatch condition : TaggedPlaces.of(open, "if").all()) {
      int end = clauseEnd(text, condition.end());
      Sort sort = sort(text, condition, end, good, negations);
      normal |= sort == Sort.GOOD;
      abnormal |= sort == Sort.BAD;
    }
    boolean asked = !TaggedPlaces.of(all, "ask").isEmpty();
    boolean tool = !TaggedPlaces.of(all, "tool").isEmpty();
    return new StepResults(normal || (asked && abnormal), abnormal, tool);
  }

  private enum Sort {
    GOOD,
    BAD,
    NONE
  }

  /** "verify the pods are ready": the sentence says what to find. */
  private static boolean claims(String text, List<PhraseMatch> all, List<PhraseMatch> open) {
    TaggedPlaces be = TaggedPlaces.of(all, "be");
    return TaggedPlaces.of(open, "claim").all().stream()
        .anyMatch(claim -> be.liesWithin(claim.end(), sentenceEnd(text, claim.end())));
  }

  private static Sort sort(
      String text, PhraseMatch condition, int end, TaggedPlaces good, TaggedPlaces negations) {
    if (text.substring(condition.end(), end).isBlank()) {
      return Sort.NONE;
    }
    boolean fine = good.liesWithin(condition.start(), end);
    boolean negated = negations.liesWithin(condition.start(), end);
    return fine && !negated ? Sort.GOOD : Sort.BAD;
  }

  private static int clauseEnd(String text, int from) {
    int end = Math.min(sentenceEnd(text, from), from + CLAUSE);
    for (int i = from; i < end; i++) {
      if (text.charAt(i) == ',') {
        return i;
      }
    }
    return end;
  }

  private static int sentenceEnd(String text, int from) {
    int limit = Math.min(text.length(), from + SENTENCE);
    for (int i = from; i + 1 < limit; i++) {
      char c = text.charAt(i);
      boolean stop = c == '.' || c == '!' || c == '?' || c == ';' || c == ':';
      boolean paragraph = c == '\n' && text.charAt(i + 1) == '\n';
      if (paragraph || (stop && Character.isWhitespace(text.charAt(i + 1)))) {
        return i;
      }
    }
    return limit;
  }
}

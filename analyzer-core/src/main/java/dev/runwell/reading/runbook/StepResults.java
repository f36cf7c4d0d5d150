package dev.runwell.reading.runbook;

import dev.runwell.language.PhraseMatch;
import dev.runwell.language.PhraseMatcher;
import java.util.ArrayList;
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

  private static final class Loaded {
    private static final PhraseMatcher PHRASES =
        PhraseMatcher.load(StepResults.class, "results.lexicon");
  }

  /** Reads the whole text of a step. */
  static StepResults of(String text) {
    List<PhraseMatch> all = Loaded.PHRASES.find(text);
    List<PhraseMatch> shields = tagged(all, "none");
    List<PhraseMatch> open = new ArrayList<>();
    for (PhraseMatch match : all) {
      if (shields.stream().noneMatch(match::overlaps)) {
        open.add(match);
      }
    }
    boolean normal = !tagged(open, "normal").isEmpty() || claims(text, all, open);
    boolean abnormal = !tagged(open, "abnormal").isEmpty();
    for (PhraseMatch condition : tagged(open, "if")) {
      Sort sort = sort(text, condition, all);
      normal |= sort == Sort.GOOD;
      abnormal |= sort == Sort.BAD;
    }
    boolean asked = !tagged(all, "ask").isEmpty();
    return new StepResults(normal || (asked && abnormal), abnormal, !tagged(all, "tool").isEmpty());
  }

  private enum Sort {
    GOOD,
    BAD,
    NONE
  }

  /** "verify the pods are ready": the sentence says what to find. */
  private static boolean claims(String text, List<PhraseMatch> all, List<PhraseMatch> open) {
    for (PhraseMatch claim : tagged(open, "claim")) {
      int end = sentenceEnd(text, claim.end());
      for (PhraseMatch be : tagged(all, "be")) {
        if (be.start() >= claim.end() && be.end() <= end) {
          return true;
        }
      }
    }
    return false;
  }

  private static Sort sort(String text, PhraseMatch condition, List<PhraseMatch> all) {
    int end = clauseEnd(text, condition.end());
    if (text.substring(condition.end(), end).isBlank()) {
      return Sort.NONE;
    }
    boolean good = isWithin(tagged(all, "good"), condition.start(), end);
    boolean negated = isWithin(tagged(all, "negation"), condition.start(), end);
    return good && !negated ? Sort.GOOD : Sort.BAD;
  }

  private static boolean isWithin(List<PhraseMatch> matches, int start, int end) {
    return matches.stream().anyMatch(match -> match.start() >= start && match.end() <= end);
  }

  private static int clauseEnd(String text, int from) {
    int end = Math.min(sentenceEnd(text, from), from + CLAUSE);
    int comma = text.indexOf(',', from);
    return comma >= 0 && comma < end ? comma : end;
  }

  private static int sentenceEnd(String text, int from) {
    for (int i = from; i + 1 < text.length(); i++) {
      char c = text.charAt(i);
      boolean stop = c == '.' || c == '!' || c == '?' || c == ';' || c == ':';
      boolean paragraph = c == '\n' && text.charAt(i + 1) == '\n';
      if (paragraph || (stop && Character.isWhitespace(text.charAt(i + 1)))) {
        return i;
      }
    }
    return text.length();
  }

  private static List<PhraseMatch> tagged(List<PhraseMatch> matches, String tag) {
    return matches.stream().filter(match -> match.tag().equals(tag)).toList();
  }
}

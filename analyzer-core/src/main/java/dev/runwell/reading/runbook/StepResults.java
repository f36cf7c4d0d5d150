package dev.runwell.reading.runbook;

import dev.runwell.language.PhraseMatch;
import dev.runwell.language.PhraseMatcher;
import dev.runwell.model.Step.Trait;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/** What a step's text says of its result, and of the tools it names. */
final class StepResults {
  /** A condition is looked at no farther than this. */
  private static final int CLAUSE = 120;

  /** Nor a sentence. */
  private static final int SENTENCE = 400;

  /** Tags that say by themselves what a step tells. */
  private static final Map<String, Trait> TOLD =
      Map.of(
          "normal", Trait.NORMAL,
          "abnormal", Trait.ABNORMAL,
          "label", Trait.LABEL,
          "elsewhere", Trait.ANSWERED);

  private static final class Loaded {
    private static final PhraseMatcher PHRASES =
        PhraseMatcher.load(StepResults.class, "results.lexicon");
  }

  private StepResults() {}

  /** Reads the whole text of a step; the caller may add to the set. */
  static Set<Trait> of(String text) {
    Set<Trait> traits = EnumSet.noneOf(Trait.class);
    List<PhraseMatch> all = Loaded.PHRASES.find(text);
    TaggedPlaces shields = TaggedPlaces.of(all, "none");
    List<PhraseMatch> open = all.stream().filter(match -> !shields.touch(match)).toList();
    open.stream().map(match -> TOLD.get(match.tag())).filter(Objects::nonNull).forEach(traits::add);
    if (claims(text, all, open)) {
      traits.add(Trait.NORMAL);
    }
    TaggedPlaces good = TaggedPlaces.of(all, "good");
    TaggedPlaces negations = TaggedPlaces.of(all, "negation");
    for (PhraseMatch condition : TaggedPlaces.of(open, "if").all()) {
      int end = clauseEnd(text, condition.end());
      Sort sort = sort(text, condition, end, good, negations);
      if (sort != Sort.NONE) {
        traits.add(sort == Sort.GOOD ? Trait.NORMAL : Trait.ABNORMAL);
      }
    }
    if (traits.contains(Trait.ABNORMAL) && !TaggedPlaces.of(all, "ask").isEmpty()) {
      traits.add(Trait.NORMAL);
    }
    if (!TaggedPlaces.of(all, "tool").isEmpty()) {
      traits.add(Trait.ACTION);
    }
    TaggedPlaces questions = TaggedPlaces.of(all, "question");
    if (TaggedPlaces.of(all, "condition").all().stream().anyMatch(part -> !questions.touch(part))) {
      traits.add(Trait.CONDITION);
    }
    return traits;
  }

  /**
   * Whether an order is after something that every result gives: "look at the metrics to find the
   * largest job", "see whether it is one node or all of them", "read the alert's labels".
   */
  static boolean seeks(String order) {
    List<PhraseMatch> all = Loaded.PHRASES.find(order);
    TaggedPlaces shields = TaggedPlaces.of(all, "cause");
    TaggedPlaces none = TaggedPlaces.of(all, "or not");
    TaggedPlaces or =
        TaggedPlaces.of(all.stream().filter(match -> !none.cover(match)).toList(), "or");
    return all.stream().anyMatch(match -> match.tag().equals("seek") && !shields.touch(match))
        || TaggedPlaces.of(all, "which").all().stream()
            .anyMatch(asked -> or.liesWithin(asked.end(), sentenceEnd(order, asked.end())));
  }

  /** Whether an order looks at what steps before it brought up: "look for ... in the output". */
  static boolean looksBack(String order) {
    return Loaded.PHRASES.finds("back", order);
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

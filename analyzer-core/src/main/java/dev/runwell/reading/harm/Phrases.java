package dev.runwell.reading.harm;

import dev.runwell.language.PhraseMatch;
import dev.runwell.language.PhraseMatcher;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The phrases of one statement by what they are a sign of, and its sentences and clauses. */
final class Phrases {
  private static final Pattern SENTENCE_END = Pattern.compile("[.!?](?=[\\s)\"”]|$)|;|\\n\\n");
  private static final Pattern CLAUSE_SIGN = Pattern.compile("[()]|\\s[–—-]\\s|—");

  private static final class Loaded {
    private static final PhraseMatcher MATCHER = PhraseMatcher.load(Phrases.class, "harm.lexicon");
  }

  private final String text;
  private final Map<String, List<PhraseMatch>> byTag = new HashMap<>();
  private final List<Integer> sentences = new ArrayList<>();
  private final List<Integer> clauses = new ArrayList<>();

  Phrases(String text) {
    this.text = text;
    for (PhraseMatch match : Loaded.MATCHER.find(text)) {
      byTag.computeIfAbsent(match.tag(), unused -> new ArrayList<>()).add(match);
    }
    ends(SENTENCE_END, sentences);
    ends(CLAUSE_SIGN, clauses);
    all("clause").forEach(match -> clauses.add(match.start()));
    clauses.addAll(sentences);
  }

  private void ends(Pattern sign, List<Integer> bounds) {
    Matcher end = sign.matcher(text);
    while (end.find()) {
      bounds.add(end.end());
    }
  }

  /** The phrases with a tag, in order. */
  List<PhraseMatch> all(String tag) {
    return byTag.getOrDefault(tag, List.of());
  }

  /** Whether a phrase with this tag stands anywhere. */
  boolean has(String tag) {
    return byTag.containsKey(tag);
  }

  /** Whether a phrase with this tag lies between two indexes. */
  boolean has(String tag, int start, int end) {
    return all(tag).stream().anyMatch(match -> start <= match.start() && match.end() <= end);
  }

  /** Whether a phrase with this tag starts at an index. */
  boolean starts(String tag, int index) {
    return all(tag).stream().anyMatch(match -> match.start() == index);
  }

  int sentenceStart(int index) {
    return before(sentences, index);
  }

  int sentenceEnd(int index) {
    return behind(sentences, index);
  }

  int clauseStart(int index) {
    return before(clauses, index);
  }

  int clauseEnd(int index) {
    return behind(clauses, index);
  }

  private static int before(List<Integer> bounds, int index) {
    return bounds.stream().filter(bound -> bound <= index).max(Integer::compare).orElse(0);
  }

  private int behind(List<Integer> bounds, int index) {
    return bounds.stream()
        .filter(bound -> bound >= index)
        .min(Integer::compare)
        .orElse(text.length());
  }
}

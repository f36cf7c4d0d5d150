package dev.runwell.finding;

import dev.runwell.model.DocumentKind;
import java.util.Collections;
import java.util.Comparator;
import java.util.Map;
import java.util.TreeMap;

/**
 * What a run looked at.
 *
 * @param files the files that were considered, those that could not be read included
 * @param judged how many documents of each kind the rules looked at, in the order of the kinds'
 *     ids; kinds without a document are absent
 * @param unjudged how many documents of each kind were only read, likewise
 * @param suppressed the findings that a comment in the document holds back
 * @param baseline the findings that were accepted earlier
 */
public record Summary(
    int files,
    Map<DocumentKind, Integer> judged,
    Map<DocumentKind, Integer> unjudged,
    int suppressed,
    int baseline) {

  /** Copies the counts. */
  public Summary {
    judged = sorted(judged);
    unjudged = sorted(unjudged);
  }

  /** The same with as many findings that were accepted earlier. */
  Summary withBaseline(int accepted) {
    return new Summary(files, judged, unjudged, suppressed, accepted);
  }

  private static Map<DocumentKind, Integer> sorted(Map<DocumentKind, Integer> counts) {
    Map<DocumentKind, Integer> sorted = new TreeMap<>(Comparator.comparing(DocumentKind::id));
    sorted.putAll(counts);
    return Collections.unmodifiableMap(sorted);
  }

  /** How many documents of each kind were read, in the order of the kinds' ids. */
  public Map<DocumentKind, Integer> byKind() {
    Map<DocumentKind, Integer> all = new TreeMap<>(Comparator.comparing(DocumentKind::id));
    all.putAll(judged);
    unjudged.forEach((kind, count) -> all.merge(kind, count, Integer::sum));
    return Collections.unmodifiableMap(all);
  }

  /** How many documents the rules looked at. */
  public int judgedFiles() {
    return judged.values().stream().mapToInt(Integer::intValue).sum();
  }
}

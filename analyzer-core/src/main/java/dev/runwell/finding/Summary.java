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
 * @param judged the documents that rules looked at
 * @param byKind how many documents of each kind were read, in the order of the kinds' ids; kinds
 *     without a document are absent
 * @param suppressed the findings that a comment in the document holds back
 * @param baseline the findings that were accepted earlier
 */
public record Summary(
    int files, int judged, Map<DocumentKind, Integer> byKind, int suppressed, int baseline) {

  /** Copies the counts. */
  public Summary {
    Map<DocumentKind, Integer> sorted = new TreeMap<>(Comparator.comparing(DocumentKind::id));
    sorted.putAll(byKind);
    byKind = Collections.unmodifiableMap(sorted);
  }
}

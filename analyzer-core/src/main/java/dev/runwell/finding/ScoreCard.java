package dev.runwell.finding;

import dev.runwell.model.DocumentKind;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * The scores of a run. Findings that a baseline accepts count, those that a comment with a reason
 * holds back do not.
 *
 * @param documents the score of each judged document, in path order
 * @param kinds the mean of each kind, in the order of the kinds' ids
 * @param total the mean of all documents; empty if none was judged
 */
public record ScoreCard(
    Map<JudgedDocument, Score> documents, Map<DocumentKind, Score> kinds, Optional<Score> total) {

  /** Keeps the order. */
  public ScoreCard {
    documents = Collections.unmodifiableMap(new LinkedHashMap<>(documents));
    Map<DocumentKind, Score> sorted = new TreeMap<>(Comparator.comparing(DocumentKind::id));
    sorted.putAll(kinds);
    kinds = Collections.unmodifiableMap(sorted);
  }

  /** The scores of a run. */
  public static ScoreCard of(AnalysisReport report) {
    Map<String, List<Finding>> byPath = new HashMap<>();
    for (List<Finding> each : List.of(report.findings(), report.accepted())) {
      for (Finding finding : each) {
        byPath.computeIfAbsent(finding.path(), path -> new ArrayList<>()).add(finding);
      }
    }
    Map<JudgedDocument, Score> documents = new LinkedHashMap<>();
    Map<DocumentKind, List<Score>> ofKind = new HashMap<>();
    for (JudgedDocument document : report.documents()) {
      Score score = Score.of(byPath.getOrDefault(document.path(), List.of()));
      documents.put(document, score);
      ofKind.computeIfAbsent(document.kind(), kind -> new ArrayList<>()).add(score);
    }
    Map<DocumentKind, Score> kinds = new HashMap<>();
    ofKind.forEach((kind, scores) -> kinds.put(kind, mean(scores)));
    Optional<Score> total =
        documents.isEmpty() ? Optional.empty() : Optional.of(mean(documents.values()));
    return new ScoreCard(documents, kinds, total);
  }

  /** Rounded down, so that only what is perfect is 100. */
  private static Score mean(Collection<Score> scores) {
    int sum = scores.stream().mapToInt(Score::value).sum();
    return new Score(sum / scores.size());
  }
}

package dev.runwell.search;

import dev.runwell.incident.IncidentHit;
import dev.runwell.incident.IncidentQuery;
import dev.runwell.incident.IncidentRecord;
import dev.runwell.incident.QueryTerm;
import dev.runwell.incident.RecordedPassage;
import dev.runwell.incident.RecordedSection;
import dev.runwell.incident.Snippet;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Says of an incident why it was found, and shows its best passage. */
final class HitMaker {
  /** A heading tells what a passage is about, and shows nothing of it. */
  private static final double HEADING = 0.5;

  private final Map<String, Double> importance;

  HitMaker(Map<String, Double> importance, IncidentQuery query) {
    this.importance = new HashMap<>(importance);
    for (QueryTerm term : query.terms()) {
      if (term.field().isPresent() && term.form() != QueryTerm.Form.EXCLUDED) {
        OpsText.words(term.text()).forEach(it -> this.importance.putIfAbsent(it.term(), 1.0));
      }
    }
  }

  /**
   * Makes a hit.
   *
   * @param byMeaning whether it is its meaning that brought it here
   */
  IncidentHit hit(IncidentRecord incident, Fusion.Found found, boolean byMeaning) {
    Reasons reasons = new Reasons(importance, incident.names());
    incident.title().ifPresent(title -> reasons.read(title, OpsText.tokens(title)));
    Best best = byWords(incident, reasons);
    if (byMeaning) {
      reasons.nearInMeaning();
      best = nearest(incident, found).orElse(best);
    }
    if (best == null) {
      Snippet nothing = new Snippet("", List.of());
      return new IncidentHit(incident, found.score(), byMeaning, reasons.list(), "", 1, nothing);
    }
    int line = best.passage().lineOf(best.window().start());
    return new IncidentHit(
        incident,
        found.score(),
        byMeaning,
        reasons.list(),
        best.section().heading(),
        line,
        SnippetCut.of(best.passage().text(), best.window(), importance.keySet()));
  }

  /** The passage that has most of what was asked for; null if there is no passage at all. */
  private Best byWords(IncidentRecord incident, Reasons reasons) {
    Best best = null;
    for (RecordedSection section : incident.sections()) {
      double heading = HEADING * worth(OpsText.tokens(section.heading()));
      for (RecordedPassage passage : section.passages()) {
        List<Token> tokens = OpsText.tokens(passage.text());
        reasons.read(passage.text(), tokens);
        Window window = Window.best(tokens, importance);
        double worth = window.worth() + (window.worth() > 0 ? heading : 0);
        if (best == null || worth > best.worth()) {
          best = new Best(section, passage, window, worth);
        }
      }
    }
    return best;
  }

  /** The passage that is nearest in meaning, whatever words it has. */
  private static Optional<Best> nearest(IncidentRecord incident, Fusion.Found found) {
    List<Chunk> chunks = Chunk.of(incident);
    return found
        .nearest()
        .flatMap(near -> chunks.get(chunks.size() - near.back()).place())
        .map(it -> new Best(it.section(), it.passage(), new Window(it.offset(), 0), 0));
  }

  private record Best(
      RecordedSection section, RecordedPassage passage, Window window, double worth) {}

  private double worth(List<Token> tokens) {
    Set<String> seen = new HashSet<>();
    double worth = 0;
    for (Token token : tokens) {
      if (seen.add(token.term())) {
        worth += importance.getOrDefault(token.term(), 0.0);
      }
    }
    return worth;
  }

  /**
   * The stretch of a passage, about as long as a snippet, that has most of what was asked for.
   *
   * @param start the index in the passage's text where it starts
   * @param worth the sum of what its different terms tell
   */
  record Window(int start, double worth) {
    static final int LENGTH = 200;

    static Window best(List<Token> tokens, Map<String, Double> importance) {
      List<Token> asked = new ArrayList<>();
      for (Token token : tokens) {
        if (importance.containsKey(token.term())) {
          asked.add(token);
        }
      }
      Window best = new Window(0, 0);
      for (int from = 0; from < asked.size(); from++) {
        int start = asked.get(from).start();
        Set<String> seen = new HashSet<>();
        double worth = 0;
        for (int at = from; at < asked.size() && asked.get(at).end() - start <= LENGTH; at++) {
          if (seen.add(asked.get(at).term())) {
            worth += importance.get(asked.get(at).term());
          }
        }
        if (worth > best.worth()) {
          best = new Window(start, worth);
        }
      }
      return best;
    }
  }
}

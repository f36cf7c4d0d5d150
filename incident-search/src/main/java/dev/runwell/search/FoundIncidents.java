package dev.runwell.search;

import dev.runwell.incident.IncidentHit;
import dev.runwell.incident.IncidentRecord;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Incidents that were found, the best first; of equally good ones the one that tells more. */
final class FoundIncidents {
  private record Told(Fusion.Found found, IncidentRecord incident) {}

  private final List<Told> incidents;

  private FoundIncidents(List<Told> incidents) {
    this.incidents = incidents;
  }

  static FoundIncidents of(List<Fusion.Found> found, List<IncidentRecord> records) {
    List<Told> incidents = new ArrayList<>();
    for (int index = 0; index < found.size(); index++) {
      incidents.add(new Told(found.get(index), records.get(index)));
    }
    incidents.sort(
        Comparator.comparingDouble((Told it) -> -it.found().score())
            .thenComparing(it -> -richness(it.incident())));
    return new FoundIncidents(incidents);
  }

  /** How much of what helps a write-up tells. */
  private static int richness(IncidentRecord incident) {
    return (incident.gist().mitigation().isPresent() ? 2 : 0)
        + (incident.gist().cause().isPresent() ? 1 : 0)
        + (incident.timeToMitigate().isPresent() ? 1 : 0);
  }

  boolean isEmpty() {
    return incidents.isEmpty();
  }

  /** Those that are not this one, by path or by text. */
  FoundIncidents without(IncidentRecord incident) {
    return new FoundIncidents(
        incidents.stream().filter(it -> !same(it.incident(), incident)).toList());
  }

  private static boolean same(IncidentRecord one, IncidentRecord other) {
    return one.path().equals(other.path())
        || IncidentDocument.texts(one).equals(IncidentDocument.texts(other));
  }

  List<IncidentHit> hits(int limit, HitMaker maker) {
    double enough = enoughByWords(limit);
    return incidents.stream()
        .limit(limit)
        .map(it -> maker.hit(it.incident(), it.found(), isByMeaning(it.found(), enough)))
        .toList();
  }

  private static boolean isByMeaning(Fusion.Found found, double enough) {
    return found.nearest().isPresent() && found.words() < enough;
  }

  /** The score that would have brought an incident among the hits by its words. */
  private double enoughByWords(int limit) {
    return incidents.stream()
        .map(it -> it.found().words())
        .sorted(Comparator.reverseOrder())
        .limit(limit)
        .reduce((first, second) -> second)
        .map(it -> Math.max(it, Double.MIN_VALUE))
        .orElse(0.0);
  }
}

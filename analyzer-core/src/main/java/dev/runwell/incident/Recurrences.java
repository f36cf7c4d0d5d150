package dev.runwell.incident;

import dev.runwell.language.likeness.Likeness;
import dev.runwell.language.likeness.Resemblance;
import dev.runwell.language.likeness.WordCounts;
import dev.runwell.model.Concept;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** Families of incidents that look like the same failure. */
public final class Recurrences {
  /**
   * How alike two incidents of a family are. Chosen by reading what is above and below it in public
   * post-mortems.
   */
  private static final double ALIKE = 0.33;

  /** In so many documents a passage is a formula, not a failure come back. */
  private static final int FORMULA = 3;

  private static final int TITLE = 3;
  private static final int SHARED_WORDS = 6;

  private static final Set<Concept> TELLING =
      EnumSet.of(
          Concept.SUMMARY,
          Concept.SYMPTOM,
          Concept.IMPACT,
          Concept.DETECTION,
          Concept.ROOT_CAUSE,
          Concept.CONTRIBUTING_FACTORS,
          Concept.RESOLUTION,
          Concept.MITIGATION);

  private static final Comparator<IncidentRecord> OLDEST_FIRST =
      Comparator.<IncidentRecord, LocalDate>comparing(it -> it.date().orElse(LocalDate.MAX))
          .thenComparing(IncidentRecord::path);

  private Recurrences() {}

  /**
   * A family.
   *
   * @param incidents its members, two at least, oldest first; those without a date last
   * @param shared the words that its members share, the most telling first
   */
  public record Family(List<IncidentRecord> incidents, List<String> shared) {

    /** Copies the lists. */
    public Family {
      incidents = List.copyOf(incidents);
      shared = List.copyOf(shared);
    }
  }

  /** The families among incidents, the one with the oldest member first. */
  public static List<Family> among(Collection<IncidentRecord> incidents) {
    List<IncidentRecord> ordered = incidents.stream().sorted(OLDEST_FIRST).toList();
    Set<String> formulas = formulas(ordered);
    Resemblance resemblance =
        new Resemblance(ordered.stream().map(it -> writeUp(it, formulas)).toList());
    int[] first = new int[ordered.size()];
    for (int index = 0; index < first.length; index++) {
      first[index] = index;
    }
    List<Likeness.Pair> pairs = resemblance.pairs(ALIKE);
    for (Likeness.Pair pair : pairs) {
      int one = root(first, pair.earlier());
      int other = root(first, pair.later());
      first[Math.max(one, other)] = Math.min(one, other);
    }
    Map<Integer, Set<String>> shared = new TreeMap<>();
    for (Likeness.Pair pair : pairs) {
      shared
          .computeIfAbsent(root(first, pair.earlier()), it -> new LinkedHashSet<>())
          .addAll(resemblance.shared(pair.earlier(), pair.later(), SHARED_WORDS));
    }
    return families(ordered, first, shared);
  }

  private static List<Family> families(
      List<IncidentRecord> ordered, int[] first, Map<Integer, Set<String>> shared) {
    Map<Integer, List<IncidentRecord>> members = new TreeMap<>();
    for (int index = 0; index < first.length; index++) {
      members.computeIfAbsent(root(first, index), it -> new ArrayList<>()).add(ordered.get(index));
    }
    List<Family> families = new ArrayList<>();
    shared.forEach(
        (root, words) ->
            families.add(
                new Family(members.get(root), words.stream().limit(SHARED_WORDS).toList())));
    return families;
  }

  private static int root(int[] first, int index) {
    int root = index;
    while (first[root] != root) {
      root = first[root];
    }
    return root;
  }

  /** The passages that stand in several documents: what a house's template says tells nothing. */
  private static Set<String> formulas(List<IncidentRecord> incidents) {
    Map<String, Integer> documents = new HashMap<>();
    for (IncidentRecord incident : incidents) {
      incident.sections().stream()
          .flatMap(section -> section.passages().stream())
          .map(RecordedPassage::text)
          .distinct()
          .forEach(text -> documents.merge(text, 1, Integer::sum));
    }
    documents.values().removeIf(count -> count < FORMULA);
    return documents.keySet();
  }

  private static Resemblance.WriteUp writeUp(IncidentRecord incident, Set<String> formulas) {
    String title = incident.title().orElse("");
    WordCounts.Builder text = WordCounts.builder().add(title, TITLE);
    for (RecordedSection section : incident.sections()) {
      if (section.heading().isEmpty() || section.concepts().stream().anyMatch(TELLING::contains)) {
        section.passages().stream()
            .map(RecordedPassage::text)
            .filter(passage -> !formulas.contains(passage))
            .forEach(passage -> text.add(passage, 1));
      }
    }
    return new Resemblance.WriteUp(WordCounts.builder().add(title, 1).build(), text.build());
  }
}

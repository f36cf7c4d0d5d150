package dev.runwell.rules.runbook;

import dev.runwell.rules.runbook.DriftFact.Defined;
import dev.runwell.rules.runbook.DriftFact.Page;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The alerts of a run, by the page that each names as its runbook. */
final class Definitions {
  private final Map<String, List<Defined>> byTarget = new HashMap<>();

  /** By name, those that link no file of the tree. */
  private final Map<String, List<Defined>> unlinked = new LinkedHashMap<>();

  Definitions(List<Defined> all) {
    for (Defined each : all) {
      Set<String> targets = each.targets();
      targets.forEach(
          target -> byTarget.computeIfAbsent(target, path -> new ArrayList<>()).add(each));
      if (targets.isEmpty()) {
        unlinked.computeIfAbsent(each.alert().name(), name -> new ArrayList<>()).add(each);
      }
    }
  }

  /**
   * The definitions that a page is the runbook of: those that link it; where none does, those that
   * it calls itself by and that link no file of the tree.
   */
  List<Defined> of(Page page) {
    List<Defined> linking = byTarget.getOrDefault(page.source().path(), List.of());
    return linking.isEmpty()
        ? unlinked.entrySet().stream()
            .filter(
                named ->
                    page.names().stream().anyMatch(text -> AlertNames.holds(text, named.getKey())))
            .flatMap(named -> named.getValue().stream())
            .toList()
        : linking;
  }
}

package dev.runwell.rules.alert;

import dev.runwell.model.RunbookLink;
import dev.runwell.model.RunbookLink.Naming;
import dev.runwell.model.RunbookLink.State;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Which alerts lead to the same page. */
final class SharedPages {
  private final Map<String, List<Use>> pages = new LinkedHashMap<>();

  /** One alert's link to a page. */
  record Use(RunFact.OfAlert fact, RunbookLink link) {}

  SharedPages(List<RunFact.OfAlert> alerts) {
    for (RunFact.OfAlert fact : alerts) {
      for (RunbookLink link : fact.alert().runbooks()) {
        if (link.state() != State.DEAD) {
          link.target()
              .ifPresent(
                  page ->
                      pages
                          .computeIfAbsent(page, each -> new ArrayList<>())
                          .add(new Use(fact, link)));
        }
      }
    }
  }

  /** Every page that is linked, with what links it, in the order of the run. */
  Map<String, List<Use>> all() {
    return pages;
  }

  /** Those of the uses whose alert the page never names. */
  static List<Use> silent(List<Use> uses) {
    return uses.stream().filter(use -> use.link().naming() == Naming.SILENT).toList();
  }
}

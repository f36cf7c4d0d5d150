package dev.runwell.cli;

import dev.runwell.finding.Problem;
import dev.runwell.model.OpsDocument;
import dev.runwell.model.PostMortem;
import dev.runwell.report.ActionFilter;
import dev.runwell.report.ActionList;
import dev.runwell.report.ListedAction;
import dev.runwell.rule.NearestName;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;

/** Keeps the action items of documents that pass by, and lets the documents go. */
final class ActionCollector implements Consumer<OpsDocument> {
  private final LocalDate asOf;
  private final ActionFilter filter;
  private final List<ListedAction> items = new ArrayList<>();
  private final Set<String> owners = new TreeSet<>();
  private int documents;
  private int postMortems;
  private int found;

  ActionCollector(LocalDate asOf, ActionFilter filter) {
    this.asOf = asOf;
    this.filter = filter;
  }

  @Override
  public void accept(OpsDocument document) {
    documents++;
    if (document instanceof PostMortem postMortem) {
      postMortems++;
      for (ListedAction item : ListedAction.of(postMortem, asOf)) {
        found++;
        owners.addAll(item.owners());
        if (filter.accepts(item)) {
          items.add(item);
        }
      }
    }
  }

  /** The wanted owners who own nothing, each with the known one who was probably meant. */
  List<String> strangers() {
    Set<String> people = new TreeSet<>();
    owners.forEach(owner -> people.add(ActionFilter.person(owner)));
    return filter.strangers(owners).stream()
        .map(
            stranger ->
                "nobody called \""
                    + stranger
                    + "\" owns one"
                    + NearestName.of(stranger, people)
                        .map(nearest -> ", did you mean \"" + nearest + "\"?")
                        .orElse(""))
        .toList();
  }

  /** What was kept. */
  ActionList list(List<Problem> problems) {
    return new ActionList(asOf, documents, postMortems, found, items, problems);
  }
}

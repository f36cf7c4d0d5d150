package dev.runwell.rules.actionitem;

import dev.runwell.model.ActionItem;
import dev.runwell.model.Due;
import dev.runwell.model.PostMortem;
import dev.runwell.source.Span;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * An action item that is due on one day.
 *
 * @param day when it is due
 * @param span where that is written
 */
record DueItem(ActionItem item, LocalDate day, Span span) {

  /** Those of a post-mortem that are open; when something finished was due does not matter. */
  static List<DueItem> open(PostMortem postMortem) {
    return all(postMortem).stream().filter(item -> !item.item().done()).toList();
  }

  /** Those of a post-mortem. */
  static List<DueItem> all(PostMortem postMortem) {
    List<DueItem> items = new ArrayList<>();
    for (ActionItem item : postMortem.actionItems()) {
      Optional<Due> due = item.due();
      due.flatMap(written -> written.date().value())
          .ifPresent(day -> items.add(new DueItem(item, day, due.get().span())));
    }
    return items;
  }
}

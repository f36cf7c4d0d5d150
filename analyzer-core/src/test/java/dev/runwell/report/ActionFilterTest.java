package dev.runwell.report;

import static dev.runwell.report.Actions.done;
import static dev.runwell.report.Actions.due;
import static dev.runwell.report.Actions.item;
import static dev.runwell.report.Actions.owned;
import static dev.runwell.report.Actions.roughlyDue;
import static dev.runwell.report.Actions.urgent;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ActionFilterTest {
  private static final ListedAction LATE = due(owned(item(1, "late"), "@Ines"), "2026-04-17");
  private static final ListedAction TODAY =
      due(owned(item(2, "today"), "Mei Tanaka", "ines"), "2026-04-20");
  private static final ListedAction DONE = done(due(item(3, "done"), "2026-04-17"));
  private static final ListedAction VAGUE =
      urgent(roughlyDue(item(4, "vague"), "soon"), "Urgent", "P0");

  @Test
  void withoutAFilterEverythingIsWanted() {
    assertThat(wanted(ActionFilter.ALL)).containsExactly("late", "today", "done", "vague");
  }

  @Test
  void openOverdueAndUnowned() {
    assertThat(wanted(flags(true, false, false))).containsExactly("late", "today", "vague");
    assertThat(wanted(flags(false, true, false))).containsExactly("late");
    assertThat(wanted(flags(false, false, true))).containsExactly("done", "vague");
    assertThat(wanted(flags(true, false, true))).containsExactly("vague");
  }

  @Test
  void anOwnerHasManySpellingsAndAnItemManyOwners() {
    assertThat(wanted(owner("ines"))).containsExactly("late", "today");
    assertThat(wanted(owner("@INES"))).containsExactly("late", "today");
    assertThat(wanted(owner("mei tanaka"))).containsExactly("today");
    assertThat(wanted(owner("mei"))).isEmpty();
  }

  @Test
  void aPriorityIsKnownByBothItsNames() {
    assertThat(wanted(priority("p0"))).containsExactly("vague");
    assertThat(wanted(priority("urgent"))).containsExactly("vague");
    assertThat(wanted(priority("P1"))).isEmpty();
  }

  private static List<String> wanted(ActionFilter filter) {
    return Stream.of(LATE, TODAY, DONE, VAGUE)
        .filter(filter::accepts)
        .map(ListedAction::text)
        .toList();
  }

  private static ActionFilter flags(boolean open, boolean overdue, boolean unowned) {
    return new ActionFilter(open, overdue, unowned, List.of(), List.of());
  }

  private static ActionFilter owner(String name) {
    return new ActionFilter(false, false, false, List.of(name), List.of());
  }

  private static ActionFilter priority(String name) {
    return new ActionFilter(false, false, false, List.of(), List.of(name));
  }
}

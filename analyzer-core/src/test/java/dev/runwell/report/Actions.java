package dev.runwell.report;

import dev.runwell.model.Priority;
import dev.runwell.model.WrittenDate;
import dev.runwell.source.Span;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

/** Lists of action items for tests, as of 2026-04-20. */
final class Actions {
  static final LocalDate TODAY = LocalDate.of(2026, 4, 20);

  private Actions() {}

  /** An open item without anything but its text. */
  static ListedAction item(int line, String text) {
    return new ListedAction(
        "pm/locks.md",
        line,
        Optional.empty(),
        text,
        List.of(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        false,
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        OptionalLong.empty());
  }

  static ListedAction owned(ListedAction item, String... owners) {
    return new ListedAction(
        item.path(),
        item.line(),
        item.id(),
        item.text(),
        List.of(owners),
        item.priority(),
        item.due(),
        item.status(),
        item.done(),
        item.ticket(),
        item.incident(),
        item.incidentDate(),
        item.daysOverdue());
  }

  static ListedAction urgent(ListedAction item, String written, String known) {
    Priority priority = new Priority(written, Optional.ofNullable(known), new Span(0, 0));
    return new ListedAction(
        item.path(),
        item.line(),
        item.id(),
        item.text(),
        item.owners(),
        Optional.of(priority),
        item.due(),
        item.status(),
        item.done(),
        item.ticket(),
        item.incident(),
        item.incidentDate(),
        item.daysOverdue());
  }

  /** Due on a day; late if that was before {@link #TODAY}. */
  static ListedAction due(ListedAction item, String day) {
    LocalDate date = LocalDate.parse(day);
    long late = TODAY.toEpochDay() - date.toEpochDay();
    return due(item, new WrittenDate.Exact(day, date), late);
  }

  static ListedAction roughlyDue(ListedAction item, String when) {
    return due(item, new WrittenDate.Vague(when), 0);
  }

  private static ListedAction due(ListedAction item, WrittenDate date, long late) {
    return new ListedAction(
        item.path(),
        item.line(),
        item.id(),
        item.text(),
        item.owners(),
        item.priority(),
        Optional.of(date),
        item.status(),
        item.done(),
        item.ticket(),
        item.incident(),
        item.incidentDate(),
        late > 0 ? OptionalLong.of(late) : OptionalLong.empty());
  }

  static ListedAction done(ListedAction item) {
    return new ListedAction(
        item.path(),
        item.line(),
        item.id(),
        item.text(),
        item.owners(),
        item.priority(),
        item.due(),
        Optional.of("Shipped"),
        true,
        item.ticket(),
        item.incident(),
        item.incidentDate(),
        OptionalLong.empty());
  }

  /** From a document with a title, and with a ticket of its own. */
  static ListedAction tracked(ListedAction item, String path, String title, String ticket) {
    return new ListedAction(
        path,
        item.line(),
        Optional.of("AI-1"),
        item.text(),
        item.owners(),
        item.priority(),
        item.due(),
        item.status(),
        item.done(),
        Optional.of(ticket),
        Optional.of(title),
        Optional.of(LocalDate.of(2026, 3, 10)),
        item.daysOverdue());
  }

  static ActionList list(ListedAction... items) {
    return new ActionList(TODAY, 3, 2, items.length, List.of(items), List.of());
  }

  static String written(ActionReporter reporter, ActionList list) {
    StringBuilder out = new StringBuilder();
    try {
      reporter.write(list, out);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toString();
  }
}

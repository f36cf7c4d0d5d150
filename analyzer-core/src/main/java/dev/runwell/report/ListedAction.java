package dev.runwell.report;

import dev.runwell.model.ActionItem;
import dev.runwell.model.Due;
import dev.runwell.model.PostMortem;
import dev.runwell.model.Priority;
import dev.runwell.model.Title;
import dev.runwell.model.WrittenDate;
import dev.runwell.source.OneLine;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * An action item in a list from many post-mortems: all that is kept of its document.
 *
 * @param path the document
 * @param line where the item begins, from 1
 * @param id its name in the document, such as {@code AI-3}
 * @param text what is to be done, in one line
 * @param owners who does it
 * @param priority how urgent it is
 * @param due by when
 * @param status the status as written
 * @param done whether the document says that it is finished, or that it will not be done
 * @param ticket the tracker's link or key
 * @param incident the title of the document
 * @param incidentDate the day of the incident
 * @param daysOverdue how many days the item is late; empty if it is done, not late, or due at no
 *     one day
 */
public record ListedAction(
    String path,
    int line,
    Optional<String> id,
    String text,
    List<String> owners,
    Optional<Priority> priority,
    Optional<WrittenDate> due,
    Optional<String> status,
    boolean done,
    Optional<String> ticket,
    Optional<String> incident,
    Optional<LocalDate> incidentDate,
    OptionalLong daysOverdue) {

  /** Copies the owners. */
  public ListedAction {
    owners = List.copyOf(owners);
  }

  /** The items of a post-mortem as they stand on a day, in the order of the document. */
  public static List<ListedAction> of(PostMortem postMortem, LocalDate asOf) {
    List<ListedAction> items = new ArrayList<>();
    for (ActionItem item : postMortem.actionItems()) {
      items.add(of(postMortem, item, asOf));
    }
    return items;
  }

  private static ListedAction of(PostMortem postMortem, ActionItem item, LocalDate asOf) {
    Optional<WrittenDate> due = item.due().map(Due::date);
    return new ListedAction(
        postMortem.source().path(),
        postMortem.source().line(item.span().start()),
        item.id(),
        OneLine.of(item.text()),
        item.owners(),
        item.priority(),
        due,
        item.status().map(OneLine::of),
        item.done(),
        item.ticket(),
        postMortem.content().title().map(Title::text).map(OneLine::of),
        postMortem.date(),
        daysOverdue(item, due.flatMap(WrittenDate::value), asOf));
  }

  /** On its due day an item is not late yet. */
  private static OptionalLong daysOverdue(
      ActionItem item, Optional<LocalDate> due, LocalDate asOf) {
    boolean late = !item.done() && due.filter(day -> day.isBefore(asOf)).isPresent();
    return late ? OptionalLong.of(ChronoUnit.DAYS.between(due.get(), asOf)) : OptionalLong.empty();
  }

  /** Whether it is still to be done. */
  public boolean open() {
    return !done;
  }

  /** Whether it is still to be done and its due day has gone by. */
  public boolean overdue() {
    return daysOverdue.isPresent();
  }

  /** The one day on which it is due, if there is one. */
  public Optional<LocalDate> dueDay() {
    return due.flatMap(WrittenDate::value);
  }

  /** The due date to read: the day, or what is written instead of one; empty if nothing is. */
  String dueText() {
    return dueDay().map(LocalDate::toString).or(() -> due.map(WrittenDate::text)).orElse("");
  }

  /** The priority on the house's scale, or as written if it is not on it; empty if it has none. */
  String priorityText() {
    return priority.map(each -> each.known().orElse(each.text())).orElse("");
  }

  /** The status as written, or what the document shows otherwise. */
  String statusText() {
    return status.orElse(done ? "done" : "open");
  }

  /** The document and the line. */
  String place() {
    return path + ":" + line;
  }
}

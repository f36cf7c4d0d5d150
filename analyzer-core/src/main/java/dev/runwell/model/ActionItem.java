package dev.runwell.model;

import dev.runwell.source.Span;
import java.util.List;
import java.util.Optional;

/**
 * Something to be done so that the incident does not come back.
 *
 * @param span the whole item: its bullet's first paragraph or its table row
 * @param id its name in the document, such as {@code AI-3}
 * @param text what is to be done, without owner, dates and marks
 * @param textSpan where that stands
 * @param owners who does it; empty if nobody, or only a placeholder, is named
 * @param priority how urgent it is
 * @param due by when
 * @param status the status as written
 * @param done whether the document says that it is finished, or that it will not be done
 * @param unknownStatus whether the status is a word of which nobody can tell if it means open or
 *     finished
 * @param ticket the tracker's link or key
 * @param doneWhen the stated definition of done
 * @param measurable whether one can tell that it is done
 * @param purpose what it is for, where the document says so or its words leave no doubt
 */
public record ActionItem(
    Span span,
    Optional<String> id,
    String text,
    Span textSpan,
    List<String> owners,
    Optional<Priority> priority,
    Optional<Due> due,
    Optional<String> status,
    boolean done,
    boolean unknownStatus,
    Optional<String> ticket,
    Optional<String> doneWhen,
    boolean measurable,
    Optional<Purpose> purpose)
    implements Element {

  /** Copies the owners. */
  public ActionItem {
    owners = List.copyOf(owners);
  }
}

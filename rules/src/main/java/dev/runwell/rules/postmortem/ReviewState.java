package dev.runwell.rules.postmortem;

import dev.runwell.model.ActionItem;
import dev.runwell.model.ActionReview;
import dev.runwell.model.ActionReview.State;
import dev.runwell.model.Concept;
import dev.runwell.model.PostMortem;
import dev.runwell.model.Section;
import dev.runwell.model.WrittenDate;
import dev.runwell.source.Span;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * How the review of a post-mortem's action items stands on a day. A day that is only named is taken
 * as planned while it is to come, and as held once it is past.
 */
record ReviewState(PostMortem postMortem, LocalDate asOf) {

  /** Whether a review is told to have been held, or comes back anyhow. */
  boolean isHeld() {
    return reviews().stream()
        .anyMatch(
            review ->
                review.state() == State.HELD
                    || review.state() == State.RECURRING
                    || (review.state() == State.UNTOLD && isPast(review)));
  }

  /** Whether a day for a review is named, planned or held; also if it cannot be told which day. */
  boolean isDated() {
    return reviews().stream().anyMatch(review -> review.date().isPresent());
  }

  /** The plan for a review on a day that is past. */
  Optional<ActionReview> missed() {
    return reviews().stream()
        .filter(review -> review.state() == State.PLANNED && isPast(review))
        .findFirst();
  }

  /** Whether a review is to come, or is planned for a day that cannot be told. */
  boolean isToCome() {
    return reviews().stream().anyMatch(review -> review.date().isPresent() && !isPast(review));
  }

  private List<ActionReview> reviews() {
    return postMortem.actionReviews();
  }

  private boolean isPast(ActionReview review) {
    return review.date().flatMap(WrittenDate::value).filter(day -> day.isBefore(asOf)).isPresent();
  }

  /** The items of which the document leaves no doubt that they are still to be done. */
  List<ActionItem> openItems() {
    return postMortem.actionItems().stream()
        .filter(item -> !item.done() && !item.unknownStatus())
        .filter(item -> item.status().isPresent() || isDueLater(item))
        .toList();
  }

  private boolean isDueLater(ActionItem item) {
    return item.due()
        .flatMap(due -> due.date().value())
        .filter(day -> !day.isBefore(asOf))
        .isPresent();
  }

  /** Where a finding stands that no review is told. */
  Span place() {
    return postMortem.content().sections(Concept.ACTION_ITEMS).stream()
        .map(Section::headingSpan)
        .findFirst()
        .orElseGet(() -> postMortem.content().head());
  }
}

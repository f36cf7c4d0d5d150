package dev.runwell.model;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * What happened, why, and what prevents it.
 *
 * @param date the day the incident began, where the document says it unmistakably
 * @param severity the stated severity on the house's scale, or as written if it is not on it
 * @param timeline the entries in the order of the document
 * @param untimed what is told among those entries without a time
 * @param response what is told about the response itself
 * @param whys the chains of whys
 * @param actionItems the items in the order of the document
 * @param actionReviews what is told about reviews of those items, in the order of the document
 * @param judgements the sentences that judge people, in the order of the document; read when they
 *     are first asked for, as they take the grammar of the language
 */
public record PostMortem(
    DocumentContent content,
    Optional<LocalDate> date,
    Optional<String> severity,
    List<TimelineEntry> timeline,
    List<UntimedEntry> untimed,
    Response response,
    List<WhyChain> whys,
    List<ActionItem> actionItems,
    List<ActionReview> actionReviews,
    Lazy<List<Judgement>> judgements)
    implements OpsDocument {

  /** Copies the lists. */
  public PostMortem {
    timeline = List.copyOf(timeline);
    untimed = List.copyOf(untimed);
    whys = List.copyOf(whys);
    actionItems = List.copyOf(actionItems);
    actionReviews = List.copyOf(actionReviews);
  }

  @Override
  public DocumentKind kind() {
    return DocumentKind.POSTMORTEM;
  }
}

package dev.runwell.reading;

import dev.runwell.model.ActionItem;
import dev.runwell.model.ActionReview;
import dev.runwell.model.DocumentContent;
import dev.runwell.model.Field;
import dev.runwell.model.FieldName;
import dev.runwell.model.Lazy;
import dev.runwell.model.Mention;
import dev.runwell.model.PostMortem;
import dev.runwell.model.Response;
import dev.runwell.model.TimelineEntry;
import dev.runwell.model.Title;
import dev.runwell.reading.actions.ActionItemReader;
import dev.runwell.reading.clocks.ResponseTimesReader;
import dev.runwell.reading.clocks.StatedLengthReader;
import dev.runwell.reading.harm.HarmReader;
import dev.runwell.reading.judgement.JudgementReader;
import dev.runwell.reading.placeholders.PlaceholderReader;
import dev.runwell.reading.response.ResponseMentions;
import dev.runwell.reading.response.RoleReader;
import dev.runwell.reading.reviews.ActionReviewReader;
import dev.runwell.reading.timeline.TimelineReader;
import dev.runwell.reading.timeline.TimelineReader.Timeline;
import dev.runwell.reading.timeline.ToldZone;
import dev.runwell.reading.whys.WhyChainReader;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Reads what only a post-mortem tells. Immutable, and safe for use by several threads. */
final class PostMortemReader {
  private final ScaleReader severities;
  private final Lazy<TimelineReader> timeline = new Lazy<>(TimelineReader::new);
  private final Lazy<StatedLengthReader> lengths = new Lazy<>(StatedLengthReader::new);
  private final Lazy<ActionItemReader> actions;

  PostMortemReader(HouseWords words) {
    severities = new ScaleReader(words.severities());
    actions = new Lazy<>(() -> new ActionItemReader(words));
  }

  /** A document whose common content is known. */
  PostMortem read(DocumentContent content, Outline outline) {
    Optional<LocalDate> said =
        IncidentDate.stated(content.fields()).or(() -> IncidentDate.titled(content.title()));
    Optional<String> zone = ToldZone.ofAllTimes(content.fields(), content.passages());
    Timeline told = timeline.get().read(outline, said, zone);
    List<TimelineEntry> entries = ToldZone.filled(told.entries(), content.fields());
    Optional<LocalDate> date =
        said.or(() -> IncidentDate.told(entries)).or(() -> IncidentDate.opening(content));
    List<ActionReview> reviews = ActionReviewReader.read(content);
    return new PostMortem(
        content,
        date,
        severity(content.fields(), content.title()),
        entries,
        told.untimed(),
        response(content, outline, entries),
        WhyChainReader.read(outline, PlaceholderReader::isPlaceholder),
        actionItems(outline, reviews),
        reviews,
        new Lazy<>(() -> JudgementReader.read(content.passages(), content.sections())));
  }

  /** The grave harm that is told, where the stated severity leaves room for a graver one. */
  List<Mention> harm(Outline outline, List<Field> header, Optional<Title> title) {
    return severity(header, title).filter(severities::isBelowFirst).isPresent()
        ? HarmReader.read(outline, header, title)
        : List.of();
  }

  private Optional<String> severity(List<Field> header, Optional<Title> title) {
    return header.stream()
        .filter(field -> field.name().filter(FieldName.SEVERITY::equals).isPresent())
        .filter(Field::hasValue)
        .findFirst()
        .map(field -> severities.read(field.value()).orElse(field.value()))
        .or(() -> title.flatMap(each -> severities.named(each.text())));
  }

  private Response response(DocumentContent content, Outline outline, List<TimelineEntry> entries) {
    return new Response(
        ResponseTimesReader.read(entries, content),
        lengths.get().read(content, outline),
        RoleReader.read(content, outline, entries),
        ResponseMentions.read(content, entries));
  }

  /** A line that only names the day of their review is none of the items. */
  private List<ActionItem> actionItems(Outline outline, List<ActionReview> reviews) {
    return actions.get().read(outline).stream()
        .filter(
            item ->
                !item.owners().isEmpty()
                    || reviews.stream()
                        .filter(review -> review.date().isPresent())
                        .noneMatch(review -> review.span().overlaps(item.span())))
        .toList();
  }
}

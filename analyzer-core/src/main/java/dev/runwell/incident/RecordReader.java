package dev.runwell.incident;

import dev.runwell.model.ActionItem;
import dev.runwell.model.DocumentContent;
import dev.runwell.model.Due;
import dev.runwell.model.Field;
import dev.runwell.model.FieldName;
import dev.runwell.model.Milestone;
import dev.runwell.model.OpsDocument;
import dev.runwell.model.PostMortem;
import dev.runwell.model.StatedLength;
import dev.runwell.model.Title;
import dev.runwell.model.WrittenDate;
import dev.runwell.source.OneLine;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Makes records of documents. */
public final class RecordReader {
  private RecordReader() {}

  /** What is to be kept of a document, whatever kind it is of. */
  public static IncidentRecord read(OpsDocument document) {
    DocumentContent content = document.content();
    List<RecordedSection> sections = SectionCut.of(document);
    Optional<PostMortem> told =
        document instanceof PostMortem postMortem ? Optional.of(postMortem) : Optional.empty();
    return new IncidentRecord(
        document.source().path(),
        document.kind(),
        content.title().map(Title::text).map(OneLine::of).filter(it -> !it.isEmpty()),
        told.flatMap(PostMortem::date).or(() -> statedDate(content)),
        told.flatMap(PostMortem::severity).or(() -> value(content, FieldName.SEVERITY)),
        NameFinder.names(content, sections),
        GistFinder.gist(document, sections),
        told.flatMap(RecordReader::timeToMitigate),
        told.map(RecordReader::actions).orElse(List.of()),
        sections);
  }

  private static Optional<String> value(DocumentContent content, FieldName name) {
    return content.field(name).map(Field::value).map(OneLine::of);
  }

  private static Optional<LocalDate> statedDate(DocumentContent content) {
    return content
        .field(FieldName.DATE)
        .flatMap(field -> field.dates().stream().findFirst())
        .flatMap(WrittenDate::value);
  }

  /** By the timeline; else as stated, where the statement says exactly that. */
  private static Optional<Duration> timeToMitigate(PostMortem told) {
    return told.response().times().toMitigate().or(() -> statedTime(told.response().stated()));
  }

  private static Optional<Duration> statedTime(List<StatedLength> stated) {
    return stated.stream()
        .filter(length -> length.from().equals(List.of(Milestone.START)))
        .filter(length -> length.to().equals(List.of(Milestone.MITIGATED)))
        .map(StatedLength::length)
        .findFirst();
  }

  private static List<RecordedAction> actions(PostMortem told) {
    List<RecordedAction> actions = new ArrayList<>();
    for (ActionItem item : told.actionItems()) {
      actions.add(
          new RecordedAction(
              told.source().line(item.span().start()),
              OneLine.of(item.text()),
              item.owners(),
              item.due().map(Due::date).flatMap(WrittenDate::value),
              item.done()));
    }
    return actions;
  }
}

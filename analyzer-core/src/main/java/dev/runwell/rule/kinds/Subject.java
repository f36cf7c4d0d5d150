package dev.runwell.rule.kinds;

import dev.runwell.model.DocumentContent;
import dev.runwell.model.Field;
import dev.runwell.model.OpsDocument;
import dev.runwell.model.Passage;
import dev.runwell.model.PostMortem;
import dev.runwell.model.Runbook;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** What of a document a told rule looks at. */
public enum Subject {
  /** The title. */
  TITLE("title"),
  /** Every heading. */
  HEADING("heading"),
  /** Paragraphs, list items and table cells, without code and quotations. */
  PASSAGE("passage"),
  /** What is to be done, of every action item. */
  ACTION_ITEM("action-item"),
  /** What happened, of every entry of the timeline. */
  TIMELINE_ENTRY("timeline-entry"),
  /** The first line of every step of a runbook. */
  STEP("step"),
  /** Every line of a command. */
  COMMAND("command"),
  /** The destination of every link. */
  LINK("link"),
  /** The value of every field of the header that says something. */
  FIELD("field");

  private static final Set<Passage.Place> PROSE =
      EnumSet.of(
          Passage.Place.PARAGRAPH,
          Passage.Place.LIST_ITEM,
          Passage.Place.TABLE_CELL,
          Passage.Place.DETAILS);

  private final String id;

  Subject(String id) {
    this.id = id;
  }

  /** The name in a rule's page. */
  public String id() {
    return id;
  }

  /** The subject with this id. */
  public static Optional<Subject> of(String id) {
    return Arrays.stream(values()).filter(subject -> subject.id.equals(id)).findFirst();
  }

  /** All ids, in their order. */
  public static List<String> ids() {
    return Arrays.stream(values()).map(Subject::id).toList();
  }

  Stream<Stretch> in(OpsDocument document) {
    DocumentContent content = document.content();
    return switch (this) {
      case TITLE -> content.title().stream().map(title -> Stretch.of(title.text(), title.span()));
      case HEADING ->
          content.passages().stream()
              .filter(passage -> passage.place() == Passage.Place.HEADING)
              .map(passage -> Stretch.of(passage.text()));
      case PASSAGE ->
          content.passages().stream()
              .filter(passage -> PROSE.contains(passage.place()))
              .map(passage -> Stretch.of(passage.text()));
      case ACTION_ITEM ->
          document instanceof PostMortem postMortem
              ? postMortem.actionItems().stream()
                  .map(item -> Stretch.of(item.text(), item.textSpan()))
              : Stream.empty();
      case TIMELINE_ENTRY ->
          document instanceof PostMortem postMortem
              ? postMortem.timeline().stream()
                  .map(entry -> Stretch.of(entry.text(), entry.textSpan()))
              : Stream.empty();
      case STEP ->
          document instanceof Runbook runbook
              ? runbook.steps().stream().map(step -> Stretch.of(step.text(), step.headSpan()))
              : Stream.empty();
      case COMMAND ->
          content.commands().stream().flatMap(block -> block.lines().stream()).map(Stretch::of);
      case LINK -> content.links().stream().map(link -> Stretch.of(link.href(), link.span()));
      case FIELD ->
          content.fields().stream()
              .filter(Field::hasValue)
              .map(field -> Stretch.of(field.value(), field.valueSpan()));
    };
  }
}

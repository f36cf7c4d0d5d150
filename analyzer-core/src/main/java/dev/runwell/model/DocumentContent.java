package dev.runwell.model;

import dev.runwell.source.SourceText;
import dev.runwell.source.Span;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What every kind of document holds; all lists are in the order of the document. */
public record DocumentContent(
    SourceText source,
    Optional<Title> title,
    List<Field> fields,
    List<Section> sections,
    List<Passage> passages,
    List<Link> links,
    List<CommandBlock> commands,
    List<Placeholder> placeholders,
    List<Mention> mentions,
    List<Quantity> quantities,
    List<Comment> comments,
    List<UnreadablePart> unreadable) {

  /** Copies the lists. */
  public DocumentContent {
    fields = List.copyOf(fields);
    sections = List.copyOf(sections);
    passages = List.copyOf(passages);
    links = List.copyOf(links);
    commands = List.copyOf(commands);
    placeholders = List.copyOf(placeholders);
    mentions = List.copyOf(mentions);
    quantities = List.copyOf(quantities);
    comments = List.copyOf(comments);
    unreadable = List.copyOf(unreadable);
  }

  /** The fields with this meaning. */
  public List<Field> fields(FieldName name) {
    return fields.stream().filter(field -> field.name().filter(name::equals).isPresent()).toList();
  }

  /** The first field with this meaning that says something. */
  public Optional<Field> field(FieldName name) {
    return fields(name).stream().filter(Field::hasValue).findFirst();
  }

  /** The sections that answer this question. */
  public List<Section> sections(Concept concept) {
    return sections.stream().filter(section -> section.answers(concept)).toList();
  }

  /** Where a finding about the document as a whole stands: its title, or its very start. */
  public Span head() {
    return title.map(Title::span).orElseGet(() -> new Span(0, 0));
  }

  /** Those of the elements that lie inside a span. */
  public static <E extends Element> Stream<E> within(List<E> elements, Span span) {
    return elements.stream().filter(element -> span.contains(element.span()));
  }
}

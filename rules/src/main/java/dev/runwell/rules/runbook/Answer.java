package dev.runwell.rules.runbook;

import dev.runwell.model.Concept;
import dev.runwell.model.DocumentContent;
import dev.runwell.model.Element;
import dev.runwell.model.Mention;
import dev.runwell.model.Passage;
import dev.runwell.model.Section;
import dev.runwell.source.Span;
import java.util.Collection;
import java.util.List;

/**
 * What a document says to one question.
 *
 * @param content the document
 * @param sections the sections that answer the question and say something, in the document's order
 */
record Answer(DocumentContent content, List<Section> sections) {

  /**
   * The answer to a question, as far as it can be judged: there is none where the section is
   * absent, is empty, or still holds a stand-in, as other rules speak of these.
   */
  static Answer to(Concept concept, DocumentContent content) {
    List<Section> sections = content.sections(concept);
    boolean unfinished =
        sections.stream().anyMatch(section -> stands(content.placeholders(), section.span()));
    return new Answer(
        content,
        unfinished ? List.of() : sections.stream().filter(section -> !section.empty()).toList());
  }

  /** Whether there is anything to judge. */
  boolean exists() {
    return !sections.isEmpty();
  }

  /** Where a finding about the whole answer points: the first section's heading. */
  Span place() {
    return sections.get(0).headingSpan();
  }

  /** Whether the text under a heading speaks of a topic. */
  boolean speaksOf(Mention.Topic topic) {
    List<Mention> mentions = mentions(topic);
    return sections.stream().anyMatch(section -> stands(mentions, section.body()));
  }

  /** Whether a heading itself speaks of a topic. */
  boolean isHeaded(Mention.Topic topic) {
    List<Mention> mentions = mentions(topic);
    return sections.stream().anyMatch(section -> stands(mentions, section.headingSpan()));
  }

  /** Whether each of the headings itself speaks of one of the topics. */
  boolean isAllHeaded(Collection<Mention.Topic> topics) {
    List<Mention> mentions =
        content.mentions().stream().filter(mention -> topics.contains(mention.topic())).toList();
    return outermost().stream().allMatch(section -> stands(mentions, section.headingSpan()));
  }

  /** Whether one of the elements stands in the sections. */
  boolean holds(List<? extends Element> elements) {
    return sections.stream().anyMatch(section -> stands(elements, section.body()));
  }

  /** Whether a block of code stands in the sections. */
  boolean holdsCode() {
    return within(content.passages()).stream()
        .anyMatch(passage -> passage.place() == Passage.Place.CODE);
  }

  /** The sections that lie in no other of them. */
  List<Section> outermost() {
    return sections.stream()
        .filter(
            section ->
                sections.stream()
                    .noneMatch(
                        other -> !other.equals(section) && other.body().contains(section.span())))
        .toList();
  }

  /** Those of the elements that lie in the sections. */
  <E extends Element> List<E> within(List<E> elements) {
    return elements.stream()
        .filter(element -> sections.stream().anyMatch(part -> part.body().contains(element.span())))
        .toList();
  }

  private List<Mention> mentions(Mention.Topic topic) {
    return content.mentions().stream().filter(mention -> mention.topic() == topic).toList();
  }

  private static boolean stands(List<? extends Element> elements, Span span) {
    return elements.stream().anyMatch(element -> span.contains(element.span()));
  }
}

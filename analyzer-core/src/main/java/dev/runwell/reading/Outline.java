package dev.runwell.reading;

import dev.runwell.markdown.Block;
import dev.runwell.markdown.MarkdownTree;
import dev.runwell.model.Concept;
import java.util.ArrayList;
import java.util.List;

/**
 * A Markdown tree as sections.
 *
 * @param preamble the blocks before the first section
 * @param sections the top sections, in order; each holds its sub-sections
 */
public record Outline(MarkdownTree tree, List<Block> preamble, List<OutlineSection> sections) {

  /** Copies the lists. */
  public Outline {
    preamble = List.copyOf(preamble);
    sections = List.copyOf(sections);
  }

  /** Every section, outer before inner, in the order of the document. */
  public List<OutlineSection> all() {
    List<OutlineSection> all = new ArrayList<>();
    sections.forEach(section -> collect(section, all));
    return all;
  }

  private static void collect(OutlineSection section, List<OutlineSection> all) {
    all.add(section);
    section.subsections().forEach(inner -> collect(inner, all));
  }

  /** The outermost sections that answer a question: none of them lies inside another of them. */
  public List<OutlineSection> answering(Concept concept) {
    List<OutlineSection> found = new ArrayList<>();
    sections.forEach(section -> collectAnswering(section, concept, found));
    return found;
  }

  private static void collectAnswering(
      OutlineSection section, Concept concept, List<OutlineSection> found) {
    if (section.section().answers(concept)) {
      found.add(section);
    } else {
      section.subsections().forEach(inner -> collectAnswering(inner, concept, found));
    }
  }
}

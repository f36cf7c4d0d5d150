package dev.runwell.reading;

import dev.runwell.markdown.Block;
import dev.runwell.markdown.Prose;
import dev.runwell.model.Section;
import java.util.List;

/**
 * A section with the blocks that readers of its content look at.
 *
 * @param section what the model keeps of it
 * @param heading its heading or label, without the label's own punctuation
 * @param blocks what stands directly under it, before its first sub-section; a paragraph or list
 *     item whose first words are the label is cut to what follows them
 * @param subsections the sections inside it, in order
 */
public record OutlineSection(
    Section section, Prose heading, List<Block> blocks, List<OutlineSection> subsections) {

  /** Copies the lists. */
  public OutlineSection {
    blocks = List.copyOf(blocks);
    subsections = List.copyOf(subsections);
  }
}

package dev.runwell.incident;

import dev.runwell.model.Concept;
import java.util.List;

/**
 * What stands between one heading and the next.
 *
 * @param heading the heading; empty for what stands before the first one
 * @param concepts the questions it answers, its own or those of the section around it
 * @param line where the heading stands, from 1
 * @param passages its paragraphs, items, cells and blocks
 */
public record RecordedSection(
    String heading, List<Concept> concepts, int line, List<RecordedPassage> passages) {

  /** Copies the lists. */
  public RecordedSection {
    concepts = List.copyOf(concepts);
    passages = List.copyOf(passages);
  }

  /** Whether it answers this question. */
  public boolean answers(Concept concept) {
    return concepts.contains(concept);
  }
}

package dev.runwell.reading.runbook;

import dev.runwell.model.CommandBlock;
import dev.runwell.model.Concept;
import dev.runwell.model.Step;
import dev.runwell.reading.Outline;
import dev.runwell.reading.OutlineSection;
import dev.runwell.source.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Finds the steps of a runbook's investigation and mitigation: numbered items and headings, bullets
 * and headings that give orders where nothing is numbered, rows of tables. Plain prose and lists of
 * facts are no steps.
 */
public final class StepReader {
  private final Outline outline;
  private final List<CommandBlock> commands;
  private final List<Step> steps = new ArrayList<>();

  private StepReader(Outline outline, List<CommandBlock> commands) {
    this.outline = outline;
    this.commands = commands;
  }

  /** The steps of a document, in its order; {@code commands} are those of the same document. */
  public static List<Step> read(Outline outline, List<CommandBlock> commands) {
    StepReader reader = new StepReader(outline, commands);
    outline.sections().forEach(section -> reader.read(section, List.of()));
    reader.steps.sort(Comparator.comparing(step -> step.span()));
    return List.copyOf(reader.steps);
  }

  private void read(OutlineSection section, List<Concept> around) {
    List<Concept> own = section.section().concepts();
    boolean asked = own.contains(Concept.INVESTIGATION) || own.contains(Concept.MITIGATION);
    if (asked && !own.equals(around)) {
      List<Span> others = new ArrayList<>();
      section.subsections().forEach(inner -> collectOthers(inner, own, others));
      steps.addAll(
          new StepFinder(own, commands)
              .find(SectionBlocks.of(outline.tree().blocks(), section.section().body(), others)));
    }
    List<Concept> within = own.isEmpty() ? around : own;
    section.subsections().forEach(inner -> read(inner, within));
  }

  /** The sections inside that answer another question. */
  private static void collectOthers(OutlineSection section, List<Concept> own, List<Span> others) {
    List<Concept> concepts = section.section().concepts();
    if (!concepts.isEmpty() && !concepts.equals(own)) {
      others.add(section.section().span());
    } else {
      section.subsections().forEach(inner -> collectOthers(inner, own, others));
    }
  }
}

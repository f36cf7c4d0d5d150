package dev.runwell.reading.runbook;

import dev.runwell.markdown.Block;
import dev.runwell.markdown.ListItem;
import dev.runwell.markdown.Prose;
import dev.runwell.markdown.Table;
import dev.runwell.model.CommandBlock;
import dev.runwell.model.Concept;
import dev.runwell.model.Step;
import dev.runwell.model.Step.Trait;
import dev.runwell.source.Span;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Makes steps from what they are written in. */
final class StepMaker {
  private final List<Concept> concepts;
  private final List<CommandBlock> commands;

  /** For a section that answers {@code concepts}, with the commands of its document. */
  StepMaker(List<Concept> concepts, List<CommandBlock> commands) {
    this.concepts = concepts;
    this.commands = commands;
  }

  /** A heading with all below it; {@code order} is the heading without its label. */
  Step ofGroup(StepGroup group, Optional<String> number, String order) {
    StepText text = new StepText();
    group.allHeadings().forEach(text::add);
    text.add(group.allBlocks());
    return step(group.span(), firstLine(group.heading()), number, order, text);
  }

  /** An item of a list, and what stands below the list but belongs to the item. */
  Step ofItem(ListItem item, List<Block> below) {
    Span span = item.span();
    for (Block block : below) {
      span = span.cover(block.span());
    }
    StepText text = new StepText().add(item.children()).add(below);
    if (item.task() != ListItem.Task.NONE) {
      text.tick();
    }
    Prose head = item.lead().map(StepMaker::firstLine).orElse(Prose.EMPTY);
    Optional<String> number =
        item.number().isPresent()
            ? Optional.of(String.valueOf(item.number().getAsInt()))
            : Optional.empty();
    String order = item.lead().map(Prose::text).orElse("");
    return head.mapped().isBlank()
        ? step(span, new Span(span.start(), span.start()), "", number, order, text)
        : step(span, head, number, order, text);
  }

  /** A row of a table. */
  Step ofRow(Table.Row row, StepTable columns) {
    StepText text = new StepText();
    row.cells().forEach(cell -> text.add(cell.content()));
    Prose order = StepTable.cell(row, columns.action());
    Set<Trait> traits = traits(order.text(), row.span(), text);
    if (StepTable.isFilled(row, columns.normal())) {
      traits.add(Trait.NORMAL);
    }
    if (StepTable.isFilled(row, columns.abnormal())) {
      traits.add(Trait.ABNORMAL);
    }
    return new Step(
        row.span(),
        row.span(),
        concept(order.text()),
        columns.numberOf(row),
        firstLine(order).text(),
        traits);
  }

  private Step step(Span span, Prose head, Optional<String> number, String order, StepText text) {
    return step(span, head.span(), head.text(), number, order, text);
  }

  private Step step(
      Span span, Span headSpan, String head, Optional<String> number, String order, StepText text) {
    return new Step(span, headSpan, concept(order), number, head, traits(order, span, text));
  }

  private Set<Trait> traits(String order, Span span, StepText text) {
    Set<Trait> traits = StepResults.of(text.text());
    if (text.isLinked() || text.names() || hasCommand(span)) {
      traits.add(Trait.ACTION);
    }
    if (text.isTicked()) {
      traits.add(Trait.TICKED);
    }
    if (Instruction.sort(order) == Instruction.Sort.CHECK && !StepResults.seeks(order)) {
      traits.add(Trait.CHECKS);
    }
    return traits;
  }

  /** Whether a command of the document stands in the span. */
  boolean hasCommand(Span span) {
    return commands.stream().anyMatch(command -> span.overlaps(command.span()));
  }

  /** Where a section asks both, the verb tells looking from acting. */
  private Concept concept(String order) {
    if (!concepts.contains(Concept.MITIGATION)) {
      return Concept.INVESTIGATION;
    }
    boolean looks =
        concepts.contains(Concept.INVESTIGATION) && Instruction.sort(order) != Instruction.Sort.ACT;
    return looks ? Concept.INVESTIGATION : Concept.MITIGATION;
  }

  private static Prose firstLine(Prose prose) {
    return prose.trim().lines().get(0).trim();
  }
}

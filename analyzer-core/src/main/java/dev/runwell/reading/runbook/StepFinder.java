package dev.runwell.reading.runbook;

import dev.runwell.markdown.Block;
import dev.runwell.markdown.CodeBlock;
import dev.runwell.markdown.Details;
import dev.runwell.markdown.ListBlock;
import dev.runwell.markdown.ListItem;
import dev.runwell.markdown.Quote;
import dev.runwell.markdown.Table;
import dev.runwell.model.CommandBlock;
import dev.runwell.model.Concept;
import dev.runwell.model.Step;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Finds the steps among the blocks of one section. */
final class StepFinder {
  private final StepMaker maker;

  StepFinder(List<Concept> concepts, List<CommandBlock> commands) {
    this.maker = new StepMaker(concepts, commands);
  }

  /** The steps; bullets count only where nothing has a number. */
  List<Step> find(List<Block> blocks) {
    StepGroup root = StepGroup.of(blocks);
    List<Step> numbered = new ArrayList<>();
    collect(root, false, numbered);
    if (numbered.stream().anyMatch(step -> step.number().isPresent())) {
      return StepSequence.link(numbered);
    }
    List<Step> all = new ArrayList<>();
    collect(root, true, all);
    return StepSequence.link(all);
  }

  private void collect(StepGroup group, boolean bullets, List<Step> steps) {
    fromBlocks(group.blocks(), bullets, steps);
    for (StepGroup inner : group.groups()) {
      String heading = inner.heading().text();
      Optional<StepLabel> label = StepLabel.of(heading);
      if (label.isPresent()) {
        labelled(inner, label.get(), bullets, steps);
      } else if (isOrder(heading)) {
        ordered(inner, bullets, steps);
      } else {
        collect(inner, bullets, steps);
      }
    }
  }

  /** "Step 2: Check ..." is a step; "Option B" and "2. Network" hold steps, if any are numbered. */
  private void labelled(StepGroup group, StepLabel label, boolean bullets, List<Step> steps) {
    boolean surely = label.named() ? isStepWord(group) : Instruction.isIn(label.rest());
    List<Step> inside = new ArrayList<>();
    if (!surely) {
      collect(group, bullets, inside);
    }
    boolean numbered = inside.stream().anyMatch(step -> step.number().isPresent());
    if (numbered) {
      steps.addAll(inside);
    } else {
      steps.add(maker.ofGroup(group, Optional.of(label.number()), label.rest()));
    }
  }

  private static boolean isStepWord(StepGroup group) {
    return group.heading().text().strip().regionMatches(true, 0, "step", 0, 4);
  }

  private void ordered(StepGroup group, boolean bullets, List<Step> steps) {
    List<Step> inside = new ArrayList<>();
    collect(group, false, inside);
    if (inside.stream().anyMatch(step -> step.number().isPresent())) {
      steps.addAll(inside);
    } else if (bullets || !inside.isEmpty() || !group.allBlocks().isEmpty()) {
      steps.add(maker.ofGroup(group, Optional.empty(), group.heading().text()));
    }
  }

  /** A heading of one word is a name, however much it looks like an order. */
  private static boolean isOrder(String heading) {
    return heading.strip().indexOf(' ') > 0 && Instruction.isIn(heading);
  }

  private void fromBlocks(List<Block> blocks, boolean bullets, List<Step> steps) {
    for (int i = 0; i < blocks.size(); i++) {
      Block block = blocks.get(i);
      if (block instanceof ListBlock list) {
        List<Block> below = below(blocks, i, list.ordered());
        fromList(list, below, bullets, steps);
        i += below.size();
      } else if (block instanceof Table table) {
        fromTable(table, bullets, steps);
      } else if (block instanceof Quote quote) {
        fromBlocks(quote.children(), false, steps);
      } else if (block instanceof Details details) {
        fromBlocks(details.children(), bullets, steps);
      }
    }
  }

  /**
   * What stands between two parts of one numbered list belongs to the item above it, and so does
   * code right below a list, and all that follows a list of a single item.
   */
  private static List<Block> below(List<Block> blocks, int list, boolean ordered) {
    int end = list + 1;
    while (end < blocks.size() && blocks.get(end) instanceof CodeBlock) {
      end++;
    }
    for (int i = list + 1; ordered && i < blocks.size(); i++) {
      if (blocks.get(i) instanceof ListBlock next && next.ordered()) {
        boolean goesOn = next.items().get(0).number().orElse(1) > 1;
        end = goesOn ? i : end;
        break;
      }
    }
    boolean single = ((ListBlock) blocks.get(list)).items().size() == 1;
    while (single && end < blocks.size() && !(blocks.get(end) instanceof ListBlock)) {
      end++;
    }
    return blocks.subList(list + 1, end);
  }

  private void fromList(ListBlock list, List<Block> below, boolean bullets, List<Step> steps) {
    boolean counted = list.ordered() || bullets;
    if (counted && isInstruction(list)) {
      for (int i = 0; i < list.items().size(); i++) {
        boolean last = i + 1 == list.items().size();
        steps.add(maker.ofItem(list.items().get(i), last ? below : List.of()));
      }
    } else {
      list.items().forEach(item -> fromBlocks(item.children(), false, steps));
    }
  }

  private void fromTable(Table table, boolean bullets, List<Step> steps) {
    StepTable.of(table)
        .filter(columns -> bullets || columns.number().isPresent())
        .ifPresent(columns -> table.rows().forEach(row -> steps.add(maker.ofRow(row, columns))));
  }

  /** Whether at least half of the items tell the reader to do something. */
  private boolean isInstruction(ListBlock list) {
    long orders = list.items().stream().filter(this::isInstruction).count();
    return orders * 2 >= list.items().size();
  }

  private boolean isInstruction(ListItem item) {
    if (item.lead().filter(lead -> Instruction.isIn(lead.text())).isPresent()
        || maker.hasCommand(item.span())) {
      return true;
    }
    return item.rest().stream()
        .filter(ListBlock.class::isInstance)
        .flatMap(block -> ((ListBlock) block).items().stream())
        .anyMatch(inner -> inner.lead().filter(lead -> Instruction.isIn(lead.text())).isPresent());
  }
}

package dev.runwell.rules.runbook;

import dev.runwell.finding.Level;
import dev.runwell.model.CommandBlock;
import dev.runwell.model.DestructiveCommand;
import dev.runwell.model.DestructiveCommand.Effect;
import dev.runwell.model.OpsDocument;
import dev.runwell.model.Runbook;
import dev.runwell.rule.DocumentRule;
import dev.runwell.rule.Option;
import dev.runwell.rule.RuleContext;
import dev.runwell.rule.RuleDescriptor;
import dev.runwell.source.Span;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Commands that a tired reader can paste, and that leave nothing to go back to. */
public final class RunbookDestructiveCommand implements DocumentRule {
  private static final Option<Boolean> RESTARTS =
      Option.flag(
          "restarts", false, "Whether to look at what something starts again by itself, as pods");

  private static final RuleDescriptor DESCRIPTOR =
      RuleDescriptor.of(
              "runbook/destructive-command",
              Level.WARNING,
              RuleDescriptor.runbooks(),
              "Commands that delete, empty, drain or force, with nothing near to guard their reader",
              "Say in the step what will be gone, what to check or back up before, and the way back")
          .with(RESTARTS);

  /** The commands of one block that do the same are one finding. */
  private record Repeated(Span block, String text) {}

  @Override
  public RuleDescriptor descriptor() {
    return DESCRIPTOR;
  }

  @Override
  public void check(OpsDocument document, RuleContext context) {
    if (!(document instanceof Runbook runbook)) {
      return;
    }
    Set<Repeated> seen = new HashSet<>();
    for (DestructiveCommand command : runbook.destructive()) {
      Span block = block(command, runbook.content().commands());
      if (command.effect() == Effect.RESTARTS && !context.option(RESTARTS)) {
        continue;
      }
      if (command.guards().isEmpty() && seen.add(new Repeated(block, command.text()))) {
        context.report(command.span(), message(command));
      }
    }
  }

  private static Span block(DestructiveCommand command, List<CommandBlock> blocks) {
    return blocks.stream()
        .map(CommandBlock::span)
        .filter(span -> span.contains(command.span()))
        .findFirst()
        .orElse(command.span());
  }

  private static String message(DestructiveCommand command) {
    String does =
        switch (command.effect()) {
          case DELETES -> "deletes";
          case EMPTIES -> "empties";
          case DRAINS -> "drains";
          case SCALES_TO_ZERO -> "scales to zero";
          case FORCES -> "forces";
          case OVERWRITES -> "overwrites";
          case RESTARTS -> "ends what runs";
        };
    return "Command "
        + does
        + " ("
        + command.text()
        + ") without a warning, check, back-up or way"
        + " back near it";
  }
}

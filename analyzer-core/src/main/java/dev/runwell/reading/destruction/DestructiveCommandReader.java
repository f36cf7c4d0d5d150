package dev.runwell.reading.destruction;

import dev.runwell.model.CommandBlock;
import dev.runwell.model.DestructiveCommand;
import dev.runwell.model.DestructiveCommand.Guard;
import dev.runwell.model.DocumentContent;
import dev.runwell.model.Step;
import dev.runwell.reading.destruction.DestructionFinder.Found;
import dev.runwell.source.MappedText;
import dev.runwell.source.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Finds the commands of a runbook after which something is gone, and what guards them. */
public final class DestructiveCommandReader {
  /** A shorter name, such as {@code ns}, is too likely another thing. */
  private static final int SHORTEST_NAME = 4;

  private final DocumentContent content;
  private final List<Step> steps;
  private final Set<String> made = new HashSet<>();
  private final List<DestructiveCommand> found = new ArrayList<>();
  private GuardReader guards;

  private DestructiveCommandReader(DocumentContent content, List<Step> steps) {
    this.content = content;
    this.steps = steps;
  }

  /** The destructive commands of a document, in its order. */
  public static List<DestructiveCommand> read(DocumentContent content, List<Step> steps) {
    DestructiveCommandReader reader = new DestructiveCommandReader(content, steps);
    content.commands().forEach(reader::read);
    reader.found.sort(Comparator.comparing(DestructiveCommand::span));
    return List.copyOf(reader.found);
  }

  private void read(CommandBlock block) {
    MappedText text = MappedText.join(block.lines());
    DestructionFinder.Result result = DestructionFinder.find(text.text());
    made.addAll(result.made());
    for (Found each : result.destructive()) {
      Span span = text.span(each.command().start(), each.command().end());
      if (ToldCommand.is(span, content.passages())) {
        continue;
      }
      found.add(new DestructiveCommand(span, each.words(), each.effect(), guards(each, span)));
    }
  }

  private Set<Guard> guards(Found each, Span span) {
    if (guards == null) {
      guards = GuardReader.of(content, steps);
    }
    Set<Guard> near = EnumSet.noneOf(Guard.class);
    near.addAll(guards.near(span));
    boolean own =
        each.command().tokens().stream()
            .skip(each.named())
            .map(Token::text)
            .anyMatch(name -> name.length() >= SHORTEST_NAME && made.contains(name));
    if (own) {
      near.add(Guard.MADE_HERE);
    }
    return near;
  }
}

package dev.runwell.model;

import dev.runwell.source.MappedText;
import dev.runwell.source.Span;
import java.util.List;

/**
 * Code that is there to be run: a fenced or indented block, or a code span, in shell, SQL, a query
 * language or a console. Logs, data and names are none.
 *
 * @param lines the commands, a line each, without prompts, comments and output
 */
public record CommandBlock(Span span, List<MappedText> lines) implements Element {

  /** Copies the lines. */
  public CommandBlock {
    lines = List.copyOf(lines);
  }
}

package dev.runwell.markdown;

import dev.runwell.source.Span;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/** One item of a list; a task mark ({@code [ ]}, {@code [x]}) is not part of its content. */
public record ListItem(Span span, OptionalInt number, Task task, List<Block> children)
    implements Block {

  /** What a task mark says. */
  public enum Task {
    /** No task mark. */
    NONE,
    /** {@code [ ]} */
    OPEN,
    /** {@code [x]} */
    DONE
  }

  /** Copies the children. */
  public ListItem {
    children = List.copyOf(children);
  }

  /** The item's first paragraph, if it begins with one. */
  public Optional<Prose> lead() {
    return !children.isEmpty() && children.get(0) instanceof Paragraph paragraph
        ? Optional.of(paragraph.content())
        : Optional.empty();
  }

  /** What follows the first paragraph; all children if there is none. */
  public List<Block> rest() {
    return lead().isPresent() ? children.subList(1, children.size()) : children;
  }
}

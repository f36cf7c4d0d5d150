package dev.runwell.model;

import dev.runwell.source.Span;
import java.util.Optional;

/**
 * A link or image.
 *
 * @param span where it stands, text and destination
 * @param text its text, without marks
 * @param href its destination as written
 * @param target the file of this tree that it leads to, relative to the working folder; empty for
 *     links that leave the tree
 * @param state whether the target is there
 */
public record Link(Span span, String text, String href, Optional<String> target, State state)
    implements Element {

  /** What is known of a link's target. */
  public enum State {
    /** The link leaves the tree, or only a site generator knows what it means. */
    NOT_CHECKED,
    /** File and anchor are there. */
    ALIVE,
    /** The file is not there. */
    DEAD,
    /** The file is there, the anchor is not. */
    DEAD_ANCHOR
  }
}

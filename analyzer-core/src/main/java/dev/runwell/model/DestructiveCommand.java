package dev.runwell.model;

import dev.runwell.source.Span;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;

/**
 * A command after which something is gone.
 *
 * @param span the command, without what stands before and behind it in its line
 * @param text the words that make it destructive, as {@code terraform state rm}
 * @param effect what it does
 * @param guards what keeps its reader from harm, in its step or its section
 */
public record DestructiveCommand(Span span, String text, Effect effect, Set<Guard> guards)
    implements Element {

  /** What is gone afterwards. */
  public enum Effect {
    /** A file, a table, a resource, a machine. */
    DELETES,
    /** What a table, a queue, a store or a file held. */
    EMPTIES,
    /** The work of a node. */
    DRAINS,
    /** Every instance of a service. */
    SCALES_TO_ZERO,
    /** What a protection was there for: others' commits, a lock, work that is not saved. */
    FORCES,
    /** What stood in its place before. */
    OVERWRITES,
    /** What an instance had begun; whatever watches over it starts another. */
    RESTARTS
  }

  /** What keeps a reader from harm. */
  public enum Guard {
    /** Words that say what can go wrong. */
    WARNING,
    /** A look at what will be hit, or somebody's word that it may be. */
    CONFIRMATION,
    /** A run that only shows what would happen. */
    DRY_RUN,
    /** A copy of what will be gone. */
    BACKUP,
    /** A way back. */
    ROLLBACK,
    /** The document itself made what is taken away here. */
    MADE_HERE
  }

  /** Copies the guards. */
  public DestructiveCommand {
    guards = guards.isEmpty() ? Set.of() : Collections.unmodifiableSet(EnumSet.copyOf(guards));
  }
}

package dev.runwell.suppression;

import dev.runwell.rule.SuppressionUse;
import java.util.List;

/**
 * The suppressions of one document.
 *
 * @param active those that hold findings back
 * @param faults the comments that hold nothing back, whatever the rules find
 */
public record Suppressions(List<Suppression> active, List<SuppressionUse> faults) {
  /** No suppressions. */
  public static final Suppressions NONE = new Suppressions(List.of(), List.of());

  /** Copies the lists. */
  public Suppressions {
    active = List.copyOf(active);
    faults = List.copyOf(faults);
  }
}

package dev.runwell.finding;

import dev.runwell.model.Alert;
import dev.runwell.model.RunbookLink;
import java.util.List;

/**
 * How many alerts lead to a runbook; each is counted once.
 *
 * @param covered a runbook is linked, and as far as is known it is there
 * @param broken a runbook is linked, and it is not there
 * @param missing no runbook is linked, or a placeholder stands for one
 * @param unknown the definition was read in part, and that part links none
 */
public record AlertCoverage(int covered, int broken, int missing, int unknown) {
  /** No alerts. */
  public static final AlertCoverage NONE = new AlertCoverage(0, 0, 0, 0);

  /** How many of these alerts lead to a runbook. */
  static AlertCoverage of(List<Alert> alerts) {
    AlertCoverage sum = NONE;
    for (Alert alert : alerts) {
      sum = sum.plus(of(alert));
    }
    return sum;
  }

  private static AlertCoverage of(Alert alert) {
    if (alert.runbooks().stream().anyMatch(RunbookLink::leadsSomewhere)) {
      return new AlertCoverage(1, 0, 0, 0);
    }
    if (alert.runbooks().stream().anyMatch(link -> link.state() == RunbookLink.State.DEAD)) {
      return new AlertCoverage(0, 1, 0, 0);
    }
    // A placeholder is no link, whatever else of the definition may be elsewhere.
    boolean told = alert.complete() || !alert.runbooks().isEmpty();
    return told ? new AlertCoverage(0, 0, 1, 0) : new AlertCoverage(0, 0, 0, 1);
  }

  /** All of them. */
  public int all() {
    return covered + broken + missing + unknown;
  }

  /** These and others. */
  public AlertCoverage plus(AlertCoverage others) {
    return new AlertCoverage(
        covered + others.covered,
        broken + others.broken,
        missing + others.missing,
        unknown + others.unknown);
  }
}

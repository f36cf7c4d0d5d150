package dev.runwell.suppression;

/**
 * A baseline that was made anew.
 *
 * @param fresh how many of its entries were not in the old one
 * @param dropped how many entries of the old one are not in it
 */
public record Renewal(Baseline baseline, int fresh, int dropped) {

  /** Says it in words. */
  public String summary() {
    int accepted = baseline.entries().size();
    return accepted + " accepted, " + fresh + " of them new; " + dropped + " dropped";
  }
}

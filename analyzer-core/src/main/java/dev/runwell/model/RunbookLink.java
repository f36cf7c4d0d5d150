package dev.runwell.model;

import java.util.Optional;

/**
 * What an alert's definition says about where its runbook is.
 *
 * @param attribute where it says so
 * @param href the address, with the templates expanded that the alert's own labels decide; as
 *     written where that cannot be done
 * @param target the file of this tree that it leads to, or should lead to; empty for addresses that
 *     leave the tree
 * @param anchor the part behind {@code #}, without it
 * @param state what is known of the target
 * @param naming whether the target speaks of this alert
 */
public record RunbookLink(
    AlertAttribute attribute,
    String href,
    Optional<String> target,
    Optional<String> anchor,
    State state,
    Naming naming) {

  /** What is known of the page that is linked. */
  public enum State {
    /** No page is named: {@code TODO}, {@code null}, an example's address. */
    PLACEHOLDER,
    /** The address leaves the tree, or a template in it cannot be expanded. */
    NOT_CHECKED,
    /** File and anchor are there. */
    ALIVE,
    /** The file is not there. */
    DEAD,
    /** The file is there, the anchor is not. */
    DEAD_ANCHOR
  }

  /** Whether a page speaks of an alert. */
  public enum Naming {
    /** It names the alert. */
    NAMES,
    /** It was read, and never names it. */
    SILENT,
    /** It was not read. */
    UNKNOWN
  }
}

package dev.runwell.model;

import java.util.List;
import java.util.Optional;

/**
 * What an alert's definition says about where its runbook is.
 *
 * @param attribute where it says so; its value is the address as written
 * @param meant the name that is meant by an attribute whose own name is misspelt
 * @param href the address, with the templates expanded that the alert's own labels decide; as
 *     written where that cannot be done
 * @param target the file of this tree that it leads to, or should lead to; empty for addresses that
 *     leave the tree
 * @param anchor the part behind {@code #}, without it
 * @param state what is known of the target
 * @param naming whether the target speaks of this alert
 * @param headings the target's title and headings, if it is a page that never names this alert
 */
public record RunbookLink(
    AlertAttribute attribute,
    Optional<String> meant,
    String href,
    Optional<String> target,
    Optional<String> anchor,
    State state,
    Naming naming,
    List<String> headings) {

  /** Copies the headings. */
  public RunbookLink {
    headings = List.copyOf(headings);
  }

  /** Whether somebody who is paged gets to a page, as far as is known. */
  public boolean leadsSomewhere() {
    return state != State.PLACEHOLDER && state != State.DEAD;
  }

  /** What is known of the page that is linked. */
  public enum State {
    /** No page is named: {@code TODO}, {@code null}, an example's address. */
    PLACEHOLDER("placeholder"),
    /** The address leaves the tree, or a template in it cannot be expanded. */
    NOT_CHECKED("not-checked"),
    /** File and anchor are there. */
    ALIVE("alive"),
    /** The file is not there. */
    DEAD("dead"),
    /** The file is there, the anchor is not. */
    DEAD_ANCHOR("dead-anchor");

    private final String id;

    State(String id) {
      this.id = id;
    }

    /** The name in JSON. */
    public String id() {
      return id;
    }
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

package dev.runwell.suppression;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * What a comment tells us.
 *
 * @param action what it does
 * @param rules the rules, groups or {@code all} it names
 * @param until the last day it holds; empty if none is given, or what is given is no date
 * @param reason why, empty if it does not say
 * @param fault what of it could not be understood
 */
record Directive(
    Action action,
    List<String> rules,
    Optional<LocalDate> until,
    String reason,
    Optional<String> fault) {

  /** What a comment does. */
  enum Action {
    /** Holds findings of the next line or element back. */
    DISABLE_NEXT,
    /** Holds findings back up to the comment that ends it, or in the whole file. */
    DISABLE,
    /** Ends it. */
    ENABLE
  }
}

package dev.runwell.model;

import dev.runwell.source.Span;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/**
 * One step of an investigation or a mitigation.
 *
 * @param span the whole step, with all that belongs to it
 * @param headSpan its first line, where a finding points
 * @param concept the section it stands in: {@link Concept#INVESTIGATION} or {@link
 *     Concept#MITIGATION}
 * @param number its number or letter as written, if it has one
 * @param text its first line without marks
 * @param traits what it asks for and what it tells
 */
public record Step(
    Span span,
    Span headSpan,
    Concept concept,
    Optional<String> number,
    String text,
    Set<Trait> traits)
    implements Element {

  /** What a step asks for or tells. */
  public enum Trait {
    /**
     * It surely asks to see whether something is as it should be, rather than to get at something,
     * to change something or to tell somebody.
     */
    CHECKS,
    /** Something to run, open or query: a command, a link, a query, a file's path, a tool. */
    ACTION,
    /** What a normal result looks like. */
    NORMAL,
    /** What another result means, or what to do then. */
    ABNORMAL,
    /** A condition: what it leaves out is the other result. */
    CONDITION,
    /** A result that is not normal, behind a label as forms have them. */
    LABEL,
    /** It makes something of what the steps before it opened or brought up. */
    GOES_ON,
    /** What its result means stands in the step behind it, or on the page that it follows. */
    ANSWERED,
    /** A box to tick. */
    TICKED
  }

  /** Copies the traits. */
  public Step {
    traits = traits.isEmpty() ? Set.of() : Collections.unmodifiableSet(EnumSet.copyOf(traits));
  }

  /** Whether the step has a trait. */
  public boolean has(Trait trait) {
    return traits.contains(trait);
  }

  /** Whether it surely asks to see whether something is as it should be. */
  public boolean checks() {
    return has(Trait.CHECKS);
  }

  /** Whether it holds something to run, open or query. */
  public boolean action() {
    return has(Trait.ACTION);
  }

  /** Whether it says what a normal result looks like. */
  public boolean normal() {
    return has(Trait.NORMAL);
  }

  /** Whether it says what another result means, or what to do then. */
  public boolean abnormal() {
    return has(Trait.ABNORMAL);
  }

  /** The same step with one trait more. */
  public Step with(Trait trait) {
    EnumSet<Trait> more = EnumSet.of(trait);
    more.addAll(traits);
    return new Step(span, headSpan, concept, number, text, more);
  }
}

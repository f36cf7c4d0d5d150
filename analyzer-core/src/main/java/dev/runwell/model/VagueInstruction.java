package dev.runwell.model;

import dev.runwell.source.Span;

/**
 * Words of a step that leave to its reader when, how or against what.
 *
 * @param span the words
 * @param text the words as written
 * @param opens what they leave open
 */
public record VagueInstruction(Span span, String text, Opens opens) implements Element {

  /** What can be left open. */
  public enum Opens {
    /** When it is to be done: "if needed". */
    WHEN,
    /** What a good result is: "verify it works". */
    RESULT,
    /** What is to be done: "fix the problem". */
    ACTION
  }
}

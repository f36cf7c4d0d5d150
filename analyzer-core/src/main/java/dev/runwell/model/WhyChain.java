package dev.runwell.model;

import dev.runwell.source.Span;
import java.util.List;

/**
 * A chain of whys: each answer is asked why in turn.
 *
 * @param span the whole chain
 * @param answers its answers, from the failure down to the cause
 */
public record WhyChain(Span span, List<Answer> answers) implements Element {

  /**
   * One answer of the chain.
   *
   * @param span where it stands
   * @param text what it says, without marks
   */
  public record Answer(Span span, String text) {}

  /** Copies the answers. */
  public WhyChain {
    answers = List.copyOf(answers);
  }
}

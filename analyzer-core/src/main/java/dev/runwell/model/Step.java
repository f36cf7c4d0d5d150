package dev.runwell.model;

import dev.runwell.source.Span;
import java.util.Optional;

/**
 * One step of an investigation or a mitigation.
 *
 * @param span the whole step, with all that belongs to it
 * @param headSpan its first line, where a finding points
 * @param concept the section it stands in: {@link Concept#INVESTIGATION} or {@link
 *     Concept#MITIGATION}
 * @param number its number or letter as written, if it has one
 * @param text its first line without marks
 * @param purpose what its first order asks for
 * @param action whether it holds something to run, open or query: a command, a link, a query, a
 *     file's path, a tool by name
 * @param normal whether it says what a normal result looks like
 * @param abnormal whether it says what another result means, or what to do then
 */
public record Step(
    Span span,
    Span headSpan,
    Concept concept,
    Optional<String> number,
    String text,
    Purpose purpose,
    boolean action,
    boolean normal,
    boolean abnormal)
    implements Element {

  /** What a step asks for. */
  public enum Purpose {
    /** To see whether something is as it should be; such a step has a result. */
    CHECK,
    /** To get at something: to open a shell, to find a name, to fetch a file. */
    FIND,
    /** To change something or to tell somebody; or we are not sure. */
    OTHER
  }
}

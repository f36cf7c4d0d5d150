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
 * @param checks whether it surely asks to see whether something is as it should be, rather than to
 *     get at something, to change something or to tell somebody
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
    boolean checks,
    boolean action,
    boolean normal,
    boolean abnormal)
    implements Element {}

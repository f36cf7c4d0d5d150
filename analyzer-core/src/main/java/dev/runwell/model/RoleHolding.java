package dev.runwell.model;

import dev.runwell.source.Span;
import java.util.Optional;

/**
 * That somebody held a role in the response, told by a field, a sentence or an entry of the
 * timeline.
 *
 * @param span where it is told
 * @param role the role
 * @param holder who held it, as written; empty if the text only tells that it was filled
 * @param entry the index in the timeline of the entry that tells when the holder took it
 * @param takenOver whether the text tells that somebody else held it before, or leaves that open
 */
public record RoleHolding(
    Span span, Role role, Optional<String> holder, Optional<Integer> entry, boolean takenOver)
    implements Element {}

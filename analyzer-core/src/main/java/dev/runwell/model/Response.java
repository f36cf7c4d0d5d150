package dev.runwell.model;

import java.util.List;

/**
 * What a post-mortem tells about the response itself.
 *
 * @param times how fast it was by the timeline
 * @param stated the lengths of time that the text states, in the order of the document
 * @param roles who held which role, in the order of the document
 * @param mentions where it speaks of pages, war rooms, escalation and standstill; one that an entry
 *     of the timeline makes covers the entry's text
 */
public record Response(
    ResponseTimes times,
    List<StatedLength> stated,
    List<RoleHolding> roles,
    List<Mention> mentions) {
  /** Nothing is told. */
  public static final Response UNTOLD =
      new Response(ResponseTimes.UNKNOWN, List.of(), List.of(), List.of());

  /** Copies the lists. */
  public Response {
    stated = List.copyOf(stated);
    roles = List.copyOf(roles);
    mentions = List.copyOf(mentions);
  }
}

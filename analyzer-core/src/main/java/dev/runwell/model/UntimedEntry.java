package dev.runwell.model;

import dev.runwell.source.Span;

/**
 * Something that happened, told among the timed entries of a timeline without a time of its own.
 *
 * @param span the whole bullet or row
 * @param text what happened, in one line
 * @param list the run of entries it stands among, as in {@link TimelineEntry}
 */
public record UntimedEntry(Span span, String text, int list) implements Element {}

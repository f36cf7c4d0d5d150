package dev.runwell.markdown;

import dev.runwell.source.Span;

/** A heading, ATX or setext; {@code level} is 1 to 6. */
public record Heading(Span span, int level, Prose content) implements Block {}

package dev.runwell.markdown;

import dev.runwell.source.Span;

/** A paragraph; line ends within it stand as {@code \n} in its content. */
public record Paragraph(Span span, Prose content) implements Block {}

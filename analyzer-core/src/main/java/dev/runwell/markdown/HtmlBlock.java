package dev.runwell.markdown;

import dev.runwell.source.Span;

/** A block of raw HTML other than a comment. */
public record HtmlBlock(Span span) implements Block {}

package dev.runwell.markdown;

import dev.runwell.source.Span;

/** A line across the page. */
public record ThematicBreak(Span span) implements Block {}

package dev.runwell.model;

import dev.runwell.source.Span;

/** The document's title, from its first heading, its front matter or a header field. */
public record Title(Span span, String text) implements Element {}

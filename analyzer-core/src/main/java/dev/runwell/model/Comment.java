package dev.runwell.model;

import dev.runwell.source.Span;

/** An HTML comment, by its whole span and the text between its marks. */
public record Comment(Span span, String text) implements Element {}

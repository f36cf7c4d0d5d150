package dev.runwell.model;

import dev.runwell.source.Span;

/** A comment, of HTML or YAML, by its whole span and the text between or behind its marks. */
public record Comment(Span span, String text) implements Element {}

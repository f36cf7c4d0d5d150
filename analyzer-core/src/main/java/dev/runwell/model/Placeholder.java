package dev.runwell.model;

import dev.runwell.source.Span;

/** A prompt or stand-in of a template that nobody replaced. */
public record Placeholder(Span span, String text) implements Element {}

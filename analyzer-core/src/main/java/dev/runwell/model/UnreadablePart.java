package dev.runwell.model;

import dev.runwell.source.Span;

/** A part of a file that could not be read, where, and why; the rest was. */
public record UnreadablePart(Span span, String reason) {}

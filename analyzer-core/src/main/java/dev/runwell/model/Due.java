package dev.runwell.model;

import dev.runwell.source.Span;

/** A due date and where it stands. */
public record Due(WrittenDate date, Span span) {}

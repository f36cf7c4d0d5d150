package dev.runwell.model;

import dev.runwell.source.Span;
import java.util.Optional;

/** A priority as written, and its place on the scale if it has one. */
public record Priority(String text, Optional<String> known, Span span) {}

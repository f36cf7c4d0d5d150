package dev.runwell.model;

import dev.runwell.source.Span;
import java.time.LocalDate;
import java.util.Optional;

/**
 * A record that a runbook was tried: in a drill, a test, a game day.
 *
 * @param span the record
 * @param day the day, where it can only be one
 */
public record Drill(Span span, Optional<LocalDate> day) implements Element {}

package dev.runwell.reading;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * Where a house keeps its runbooks, and how its alerts say so.
 *
 * @param keys the labels and annotations that hold the link; empty for the usual ones
 * @param files the file, as the run names it, that an address without fragment stands for; empty
 *     for addresses that the house says nothing about
 */
public record RunbookPlaces(List<String> keys, Function<String, Optional<String>> files) {
  /** The places of a house that says nothing. */
  public static final RunbookPlaces USUAL = new RunbookPlaces(List.of(), url -> Optional.empty());

  /** Copies the keys. */
  public RunbookPlaces {
    keys = List.copyOf(keys);
  }
}

package dev.runwell.incident;

import java.io.Closeable;
import java.util.Optional;

/** Finds incidents; safe for use by several threads. */
public interface IncidentSearcher extends Closeable {

  /** The incidents that fit, best first; equally good ones in path order. */
  IncidentAnswer search(IncidentQuery query) throws IndexException;

  /**
   * The incidents that are most like this one, best first, itself (the same path, or the same text)
   * left out.
   */
  IncidentAnswer similar(IncidentRecord incident, IncidentFilter filter, int limit)
      throws IndexException;

  /** The record of a document. */
  Optional<IncidentRecord> record(String path) throws IndexException;

  /** How many incidents there are. */
  int size();
}

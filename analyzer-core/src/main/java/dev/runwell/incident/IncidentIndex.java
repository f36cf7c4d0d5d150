package dev.runwell.incident;

/**
 * Where incidents are kept and found again. Any number of searchers and one writer work at a time;
 * a searcher sees what was committed when it was opened, whatever the writer does.
 */
public interface IncidentIndex {

  /**
   * Opens the index for searching. It need not be writable.
   *
   * @throws IndexException if there is none, or it cannot be read
   */
  IncidentSearcher searcher() throws IndexException;

  /**
   * Opens the index for changes, and makes it if there is none. An index of another version, or a
   * damaged one, is begun anew; {@link IncidentWriter#begunAnew} says why.
   *
   * @throws IndexException if another writer is at work, nothing can be written there, or the index
   *     knows meaning by a model that is not at hand
   */
  IncidentWriter writer() throws IndexException;
}

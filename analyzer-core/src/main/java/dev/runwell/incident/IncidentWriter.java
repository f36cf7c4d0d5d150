package dev.runwell.incident;

import java.io.Closeable;
import java.util.Map;
import java.util.Optional;

/** Changes an index. Nothing of a change shows, or survives, before {@link #commit}. */
public interface IncidentWriter extends Closeable {

  /** Why the index was begun anew, as a sentence without a full stop; empty if it was not. */
  Optional<String> begunAnew();

  /**
   * Why incidents are kept by their words alone from now on although there is a model of meaning,
   * as a sentence without a full stop; empty if all is well, or there is none.
   */
  Optional<String> wordsOnly();

  /** The documents that the last commit knows, incidents or not, with the marks they came with. */
  Map<String, String> known() throws IndexException;

  /** Keeps an incident in place of what was kept under its path, and a mark to know it again by. */
  void put(IncidentRecord incident, String mark) throws IndexException;

  /** Remembers that a document is no incident, in place of what was kept under its path. */
  void putOther(String path, String mark) throws IndexException;

  /** Forgets a document. */
  void remove(String path) throws IndexException;

  /** Makes every change since the last commit last, all of them or none. */
  void commit() throws IndexException;

  /** Lets the next writer in; changes that were not committed are lost. */
  @Override
  void close() throws IndexException;
}

package dev.runwell.report;

import java.io.IOException;

/** Writes a list of action items in one format. */
public interface ActionReporter {

  /** Writes the whole list; what it writes to stays open. */
  void write(ActionList list, Appendable out) throws IOException;
}

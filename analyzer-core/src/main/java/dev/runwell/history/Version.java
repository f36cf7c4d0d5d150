package dev.runwell.history;

import java.time.LocalDate;
import java.util.Optional;

/** A file as one commit left it. */
public interface Version {

  /** The day on which its author made it, where the author was. */
  LocalDate day();

  /** Its text; empty if it is none, or cannot be had. Readable until its past is closed. */
  Optional<String> text();
}

package dev.runwell.analyzer;

import java.util.List;

/** Says that paths a run was given are not there; nothing has been read. */
public final class PathException extends Exception {
  private static final long serialVersionUID = 1L;

  /** One line for each path, which names it. */
  public PathException(List<String> lines) {
    super(String.join("\n", lines));
  }
}

package dev.runwell.cli;

import java.io.IOException;
import java.nio.file.Path;

/**
 * One command's run: where it writes to, and what is around it.
 *
 * @param out what was asked for
 * @param err what is said about the run
 */
record Session(Shell shell, Output out, Output err) {

  /** Whether to colour what goes to standard output. */
  boolean colours(boolean refused) {
    return !refused && shell.terminals().out() && shell.allowsColour();
  }

  /** Says something about the run, not about the documents. */
  void note(String text) throws IOException {
    out.flush();
    err.line("runwell: " + text);
  }

  /** A path as the user named it, from the working folder. */
  Path resolve(String path) {
    return shell.workingFolder().resolve(path).normalize();
  }

  /** How messages name a file: from the working folder, with {@code /} between folders. */
  String name(Path file) {
    return shell.workingFolder().relativize(file).toString().replace('\\', '/');
  }
}

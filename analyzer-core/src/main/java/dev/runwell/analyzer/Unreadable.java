package dev.runwell.analyzer;

import dev.runwell.finding.Problem;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.NoSuchFileException;

/** Puts into words why a file or folder could not be read. */
final class Unreadable {
  private Unreadable() {}

  /** The problem of the file or folder with this name; {@code what} says which of the two it is. */
  static Problem problem(String name, String what, IOException cause) {
    return new Problem(name, what + " cannot be read: " + reason(cause));
  }

  private static String reason(IOException cause) {
    if (cause instanceof AccessDeniedException) {
      return "permission denied";
    }
    if (cause instanceof NoSuchFileException) {
      return "it is not there any more";
    }
    String message = cause.getMessage();
    return message == null ? cause.getClass().getSimpleName() : message;
  }
}

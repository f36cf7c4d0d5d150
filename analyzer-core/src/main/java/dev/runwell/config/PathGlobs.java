package dev.runwell.config;

import dev.runwell.source.Glob;
import java.util.List;

/**
 * Globs of a configuration. One without a slash describes a file's name in whatever folder; one
 * that ends in a slash describes all that is below the folder.
 */
final class PathGlobs {
  static final PathGlobs NONE = new PathGlobs(List.of());

  private final List<Glob> globs;

  PathGlobs(List<String> patterns) {
    globs = patterns.stream().map(PathGlobs::anchored).map(Glob::of).toList();
  }

  private static String anchored(String pattern) {
    String glob = pattern;
    while (glob.startsWith("./")) {
      glob = glob.substring(2);
    }
    boolean rooted = glob.startsWith("/");
    if (rooted) {
      glob = glob.substring(1);
    }
    boolean folder = glob.endsWith("/");
    if (folder) {
      glob = glob + "**";
    }
    return rooted || folder || glob.contains("/") ? glob : "**/" + glob;
  }

  boolean matches(String path) {
    return globs.stream().anyMatch(glob -> glob.matches(path));
  }

  /** Why a pattern cannot be meant; null if nothing is wrong with it. */
  static String fault(String pattern) {
    if (pattern.isBlank()) {
      return "an empty glob matches nothing";
    }
    if (pattern.startsWith("../")) {
      return "a glob cannot leave the folder of the configuration";
    }
    int open = 0;
    for (int index = 0; index < pattern.length(); index++) {
      char letter = pattern.charAt(index);
      if (letter == '\\') {
        index++;
      } else if (letter == '[') {
        index = pattern.indexOf(']', index + 2);
        if (index < 0) {
          return "the [ of this glob is never closed";
        }
      } else if (letter == '{') {
        open++;
      } else if (letter == '}') {
        open--;
      }
    }
    return open == 0 ? null : "the { of this glob is never closed";
  }
}

package dev.runwell.analyzer;

import dev.runwell.source.Glob;
import java.nio.file.Path;
import java.util.Optional;

/**
 * A glob on the command line.
 *
 * @param folder what stands before the first name with a pattern in it; a walk begins there
 * @param rest the pattern for paths relative to that folder
 * @param below the pattern for paths below a folder that the pattern describes
 * @param namesFiles whether the last name of the pattern says anything about names: such a pattern
 *     names files explicitly, whatever they end with
 */
record PathGlob(String folder, Glob rest, Glob below, boolean namesFiles) {

  /** The glob in an argument; empty if it holds no pattern. */
  static Optional<PathGlob> parse(String argument) {
    if (!Glob.isPattern(argument)) {
      return Optional.empty();
    }
    int cut = 0;
    for (int slash = argument.indexOf('/'); slash >= 0; slash = argument.indexOf('/', slash + 1)) {
      if (Glob.isPattern(argument.substring(0, slash))) {
        break;
      }
      cut = slash + 1;
    }
    String folder = argument.substring(0, cut);
    String rest = argument.substring(cut);
    String name = rest.endsWith("/") ? rest.substring(0, rest.length() - 1) : rest;
    String last = name.substring(name.lastIndexOf('/') + 1);
    return Optional.of(
        new PathGlob(folder, Glob.of(name), Glob.of(name + "/**"), !last.matches("[*?]+")));
  }

  /** Whether the glob asks for a file below {@code start}. */
  boolean matches(Path start, Path file) {
    String relative = FileNames.slashed(start.relativize(file));
    boolean isDocument = FileNames.isDocument(String.valueOf(file.getFileName()));
    return (rest.matches(relative) && (isDocument || namesFiles))
        || (below.matches(relative) && isDocument);
  }
}

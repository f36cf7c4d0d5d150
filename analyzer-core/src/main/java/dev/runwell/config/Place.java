package dev.runwell.config;

import java.nio.file.Path;

/**
 * Where a configuration lies, seen from the folder that a run names its files from.
 *
 * @param folder the configuration's folder
 * @param workingFolder what the run's paths are relative to
 */
record Place(Path folder, Path workingFolder) {
  static final Place SAME = new Place(Path.of(""), Path.of(""));

  static Place of(Path folder, Path workingFolder) {
    return new Place(folder.normalize(), workingFolder.normalize());
  }

  /** A path of the run as the configuration's globs see it. */
  String path(String path) {
    boolean plain = !path.startsWith("/") && !path.contains("..") && !path.contains(":");
    if (plain && folder.equals(workingFolder)) {
      return path;
    }
    Path absolute = workingFolder.resolve(path).normalize();
    Path relative = absolute.startsWith(folder) ? folder.relativize(absolute) : absolute;
    return relative.toString().replace('\\', '/');
  }
}

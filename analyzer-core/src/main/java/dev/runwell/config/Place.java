package dev.runwell.config;

import dev.runwell.source.FilePaths;
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

  /** A path of the configuration as the run names it. */
  String inRun(String path) {
    if (folder.equals(workingFolder)) {
      return FilePaths.normal(path);
    }
    boolean related = folder.getRoot() != null && folder.getRoot().equals(workingFolder.getRoot());
    Path base = related ? workingFolder.relativize(folder) : folder;
    return FilePaths.resolve(base.toString().replace('\\', '/'), path);
  }
}

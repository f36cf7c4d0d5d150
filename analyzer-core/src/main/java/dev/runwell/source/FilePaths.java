package dev.runwell.source;

import java.util.ArrayList;
import java.util.List;

/**
 * Paths as the documents and findings name them: {@code /} between folders, relative to the working
 * folder or absolute. The working folder is the empty path.
 */
public final class FilePaths {
  private FilePaths() {}

  /**
   * The path without {@code .}, empty parts and a slash at its end, and without {@code ..} except
   * at the start of a path that leaves the working folder. Nothing is above the root.
   */
  public static String normal(String path) {
    return isNormal(path) ? path : normalised(path);
  }

  /** Most paths are: told without cutting them up, since a run asks for very many. */
  private static boolean isNormal(String path) {
    int start = path.startsWith("/") ? 1 : 0;
    while (start < path.length()) {
      int slash = path.indexOf('/', start);
      int end = slash < 0 ? path.length() : slash;
      boolean dots = path.startsWith(".", start) && end - start <= 2;
      if (dots || end == start || slash == path.length() - 1) {
        return false; // or perhaps it is, as .x
      }
      start = end + 1;
    }
    return true;
  }

  private static String normalised(String path) {
    boolean absolute = path.startsWith("/");
    List<String> parts = new ArrayList<>();
    for (String part : path.split("/", -1)) {
      boolean up = part.equals("..");
      int last = parts.size() - 1;
      if (up && last >= 0 && !parts.get(last).equals("..")) {
        parts.remove(last);
      } else if (!(part.isEmpty() || part.equals(".") || (up && absolute))) {
        parts.add(part);
      }
    }
    return (absolute ? "/" : "") + String.join("/", parts);
  }

  /** The normal path of something named from within a folder. */
  public static String resolve(String folder, String path) {
    return normal(path.startsWith("/") || folder.isEmpty() ? path : folder + "/" + path);
  }

  /** The folder that holds a path in normal form: empty for the working folder. */
  public static String folder(String path) {
    if (leavesWorkingFolder(path) && name(path).equals("..")) {
      return path + "/..";
    }
    int slash = path.lastIndexOf('/');
    return slash == 0 ? "/" : path.substring(0, Math.max(slash, 0));
  }

  /** The last part of a path. */
  public static String name(String path) {
    return path.substring(path.lastIndexOf('/') + 1);
  }

  /** Whether a path in normal form lies outside the working folder, as far as its words say. */
  public static boolean leavesWorkingFolder(String path) {
    return path.equals("..") || path.startsWith("../");
  }
}

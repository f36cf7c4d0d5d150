package dev.runwell.analyzer;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.StringJoiner;
import java.util.regex.Pattern;

/** How the run names files, and which names are those of documents. */
final class FileNames {
  /** Endings of Markdown; {@code .html.md} ends with the first. */
  private static final List<String> DOCUMENTS =
      List.of(".md", ".markdown", ".mdx", ".html.md.erb", ".qmd");

  /** Endings of data files, which may define alerts and which no reader of prose understands. */
  private static final List<String> DATA =
      List.of(".yml", ".yaml", ".json", ".alerts", ".rules", ".tpl");

  private static final List<String> SKIPPED_FOLDERS = List.of("node_modules", "target");

  private static final Pattern DATE_FIRST = Pattern.compile("\\d{4}-\\d{2}");

  private FileNames() {}

  /** Whether a walk stops at a file of this name. */
  static boolean isDocument(String name) {
    return !isHidden(name) && (endsWithOneOf(name, DOCUMENTS) || isData(name));
  }

  /**
   * Whether a name without any ending is a title, as people give them: with blanks, or a date
   * first.
   */
  static boolean isTitle(String name) {
    return name.indexOf('.') < 0
        && (name.indexOf(' ') >= 0 || DATE_FIRST.matcher(name).lookingAt());
  }

  /** Whether a file of this name holds data rather than prose. */
  static boolean isData(String name) {
    return endsWithOneOf(name, DATA);
  }

  /** Whether a file of this name holds prose, whatever examples stand in it. */
  static boolean isProse(String name) {
    return endsWithOneOf(name, DOCUMENTS);
  }

  private static boolean endsWithOneOf(String name, List<String> endings) {
    String lower = name.toLowerCase(Locale.ROOT);
    return endings.stream().anyMatch(lower::endsWith);
  }

  /** Whether a walk passes a folder of this name by. */
  static boolean isSkippedFolder(String name) {
    return isHidden(name) || SKIPPED_FOLDERS.contains(name);
  }

  private static boolean isHidden(String name) {
    return name.startsWith(".") && !name.equals(".") && !name.equals("..");
  }

  /**
   * The name of a file in the run: relative to the working folder if it lies below it; otherwise
   * relative with {@code ..} if it was given relative, and absolute if it was given absolute.
   */
  static String of(Path workingFolder, Path file, boolean givenAbsolute) {
    boolean sameRoot = Objects.equals(file.getRoot(), workingFolder.getRoot());
    boolean relative = file.startsWith(workingFolder) || (!givenAbsolute && sameRoot);
    return slashed(relative ? workingFolder.relativize(file) : file);
  }

  /** A path with {@code /} between its names on every system. */
  static String slashed(Path path) {
    Path root = path.getRoot();
    StringJoiner joined =
        new StringJoiner("/", root == null ? "" : root.toString().replace('\\', '/'), "");
    path.forEach(name -> joined.add(name.toString()));
    return joined.toString();
  }
}

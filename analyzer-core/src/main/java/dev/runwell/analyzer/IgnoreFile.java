package dev.runwell.analyzer;

import dev.runwell.source.Glob;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The patterns of one {@code .gitignore}, as git understands them. */
final class IgnoreFile {
  private record Pattern(Glob glob, boolean foldersOnly, boolean ignores) {}

  private final List<Pattern> patterns = new ArrayList<>();

  private IgnoreFile() {}

  /** Reads the lines of such a file. */
  static IgnoreFile parse(List<String> lines) {
    IgnoreFile file = new IgnoreFile();
    for (String line : lines) {
      String text = withoutTrailingSpace(line);
      if (!text.isEmpty() && text.charAt(0) != '#') {
        file.add(text);
      }
    }
    return file;
  }

  private void add(String line) {
    boolean negated = line.charAt(0) == '!';
    String text = negated ? line.substring(1) : line;
    boolean foldersOnly = text.endsWith("/");
    if (foldersOnly) {
      text = text.substring(0, text.length() - 1);
    }
    if (text.isEmpty()) {
      return;
    }
    // A slash that is not the last character ties the pattern to the folder of its file.
    boolean anchored = text.indexOf('/') >= 0;
    if (text.charAt(0) == '/') {
      text = text.substring(1);
    }
    String anywhere = anchored ? text : "**/" + text;
    patterns.add(new Pattern(Glob.withoutBraces(anywhere), foldersOnly, !negated));
  }

  private static String withoutTrailingSpace(String line) {
    int end = line.length();
    while (end > 0
        && (line.charAt(end - 1) == ' ' || line.charAt(end - 1) == '\r')
        && (end < 2 || line.charAt(end - 2) != '\\')) {
      end--;
    }
    return line.substring(0, end);
  }

  /**
   * Whether the file has a say on a path, relative to its folder, and what it says; its last word
   * counts.
   */
  Optional<Boolean> ignores(String path, boolean folder) {
    for (int index = patterns.size() - 1; index >= 0; index--) {
      Pattern pattern = patterns.get(index);
      if ((folder || !pattern.foldersOnly()) && pattern.glob().matches(path)) {
        return Optional.of(pattern.ignores());
      }
    }
    return Optional.empty();
  }
}

package dev.runwell.config;

import dev.runwell.source.SourceText;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Reads the owners out of a {@code CODEOWNERS} file of GitHub, GitLab or Bitbucket: handles, teams
 * and mail addresses behind each pattern, and behind GitLab's {@code [Section]} heads. Patterns do
 * not matter.
 */
final class CodeOwners {
  private static final Pattern SECTION = Pattern.compile("^\\^?\\[[^\\]]*\\](?:\\[\\d+\\])?");
  private static final Pattern COMMENT = Pattern.compile("(?:^|\\s)#.*$");
  private static final Pattern SPACE = Pattern.compile("\\s+");
  private static final Pattern OWNER =
      Pattern.compile("@[\\p{L}\\p{N}][\\p{L}\\p{N}._/-]*|[^\\s@]+@[^\\s@]+\\.[^\\s@]+");

  private CodeOwners() {}

  /** Everybody named, in the order of the file. */
  static Set<String> read(SourceText source) {
    Set<String> owners = new LinkedHashSet<>();
    for (String line : source.slice(source.span()).lines().toList()) {
      String text = COMMENT.matcher(line).replaceFirst("");
      String rest = SECTION.matcher(text.strip()).replaceFirst("");
      for (String word : SPACE.split(rest, -1)) {
        if (OWNER.matcher(word).matches()) {
          owners.add(word);
        }
      }
    }
    return owners;
  }
}

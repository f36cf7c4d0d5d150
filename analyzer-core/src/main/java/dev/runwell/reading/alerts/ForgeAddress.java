package dev.runwell.reading.alerts;

import dev.runwell.source.FilePaths;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The address of a file in a repository on GitHub, GitLab, Bitbucket or Gitea.
 *
 * @param repository its owner and name
 * @param branch the branch, or its first part
 * @param path the file, from the top of the repository
 */
record ForgeAddress(String repository, String branch, String path) {
  private static final Pattern PAGE =
      Pattern.compile(
          "^https?://[^/]{1,300}/([^?#]{1,500}?)/(?:-/)?(?:blob|tree|raw|edit|blame|src/branch|src)/"
              + "(?:refs/heads/)?([^/?#]{1,200})/([^?#]{1,1000})");

  private static final Pattern RAW_HOST =
      Pattern.compile(
          "^https?://raw\\.githubusercontent\\.com/([^/]{1,200}/[^/]{1,200})/(?:refs/heads/)?"
              + "([^/?#]{1,200})/([^?#]{1,1000})");

  static Optional<ForgeAddress> of(String url) {
    Matcher raw = RAW_HOST.matcher(url);
    if (raw.find()) {
      return Optional.of(new ForgeAddress(raw.group(1), raw.group(2), path(raw.group(3))));
    }
    Matcher page = PAGE.matcher(url);
    return page.find() && page.group(1).indexOf('/') > 0
        ? Optional.of(new ForgeAddress(page.group(1), page.group(2), path(page.group(3))))
        : Optional.empty();
  }

  private static String path(String written) {
    return FilePaths.normal(written);
  }
}

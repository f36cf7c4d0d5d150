package dev.runwell.reading;

import dev.runwell.markdown.HtmlComment;
import dev.runwell.model.DocumentKind;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The kind that a document says itself, in a comment or its front matter: {@code runwell: runbook}.
 */
final class DeclaredKind {
  private static final String KEY = "runwell";
  private static final Pattern COMMENT = Pattern.compile("\\s*runwell:\\s*([a-z-]+)\\s*");

  private DeclaredKind() {}

  static Optional<DocumentKind> of(
      List<HtmlComment> comments, FrontMatterReader.Metadata metadata) {
    for (HtmlComment comment : comments) {
      Matcher matcher = COMMENT.matcher(comment.content().text());
      if (matcher.matches()) {
        return DocumentKind.of(matcher.group(1));
      }
    }
    return metadata
        .entry(KEY)
        .flatMap(entry -> DocumentKind.of(entry.value().toLowerCase(Locale.ROOT)));
  }
}

package dev.runwell.analyzer;

import dev.runwell.model.DocumentKind;
import dev.runwell.source.SourceText;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Optional;

/**
 * What an index knows a document's text by: the kind that was asked for, the text's hash, the
 * folder that its path is from, and whether it is no incident.
 */
final class DocumentMark {
  private static final String NO_KIND = "any";
  private static final char BETWEEN = ':';
  private static final String OTHER = ":other";

  private DocumentMark() {}

  /**
   * Changes with the text, the kind, the folder, and the version of the product.
   *
   * @param base tells the folder that the path is from
   */
  static String of(SourceText text, Optional<DocumentKind> asked, String version, String base) {
    return asked.map(DocumentKind::id).orElse(NO_KIND)
        + BETWEEN
        + hash(version + "\n" + text.text())
        + BETWEEN
        + hash(base);
  }

  /** Whether the path that has this mark is from this folder. */
  static boolean isFrom(String mark, String base) {
    String whole = isOfIncident(mark) ? mark : mark.substring(0, mark.length() - OTHER.length());
    return whole.endsWith(BETWEEN + hash(base));
  }

  /** The mark of a document that is no incident. */
  static String ofOther(String mark) {
    return mark + OTHER;
  }

  /** Whether a mark is that of an incident. */
  static boolean isOfIncident(String mark) {
    return !mark.endsWith(OTHER);
  }

  /** The kind that was asked for when a mark was made. */
  static Optional<DocumentKind> kind(String mark) {
    return mark == null
        ? Optional.empty()
        : DocumentKind.of(mark.substring(0, mark.indexOf(BETWEEN)));
  }

  private static String hash(String text) {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e); // every Java has it
    }
  }
}

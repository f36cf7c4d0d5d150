package dev.runwell.finding;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.Map;

/**
 * Gives the findings of one file the names they are known by from run to run.
 *
 * <p>A fingerprint depends on the rule, the file's path, the text of the place with white space
 * folded, the heading above it, and how many findings before it have all of these in common: it
 * stays when lines move, when other findings come and go, and in another checkout. Where the place
 * is empty, because something is missing, the message without its numbers speaks for it. Of several
 * things that are missing at one place each is known by its own name, whether the others are there
 * or not. One instance serves one file; findings are to be named in the order of the text.
 */
public final class Fingerprint {
  /** Enough that two of a million findings do not meet. */
  private static final int BYTES = 16;

  private final String path;
  private final MessageDigest digest;
  private final Map<String, Integer> seen = new HashMap<>();

  /** For the findings of the file with this path. */
  public Fingerprint(String path) {
    this.path = path;
    try {
      digest = MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException("every Java platform has SHA-256", impossible);
    }
  }

  /** The name of the next finding: 32 hexadecimal digits. */
  public String next(String rule, String text, String heading, String message) {
    String place = fold(text);
    if (place.isEmpty()) {
      place = withoutNumbers(message);
    }
    return name(String.join("\u0000", rule, path, place, fold(heading)));
  }

  /** The name of the next finding that says that {@code what} is missing at a place. */
  public String nextMissing(String rule, String text, String heading, String what) {
    return name(String.join("\u0000", rule, path, fold(text), fold(heading), what));
  }

  private String name(String key) {
    int ordinal = seen.merge(key, 1, Integer::sum) - 1;
    byte[] hash = digest.digest((key + "\u0000" + ordinal).getBytes(StandardCharsets.UTF_8));
    return HexFormat.of().formatHex(hash, 0, BYTES);
  }

  private static String fold(String text) {
    StringBuilder folded = new StringBuilder(text.length());
    boolean gap = false;
    for (int at = 0; at < text.length(); at++) {
      char letter = text.charAt(at);
      if (Character.isWhitespace(letter)) {
        gap = true;
      } else {
        if (gap && !folded.isEmpty()) {
          folded.append(' ');
        }
        gap = false;
        folded.append(letter);
      }
    }
    return folded.toString();
  }

  /** Numbers of days and the like change from day to day, and the finding stays the same. */
  private static String withoutNumbers(String message) {
    StringBuilder kept = new StringBuilder(message.length());
    message.chars().filter(letter -> letter < '0' || letter > '9').forEach(kept::appendCodePoint);
    return kept.toString();
  }
}

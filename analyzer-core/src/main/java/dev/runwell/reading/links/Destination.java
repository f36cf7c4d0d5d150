package dev.runwell.reading.links;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A link's destination, taken apart.
 *
 * @param kind where it points
 * @param path the path, percent signs decoded, without query; empty for the page itself
 * @param anchor what follows {@code #}, decoded; empty if there is nothing to follow
 */
record Destination(Kind kind, String path, String anchor) {

  /** Where a destination points. */
  enum Kind {
    /** Away, or to what only a template engine or a site knows. */
    ELSEWHERE,
    /** From the page's own folder. */
    RELATIVE,
    /** From the top of a site or repository. */
    ROOTED
  }

  private static final Destination ELSEWHERE = new Destination(Kind.ELSEWHERE, "", "");

  /** A scheme such as {@code https:}, or a drive of Windows. */
  private static final Pattern SCHEME = Pattern.compile("^[A-Za-z][A-Za-z0-9+.-]*:");

  /**
   * ERB, also without the angle brackets that Markdown takes for its own, Jinja and Liquid, Hugo,
   * JavaScript and shell variables, Sphinx references.
   */
  private static final Pattern TEMPLATE =
      Pattern.compile("<%|^%.*%$|\\{\\{|\\{%|\\$\\{|\\$\\(|\\{\\w+\\}");

  static Destination of(String href) {
    String text = href.strip();
    if (text.isEmpty()
        || text.startsWith("//")
        || SCHEME.matcher(text).find()
        || TEMPLATE.matcher(text).find()) {
      return ELSEWHERE;
    }
    int hash = text.indexOf('#');
    String anchor = hash < 0 ? "" : decode(text.substring(hash + 1));
    String path = hash < 0 ? text : text.substring(0, hash);
    int query = path.indexOf('?');
    if (query >= 0) {
      path = path.substring(0, query);
      if (path.isEmpty()) {
        return ELSEWHERE; // a query alone is an application's own link
      }
    }
    path = decode(path);
    return new Destination(path.startsWith("/") ? Kind.ROOTED : Kind.RELATIVE, path, anchor);
  }

  /** Percent signs decoded as UTF-8; text that is not well encoded stays as it is. */
  private static String decode(String text) {
    if (text.indexOf('%') < 0) {
      return text;
    }
    ByteArrayOutputStream bytes = new ByteArrayOutputStream(text.length());
    int at = 0;
    while (at < text.length()) {
      Optional<Integer> encoded = encoded(text, at);
      if (encoded.isPresent()) {
        bytes.write(encoded.get());
        at += 3;
      } else {
        int end = text.offsetByCodePoints(at, 1);
        bytes.writeBytes(text.substring(at, end).getBytes(StandardCharsets.UTF_8));
        at = end;
      }
    }
    try {
      ByteBuffer all = ByteBuffer.wrap(bytes.toByteArray());
      return StandardCharsets.UTF_8.newDecoder().decode(all).toString();
    } catch (CharacterCodingException notUtf8) {
      return text;
    }
  }

  private static Optional<Integer> encoded(String text, int at) {
    if (text.charAt(at) != '%' || at + 2 >= text.length()) {
      return Optional.empty();
    }
    int high = Character.digit(text.charAt(at + 1), 16);
    int low = Character.digit(text.charAt(at + 2), 16);
    return high < 0 || low < 0 ? Optional.empty() : Optional.of(high * 16 + low);
  }
}

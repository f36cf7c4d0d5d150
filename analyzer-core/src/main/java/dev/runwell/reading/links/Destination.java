package dev.runwell.reading.links;

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
    String anchor = hash < 0 ? "" : Percent.decode(text.substring(hash + 1));
    String path = hash < 0 ? text : text.substring(0, hash);
    int query = path.indexOf('?');
    if (query >= 0) {
      path = path.substring(0, query);
      if (path.isEmpty()) {
        return ELSEWHERE; // a query alone is an application's own link
      }
    }
    path = Percent.decode(path);
    return new Destination(path.startsWith("/") ? Kind.ROOTED : Kind.RELATIVE, path, anchor);
  }
}

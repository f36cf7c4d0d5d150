package dev.runwell.markdown;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Tells tags from words that only stand in angle brackets: {@code Owner: <team name>} asks its
 * reader for a name, although to the parser it is an element with an attribute.
 */
final class AngleBrackets {

  /** An opening tag whose attributes have no values. */
  private static final Pattern BARE_TAG =
      Pattern.compile("<([A-Za-z][\\w-]*)(?:\\s+[\\w:.-]+)*\\s*>");

  /** The elements of the HTML standard, and those that browsers still know. */
  private static final Set<String> ELEMENTS =
      Set.of(
          ("a abbr acronym address area article aside audio b base bdi bdo big blockquote body br"
                  + " button canvas caption center cite code col colgroup data datalist dd del"
                  + " details dfn dialog div dl dt em embed fieldset figcaption figure font footer"
                  + " form frame frameset g h1 h2 h3 h4 h5 h6 head header hgroup hr html i iframe"
                  + " img input ins kbd label legend li link main map mark marquee math menu meta"
                  + " meter nav nobr noframes noscript object ol optgroup option output p param path"
                  + " picture pre progress q rp rt ruby s samp script search section select slot"
                  + " small source span strike strong style sub summary sup svg table tbody td"
                  + " template textarea tfoot th thead time title tr track tt u ul var video wbr"
                  + " xml xmp")
              .split(" ", -1));

  private AngleBrackets() {}

  /** Whether raw HTML of this form is text to its author. */
  static boolean meantAsText(String html) {
    Matcher matcher = BARE_TAG.matcher(html);
    if (!matcher.matches()) {
      return false;
    }
    String name = matcher.group(1).toLowerCase(Locale.ROOT);
    // one word after an element's name is an attribute; more are a sentence
    return !ELEMENTS.contains(name) || html.strip().split("\\s+", -1).length > 3;
  }
}

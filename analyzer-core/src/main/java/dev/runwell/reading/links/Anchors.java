package dev.runwell.reading.links;

import dev.runwell.markdown.Heading;
import dev.runwell.markdown.Mark;
import dev.runwell.markdown.MarkdownTree;
import dev.runwell.markdown.Prose;
import dev.runwell.source.SourceText;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The anchors that a Markdown page offers: its headings and the ids written into it. */
public final class Anchors {

  /** Ids in HTML and in the attribute lists of kramdown, Hugo and Pandoc. */
  private static final Pattern WRITTEN_ID =
      Pattern.compile(
          "\\b(?:id|name)\\s{0,3}=\\s{0,3}[\"']?([^\"'\\s<>]{1,200})|\\{:?\\s{0,3}#([^\\s}]{1,200})");

  /**
   * Headings in HTML, and those without a blank behind their signs, as older renderers had them.
   */
  private static final Pattern OTHER_HEADING =
      Pattern.compile(
          "<h[1-6][^>]{0,200}>([^<]{1,300})|^#{1,6}([^#\\s].{0,300})",
          Pattern.CASE_INSENSITIVE | Pattern.MULTILINE);

  /** The custom id that follows a heading's text, which is then no part of the text. */
  private static final Pattern CUSTOM_ID = Pattern.compile("\\s*\\{:?\\s{0,3}#[^}]{0,200}\\}\\s*$");

  /** Marks of a template engine or a component: headings may come from elsewhere. */
  private static final Pattern GENERATED =
      Pattern.compile(
          "<%|\\{\\{[<%]|\\{%|\\{\\{[^}\\n]{0,200}\\binclude|^\\s{0,3}(?:import\\s|--8<--|::::?\\s|\\.\\. )",
          Pattern.MULTILINE);

  private final Set<String> exact = new HashSet<>();
  private final Set<String> condensed = new HashSet<>();
  private final boolean complete;

  private Anchors(MarkdownTree tree) {
    SourceText source = tree.source();
    Map<String, Integer> times = new HashMap<>();
    tree.allBlocks().forEach(block -> addHeading(block, tree.frontMatter().isPresent(), times));
    Matcher other = OTHER_HEADING.matcher(source.text());
    while (other.find()) {
      add(HeadingSlug.of(other.group(1) == null ? other.group(2) : other.group(1)), false);
    }
    Matcher id = WRITTEN_ID.matcher(source.text());
    while (id.find()) {
      add(id.group(1) == null ? id.group(2) : id.group(1), false);
    }
    complete = !GENERATED.matcher(source.text()).find();
  }

  /** The anchors of a page. */
  public static Anchors of(MarkdownTree page) {
    return new Anchors(page);
  }

  /**
   * Whether a link to this anchor, without {@code #}, arrives. The spellings of other renderers
   * than GitHub's are accepted, since nobody says who will render the page.
   */
  public boolean has(String anchor) {
    String folded = HeadingSlug.fold(anchor);
    String own = folded.startsWith("user-content-") ? folded.substring(13) : folded;
    return own.isEmpty()
        || own.equals("top")
        || own.startsWith(":~:text=")
        || exact.contains(own)
        || condensed.contains(HeadingSlug.condensed(own));
  }

  /** Whether these are all: a page that a template engine completes may have others. */
  public boolean complete() {
    return complete;
  }

  private void addHeading(Object block, boolean site, Map<String, Integer> times) {
    if (block instanceof Heading heading) {
      String text = CUSTOM_ID.matcher(spoken(heading.content())).replaceFirst("");
      String slug = HeadingSlug.of(text);
      int before = times.merge(slug, 1, Integer::sum) - 1;
      add(before == 0 ? slug : slug + "-" + before, site);
    }
  }

  private void add(String anchor, boolean site) {
    String folded = HeadingSlug.fold(anchor);
    exact.add(folded);
    condensed.add(HeadingSlug.condensed(folded));
    if (site) {
      condensed.add(HeadingSlug.fromFirstLetter(folded));
    }
  }

  /** A heading's text without what stands for images. */
  private static String spoken(Prose heading) {
    StringBuilder text = new StringBuilder(heading.text());
    for (Mark image : heading.marks(Mark.Kind.IMAGE)) {
      for (int at = image.start(); at < image.end(); at++) {
        text.setCharAt(at, '\0'); // dropped with the punctuation
      }
    }
    return text.toString();
  }
}

package dev.runwell.reading.links;

import dev.runwell.markdown.Block;
import dev.runwell.markdown.HtmlBlock;
import dev.runwell.markdown.Mark;
import dev.runwell.markdown.MarkdownTree;
import dev.runwell.markdown.Prose;
import dev.runwell.model.Link;
import dev.runwell.model.Link.State;
import dev.runwell.reading.links.PageLookup.Target;
import dev.runwell.source.FilePaths;
import dev.runwell.source.FileTree;
import dev.runwell.source.FileTree.Entry;
import dev.runwell.source.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds the links and images of pages, and whether what they lead to is there. Nothing is fetched;
 * where only a site generator can tell, the state is {@link State#NOT_CHECKED}. One reader serves a
 * run; safe for use by several threads.
 */
public final class LinkReader {
  private static final Pattern HTML_TARGET =
      Pattern.compile(
          "<(?:a|img)\\b[^>]{0,500}?\\b(?:href|src)\\s{0,3}=\\s{0,3}[\"']([^\"'>]{0,2000})[\"'][^>]{0,500}>",
          Pattern.CASE_INSENSITIVE);

  private static final Pattern LINE_ANCHOR = Pattern.compile("L\\d+(?:C\\d+)?(?:-L?\\d+.*)?");

  /** Hugo's references, which are no links to Markdown because of the blanks in them. */
  private static final Pattern SHORTCODE_TARGET =
      Pattern.compile("\\[([^\\]\\[]{0,300})]\\((\\{\\{[<%] ?(?:rel)?ref [^}]{1,300}\\}\\})\\)");

  private final FileTree files;
  private final AnchorIndex anchors;

  /** Looks targets up among these files. */
  public LinkReader(FileTree files) {
    this(files, new AnchorIndex(files));
  }

  /** Looks targets up among these files, and their anchors in an index shared with others. */
  public LinkReader(FileTree files, AnchorIndex anchors) {
    this.files = files;
    this.anchors = anchors;
  }

  /** The links of a page in the order of the document. */
  public List<Link> read(MarkdownTree page) {
    Page reader = new Page(page);
    page.allProse().forEach(reader::prose);
    page.allBlocks().forEach(reader::html);
    reader.links.sort(Comparator.comparing(Link::span));
    return List.copyOf(reader.links);
  }

  private final class Page {
    private final MarkdownTree tree;
    private final String path;
    private final LinkTargets targets;
    private final List<Link> links = new ArrayList<>();
    private Optional<Anchors> own = Optional.empty();

    Page(MarkdownTree tree) {
      this.tree = tree;
      this.path = FilePaths.normal(tree.source().path());
      this.targets = new LinkTargets(files, path, tree.frontMatter().isPresent());
    }

    void prose(Prose prose) {
      for (Mark mark : prose.marks()) {
        if (mark.kind() == Mark.Kind.LINK || mark.kind() == Mark.Kind.IMAGE) {
          String text = prose.text().substring(mark.start(), mark.end());
          links.add(link(mark.place(), text, mark.target()));
        }
      }
      Matcher shortcode = SHORTCODE_TARGET.matcher(prose.text());
      while (shortcode.find()) {
        Span span = prose.mapped().span(shortcode.start(), shortcode.end());
        String href = shortcode.group(2);
        links.add(new Link(span, shortcode.group(1), href, Optional.empty(), State.NOT_CHECKED));
      }
      for (BareUrls.Found url : BareUrls.in(prose)) {
        String text = prose.text().substring(url.start(), url.end());
        Span span = prose.mapped().span(url.start(), url.end());
        links.add(new Link(span, text, text, Optional.empty(), State.NOT_CHECKED));
      }
    }

    void html(Block block) {
      if (block instanceof HtmlBlock) {
        int start = block.span().start();
        Matcher matcher = HTML_TARGET.matcher(tree.source().slice(block.span()));
        while (matcher.find()) {
          Span span = new Span(start + matcher.start(), start + matcher.end());
          links.add(link(span, "", matcher.group(1)));
        }
      }
    }

    private Link link(Span span, String text, String href) {
      Destination destination = Destination.of(href);
      if (destination.kind() == Destination.Kind.ELSEWHERE) {
        return new Link(span, text, href, Optional.empty(), State.NOT_CHECKED);
      }
      if (destination.path().isEmpty()) {
        return new Link(span, text, href, Optional.of(path), ownAnchor(destination.anchor()));
      }
      Target target =
          destination.kind() == Destination.Kind.ROOTED
              ? targets.rooted(destination.path())
              : targets.relative(destination.path());
      Optional<String> file =
          target.entry() == Entry.UNKNOWN ? Optional.empty() : Optional.of(target.path());
      return new Link(span, text, href, file, state(target, destination.anchor()));
    }

    private State state(Target target, String anchor) {
      return switch (target.entry()) {
        case UNKNOWN -> State.NOT_CHECKED;
        case NONE -> State.DEAD;
        case FOLDER -> State.ALIVE;
        case FILE -> target.path().equals(path) ? ownAnchor(anchor) : anchor(target, anchor);
      };
    }

    private State anchor(Target target, String anchor) {
      return anchor.isEmpty() || LINE_ANCHOR.matcher(anchor).matches()
          ? State.ALIVE
          : anchors.of(target.path()).map(page -> judged(page, anchor)).orElse(State.ALIVE);
    }

    private State ownAnchor(String anchor) {
      if (anchor.isEmpty() || LINE_ANCHOR.matcher(anchor).matches()) {
        return State.ALIVE;
      }
      if (own.isEmpty()) {
        own = Optional.of(Anchors.of(tree));
      }
      return judged(own.get(), anchor);
    }
  }

  private static State judged(Anchors page, String anchor) {
    if (page.has(anchor)) {
      return State.ALIVE;
    }
    return page.complete() ? State.DEAD_ANCHOR : State.NOT_CHECKED;
  }
}

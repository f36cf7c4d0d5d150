package dev.runwell.markdown;

import dev.runwell.source.MappedText;
import dev.runwell.source.SourceText;
import dev.runwell.source.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.commonmark.ext.gfm.strikethrough.StrikethroughExtension;
import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.ext.gfm.tables.TableBody;
import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.ext.gfm.tables.TableHead;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.LinkReferenceDefinition;
import org.commonmark.node.Node;
import org.commonmark.node.OrderedList;
import org.commonmark.node.SourceSpan;
import org.commonmark.parser.IncludeSourceSpans;
import org.commonmark.parser.Parser;

/**
 * Turns the parser's nodes into our blocks; the parser sees the masked text, spans mean the file.
 */
final class TreeBuilder {
  /** Deeper nesting is no writing but an attack; what lies deeper is read as text. */
  private static final int DEEPEST_NESTING = 100;

  private static final Parser PARSER =
      Parser.builder()
          .extensions(List.of(TablesExtension.create(), StrikethroughExtension.create()))
          .includeSourceSpans(IncludeSourceSpans.BLOCKS_AND_INLINES)
          .maxOpenBlockParsers(DEEPEST_NESTING)
          .build();

  private static final Pattern TASK = Pattern.compile("\\[([ xX])\\](?=\\s|$)\\s*");
  private static final Pattern NUMBER = Pattern.compile("\\s*(\\d{1,9})[.)]");

  private final SourceText source;
  private final String masked;
  private final InlineBuilder inlines;

  TreeBuilder(SourceText source, String masked) {
    this.source = source;
    this.masked = masked;
    this.inlines = new InlineBuilder(masked);
  }

  List<Block> build() {
    return children(PARSER.parse(masked));
  }

  private List<Block> children(Node parent) {
    List<Block> blocks = new ArrayList<>();
    for (Node node = parent.getFirstChild(); node != null; node = node.getNext()) {
      addBlock(node, blocks);
    }
    return blocks;
  }

  private void addBlock(Node node, List<Block> blocks) {
    Span span = span(node);
    if (node instanceof org.commonmark.node.Heading heading) {
      addHeading(heading, span, blocks);
    } else if (node instanceof org.commonmark.node.Paragraph) {
      blocks.add(new Paragraph(span, inlines.prose(node)));
    } else if (node instanceof org.commonmark.node.ListBlock) {
      blocks.add(new ListBlock(span, node instanceof OrderedList, items(node)));
    } else if (node instanceof FencedCodeBlock fenced) {
      blocks.add(new CodeBlock(span, true, info(fenced), fencedLines(fenced)));
    } else if (node instanceof IndentedCodeBlock) {
      blocks.add(new CodeBlock(span, false, "", lines(node.getSourceSpans())));
    } else if (node instanceof BlockQuote) {
      blocks.add(new Quote(span, children(node)));
    } else if (node instanceof org.commonmark.node.HtmlBlock html) {
      addHtml(html, span, blocks);
    } else if (node instanceof org.commonmark.node.ThematicBreak) {
      blocks.add(new ThematicBreak(span));
    } else if (node instanceof TableBlock) {
      blocks.add(table(node, span));
    } else if (!(node instanceof LinkReferenceDefinition)) {
      throw new IllegalStateException("a block of an unknown kind: " + node.getClass());
    }
  }

  /**
   * A paragraph with a line of dashes glued below it is a setext heading to the parser. Where the
   * text has several lines or is a labelled value, its author meant a rule across the page.
   */
  private void addHeading(org.commonmark.node.Heading heading, Span span, List<Block> blocks) {
    Prose content = inlines.prose(heading);
    boolean setext = masked.charAt(span.start()) != '#';
    if (setext && SetextHeadings.meantAsParagraph(content)) {
      blocks.add(new Paragraph(content.span(), content));
      SourceSpan last = heading.getSourceSpans().get(heading.getSourceSpans().size() - 1);
      blocks.add(new ThematicBreak(span(last)));
    } else {
      blocks.add(new Heading(span, heading.getLevel(), content));
    }
  }

  private void addHtml(org.commonmark.node.HtmlBlock html, Span span, List<Block> blocks) {
    if (AngleBrackets.meantAsText(html.getLiteral().strip())) {
      blocks.add(new Paragraph(span, Prose.plain(MappedText.verbatim(source, span).trim())));
    } else {
      blocks.add(new HtmlBlock(span));
    }
  }

  private List<ListItem> items(Node list) {
    List<ListItem> items = new ArrayList<>();
    for (Node node = list.getFirstChild(); node != null; node = node.getNext()) {
      Span span = span(node);
      List<Block> children = children(node);
      ListItem.Task task = ListItem.Task.NONE;
      if (!children.isEmpty() && children.get(0) instanceof Paragraph lead) {
        Matcher matcher = TASK.matcher(lead.content().text());
        if (matcher.lookingAt()) {
          task = matcher.group(1).isBlank() ? ListItem.Task.OPEN : ListItem.Task.DONE;
          Prose rest = lead.content().part(matcher.end(), lead.content().text().length());
          children.set(0, new Paragraph(lead.span(), rest));
        }
      }
      items.add(new ListItem(span, number(span, list), task, children));
    }
    return items;
  }

  private OptionalInt number(Span item, Node list) {
    if (!(list instanceof OrderedList)) {
      return OptionalInt.empty();
    }
    Matcher matcher = NUMBER.matcher(masked).region(item.start(), item.end());
    return matcher.lookingAt()
        ? OptionalInt.of(Integer.parseInt(matcher.group(1)))
        : OptionalInt.empty();
  }

  private Table table(Node node, Span span) {
    Table.Row header = new Table.Row(span, List.of());
    List<Table.Row> rows = new ArrayList<>();
    for (Node part = node.getFirstChild(); part != null; part = part.getNext()) {
      for (Node row = part.getFirstChild(); row != null; row = row.getNext()) {
        if (part instanceof TableHead) {
          header = row(row);
        } else if (part instanceof TableBody) {
          rows.add(row(row));
        }
      }
    }
    return new Table(span, header, rows);
  }

  private Table.Row row(Node row) {
    List<Table.Cell> cells = new ArrayList<>();
    for (Node cell = row.getFirstChild(); cell != null; cell = cell.getNext()) {
      if (cell instanceof TableCell content) {
        Span span = cell.getSourceSpans().isEmpty() ? atEnd(row) : span(cell);
        cells.add(new Table.Cell(source.trim(span), inlines.cell(content)));
      }
    }
    return new Table.Row(span(row), cells);
  }

  private static Span atEnd(Node row) {
    int end = span(row).end();
    return new Span(end, end);
  }

  private static String info(FencedCodeBlock fenced) {
    String info = fenced.getInfo() == null ? "" : fenced.getInfo().strip();
    int end = info.indexOf(' ');
    return end < 0 ? info : info.substring(0, end);
  }

  private List<MappedText> fencedLines(FencedCodeBlock fenced) {
    List<SourceSpan> spans = fenced.getSourceSpans();
    boolean closed = fenced.getClosingFenceLength() != null;
    return lines(spans.subList(1, Math.max(1, closed ? spans.size() - 1 : spans.size())));
  }

  private List<MappedText> lines(List<SourceSpan> spans) {
    return spans.stream().map(line -> MappedText.verbatim(source, span(line))).toList();
  }

  static Span span(SourceSpan span) {
    return new Span(span.getInputIndex(), span.getInputIndex() + span.getLength());
  }

  static Span span(Node node) {
    List<SourceSpan> spans = node.getSourceSpans();
    if (spans.isEmpty()) {
      return new Span(0, 0);
    }
    return span(spans.get(0)).cover(span(spans.get(spans.size() - 1)));
  }
}

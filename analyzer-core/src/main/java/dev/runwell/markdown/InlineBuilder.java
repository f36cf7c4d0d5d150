package dev.runwell.markdown;

import dev.runwell.source.MappedText;
import dev.runwell.source.Span;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.commonmark.ext.gfm.strikethrough.Strikethrough;
import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.node.Code;
import org.commonmark.node.Emphasis;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.SourceSpan;
import org.commonmark.node.StrongEmphasis;
import org.commonmark.node.Text;

/** Flattens inline nodes into prose. */
final class InlineBuilder {
  private final String masked;

  InlineBuilder(String masked) {
    this.masked = masked;
  }

  Prose prose(Node parent) {
    return new Collector(masked, 0, null).collect(parent);
  }

  /**
   * The content of a table cell. The parser takes the backslash from an escaped pipe before it
   * reads the cell, so that its offsets are those of the shorter text, counted from where the cell
   * starts.
   */
  Prose cell(TableCell cell) {
    Span span = TreeBuilder.span(cell);
    if (!masked.substring(span.start(), span.end()).contains("\\|")) {
      return prose(cell);
    }
    StringBuilder seen = new StringBuilder();
    int[] offsets = new int[span.length() + 1];
    for (int from = span.start(); from < span.end(); from++) {
      if (masked.startsWith("\\|", from)) {
        from++;
      }
      offsets[seen.length()] = from;
      seen.append(masked.charAt(from));
    }
    Arrays.fill(offsets, seen.length(), offsets.length, span.end());
    return new Collector(seen.toString(), span.start(), offsets).collect(cell);
  }

  private static final class Collector {
    private final String seen;
    private final int origin;
    private final int[] translation;
    private final StringBuilder text = new StringBuilder();
    private int[] offsets = new int[64];
    private final List<Mark> marks = new ArrayList<>();
    private int end;

    /**
     * Reads nodes whose offsets are those of {@code seen}, counted from {@code origin}; {@code
     * translation} leads to the file's, if they differ.
     */
    Collector(String seen, int origin, int[] translation) {
      this.seen = seen;
      this.origin = origin;
      this.translation = translation;
    }

    private char at(int offset) {
      return offset - origin < seen.length() ? seen.charAt(offset - origin) : ' ';
    }

    Prose collect(Node parent) {
      Span span = TreeBuilder.span(parent);
      end = span.start();
      children(parent);
      put(text.length(), end);
      int[] exact = Arrays.copyOf(offsets, text.length() + 1);
      return new Prose(new MappedText(text.toString(), exact), marks);
    }

    private void children(Node parent) {
      for (Node node = parent.getFirstChild(); node != null; node = node.getNext()) {
        inline(node);
      }
    }

    private void inline(Node node) {
      if (node instanceof Text literal) {
        literal(literal.getLiteral(), node);
      } else if (node instanceof Code code) {
        marked(node, Mark.Kind.CODE, "", () -> code(code));
      } else if (node instanceof SoftLineBreak || node instanceof HardLineBreak) {
        append('\n', end);
      } else if (node instanceof HtmlInline html) {
        html(html);
      } else if (node instanceof Link link) {
        marked(node, Mark.Kind.LINK, link.getDestination(), () -> children(node));
        end = Math.max(end, TreeBuilder.span(node).end());
      } else if (node instanceof Image image) {
        marked(node, Mark.Kind.IMAGE, image.getDestination(), () -> children(node));
        end = Math.max(end, TreeBuilder.span(node).end());
      } else if (node instanceof StrongEmphasis) {
        marked(node, Mark.Kind.STRONG, "", () -> children(node));
      } else if (node instanceof Emphasis) {
        marked(node, Mark.Kind.EMPHASIS, "", () -> children(node));
      } else if (node instanceof Strikethrough) {
        marked(node, Mark.Kind.STRUCK, "", () -> children(node));
      } else {
        children(node);
      }
    }

    /** A mark that covers no text, such as an image without a description, is kept: it is there. */
    private void marked(Node node, Mark.Kind kind, String target, Runnable content) {
      int slot = marks.size();
      int start = text.length();
      Span place = TreeBuilder.span(node);
      String destination = target == null ? "" : target;
      marks.add(new Mark(kind, start, start, destination, place));
      content.run();
      marks.set(slot, new Mark(kind, start, text.length(), destination, place));
    }

    /**
     * {@code <br>} is how people break lines in table cells; angle brackets that are no tag are
     * text.
     */
    private void html(HtmlInline html) {
      Span span = TreeBuilder.span(html);
      if (AngleBrackets.meantAsText(html.getLiteral())) {
        align(html.getLiteral(), span.start(), span.end(), true);
      } else if (html.getLiteral().regionMatches(true, 0, "<br", 0, 3)) {
        append('\n', span.start());
      }
      end = Math.max(end, span.end());
    }

    private void code(Code code) {
      Span span = TreeBuilder.span(code);
      int start = span.start();
      while (start < span.end() && at(start) == '`') {
        start++;
      }
      align(code.getLiteral(), start, span.end(), true);
      end = span.end();
    }

    private void literal(String literal, Node node) {
      List<SourceSpan> spans = node.getSourceSpans();
      if (spans.isEmpty()) {
        align(literal, end, end, false);
      } else {
        Span span = TreeBuilder.span(node);
        align(literal, span.start(), span.end(), false);
        end = span.end();
      }
    }

    /**
     * Escapes and entities make the source longer than the literal: each character of the literal
     * is sought from where the last one was found; a decoded one takes the place where its entity
     * starts. In code only an escaped pipe of a table is none of the literal.
     */
    private void align(String literal, int from, int to, boolean code) {
      int at = from;
      int index = 0;
      while (index < literal.length()) {
        int entityEnd = code ? -1 : entityEnd(literal, index, at, to);
        if (entityEnd > 0) {
          int decoded = Character.charCount(literal.codePointAt(index));
          for (int last = index + decoded; index < last; index++) {
            append(literal.charAt(index), at);
          }
          at = entityEnd;
        } else {
          char wanted = literal.charAt(index++);
          if (isEscape(at, to, wanted, code)) {
            at++;
          }
          append(wanted, Math.min(at, Math.max(from, to - 1)));
          at = Math.min(at + 1, to);
        }
      }
      end = Math.max(end, at);
    }

    private boolean isEscape(int at, int to, char wanted, boolean code) {
      return at + 1 < to && at(at) == '\\' && at(at + 1) == wanted && (!code || wanted == '|');
    }

    /** Where the entity that starts at {@code at} ends; -1 if none does, or it was not decoded. */
    private int entityEnd(String literal, int index, int at, int to) {
      if (at >= to || at(at) != '&') {
        return -1;
      }
      int close = seen.indexOf(';', at - origin) + origin + 1;
      boolean decoded =
          close > at
              && close <= to
              && !literal.startsWith(seen.substring(at - origin, close - origin), index);
      return decoded ? close : -1;
    }

    private void append(char unit, int offset) {
      put(text.length(), offset);
      text.append(unit);
      end = Math.max(end, offset + 1);
    }

    private void put(int index, int offset) {
      if (index >= offsets.length) {
        offsets = Arrays.copyOf(offsets, offsets.length * 2);
      }
      offsets[index] = translation == null ? offset : translation[offset - origin];
    }
  }
}

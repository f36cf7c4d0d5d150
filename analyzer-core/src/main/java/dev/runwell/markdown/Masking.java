package dev.runwell.markdown;

import dev.runwell.source.MappedText;
import dev.runwell.source.SourceText;
import dev.runwell.source.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What is in a Markdown file without being Markdown, blanked out in place so that every offset
 * stays the file's own: front matter, HTML comments, and lines that belong to a template engine.
 */
final class Masking {
  private static final String COMMENT_START = "<!--";
  private static final String COMMENT_END = "-->";

  /**
   * A line that could be a key of the metadata; two rules across a page with prose between have
   * none.
   */
  private static final Pattern KEY_LINE = Pattern.compile("[\\w\"'-][\\w \"'.-]*[ \\t]*[:=].*");

  /** Lines that steer a template engine or a Quarto block and say nothing. */
  private static final Pattern DIRECTIVE_LINE =
      Pattern.compile("[ \\t]*(?::{3,}.*|<%(?!=).*%>|\\{\\{[<%].*[>%]\\}\\})[ \\t]*");

  private static final Pattern FENCE =
      Pattern.compile("[ \\t>*+-]*(?:\\d+[.)][ \\t]+)?(`{3,}|~{3,})(.*)");

  private static final int NO_COMMENT = Integer.MAX_VALUE;

  private final SourceText source;
  private final StringBuilder text;
  private final List<HtmlComment> comments = new ArrayList<>();
  private Optional<FrontMatter> frontMatter = Optional.empty();

  /** Where the next comment starts that has not been looked at. */
  private int nextComment = -1;

  private Masking(SourceText source) {
    this.source = source;
    this.text = new StringBuilder(source.text());
  }

  static Masking of(SourceText source) {
    Masking masking = new Masking(source);
    masking.maskLines(masking.maskFrontMatter());
    return masking;
  }

  String text() {
    return text.toString();
  }

  List<HtmlComment> comments() {
    return comments;
  }

  Optional<FrontMatter> frontMatter() {
    return frontMatter;
  }

  /** Returns the first line that is not metadata. */
  private int maskFrontMatter() {
    int first = 1;
    while (first < source.lineCount() && line(first).isBlank()) {
      first++;
    }
    String fence = line(first).stripTrailing();
    if (!fence.equals("---") && !fence.equals("+++")) {
      return 1;
    }
    boolean keyed = false;
    for (int line = first + 1; line <= source.lineCount(); line++) {
      String content = line(line).stripTrailing();
      if (content.equals(fence) || (fence.equals("---") && content.equals("..."))) {
        return closeFrontMatter(first, line, keyed);
      }
      keyed = keyed || KEY_LINE.matcher(content).matches();
    }
    return 1;
  }

  private int closeFrontMatter(int first, int last, boolean keyed) {
    Span body = new Span(startOf(first + 1), startOf(last));
    if (!keyed && !source.slice(body).isBlank()) {
      return 1;
    }
    boolean yaml = line(first).startsWith("---");
    Span span = new Span(startOf(first), source.lineSpan(last).end());
    FrontMatter.Format format = yaml ? FrontMatter.Format.YAML : FrontMatter.Format.TOML;
    frontMatter = Optional.of(new FrontMatter(format, span, body));
    blank(span);
    return last + 1;
  }

  private void maskLines(int firstLine) {
    String openFence = null;
    int skipTo = 0;
    for (int number = firstLine; number <= source.lineCount(); number++) {
      Span span = source.lineSpan(number);
      if (span.end() <= skipTo && !span.isEmpty()) {
        continue;
      }
      String line = source.slice(span);
      Matcher fence = line.contains("```") || line.contains("~~~") ? FENCE.matcher(line) : null;
      if (fence != null && fence.matches()) {
        openFence = nextFence(openFence, fence.group(1), fence.group(2));
      } else if (openFence == null && isDirective(line)) {
        blank(span);
      } else if (openFence == null) {
        skipTo = maskComments(Math.max(span.start(), skipTo), span.end());
      }
    }
  }

  private static boolean isDirective(String line) {
    return (line.contains(":::") || line.contains("%>") || line.contains("}}"))
        && DIRECTIVE_LINE.matcher(line).matches();
  }

  private static String nextFence(String open, String marks, String info) {
    if (open == null) {
      return marks.charAt(0) == '`' && info.indexOf('`') >= 0 ? null : marks;
    }
    boolean closes = marks.startsWith(open) && info.isBlank();
    return closes ? null : open;
  }

  /** Blanks the comments that begin in a line; returns where the last of them ends. */
  private int maskComments(int from, int lineEnd) {
    int end = from;
    seekComment(end);
    while (nextComment < lineEnd) {
      int start = nextComment;
      int close = source.text().indexOf(COMMENT_END, start + COMMENT_START.length() - 2);
      if (close < 0) {
        nextComment = NO_COMMENT; // without an end it is text: blanking the rest would lose it
      } else if (inCodeSpan(from, start)) {
        end = start + COMMENT_START.length();
      } else {
        end = close + COMMENT_END.length();
        Span content = new Span(Math.min(start + COMMENT_START.length(), close), close);
        Span span = new Span(start, end);
        comments.add(new HtmlComment(span, MappedText.verbatim(source, content)));
        blank(span);
      }
      seekComment(end);
    }
    return end;
  }

  /**
   * Looks for the next comment only where the last look does not tell: a file is looked through
   * once.
   */
  private void seekComment(int from) {
    if (nextComment < from) {
      int found = source.text().indexOf(COMMENT_START, from);
      nextComment = found < 0 ? NO_COMMENT : found;
    }
  }

  private boolean inCodeSpan(int from, int at) {
    return source.text().substring(from, at).chars().filter(unit -> unit == '`').count() % 2 == 1;
  }

  private String line(int number) {
    return source.slice(source.lineSpan(number));
  }

  private int startOf(int line) {
    return source.lineSpan(line).start();
  }

  private void blank(Span span) {
    for (int at = span.start(); at < span.end(); at++) {
      char unit = text.charAt(at);
      if (unit != '\n' && unit != '\r') {
        text.setCharAt(at, ' ');
      }
    }
  }
}

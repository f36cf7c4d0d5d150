package dev.runwell.reading;

import dev.runwell.markdown.Block;
import dev.runwell.markdown.Heading;
import dev.runwell.markdown.HtmlBlock;
import dev.runwell.markdown.Mark;
import dev.runwell.markdown.MarkdownTree;
import dev.runwell.markdown.Paragraph;
import dev.runwell.markdown.Prose;
import dev.runwell.markdown.ThematicBreak;
import dev.runwell.model.Title;
import dev.runwell.model.WrittenDate;
import dev.runwell.reading.time.DateReader;
import dev.runwell.source.Span;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Finds a document's title: its first heading, unless that is one section among others, or its
 * front matter.
 */
final class TitleReader {
  private static final Pattern SPACE = Pattern.compile("\\s+");
  private static final Pattern DASHED = Pattern.compile("\\d{1,4}-\\d{1,2}-\\d{1,4}");

  private TitleReader() {}

  /**
   * The heading that is the title: one that stands above the rest, or the document's first line if
   * it says nothing that a section would.
   */
  static Optional<Heading> heading(MarkdownTree tree, SectionMeaning meaning) {
    Optional<Heading> first =
        tree.blocks().stream()
            .limit(1)
            .filter(Heading.class::isInstance)
            .map(Heading.class::cast)
            .filter(heading -> meaning.of(heading).isEmpty())
            .findFirst();
    return topHeading(tree, meaning).or(() -> first);
  }

  /**
   * The heading that stands above the rest: of level 1, or above all others. One that asks a
   * question of the document does so only where it is of level 1 and alone.
   */
  static Optional<Heading> topHeading(MarkdownTree tree, SectionMeaning meaning) {
    List<Heading> headings =
        tree.blocks().stream().filter(Heading.class::isInstance).map(Heading.class::cast).toList();
    if (headings.isEmpty() || !isFirst(tree.blocks(), headings.get(0))) {
      return Optional.empty();
    }
    Heading first = headings.get(0);
    boolean above = headings.stream().skip(1).allMatch(heading -> heading.level() > first.level());
    boolean section = !meaning.exact(first).isEmpty();
    return (first.level() == 1 && (above || !section)) || (above && !section)
        ? Optional.of(first)
        : Optional.empty();
  }

  /** Above a title of a lower level stands no text: there, the first heading is a section. */
  private static boolean isFirst(List<Block> blocks, Heading heading) {
    return heading.level() == 1
        || blocks.stream()
            .takeWhile(block -> block.span().start() < heading.span().start())
            .allMatch(TitleReader::isOrnament);
  }

  private static boolean isOrnament(Block block) {
    return block instanceof HtmlBlock
        || block instanceof ThematicBreak
        || (block instanceof Paragraph paragraph
            && !paragraph.content().marks(Mark.Kind.IMAGE).isEmpty());
  }

  /** The title, or none; a heading that a template engine fills gives way to the front matter. */
  static Optional<Title> read(
      Optional<Heading> heading, FrontMatterReader.Metadata metadata, Optional<Title> field) {
    Optional<Title> written =
        heading
            .filter(found -> !found.content().text().isBlank())
            .filter(found -> !found.content().text().contains("<%"))
            .filter(found -> !found.content().text().contains("{{"))
            .map(found -> title(found.content().span(), found.content().text().strip()));
    return written
        .or(
            () ->
                metadata
                    .entry("title")
                    .filter(entry -> !entry.value().isBlank())
                    .map(entry -> title(entry.valueSpan(), entry.value())))
        .or(() -> field);
  }

  /**
   * A first line that is bold as a whole: what stands for a heading in documents that were
   * exported.
   */
  static Optional<Title> boldLine(MarkdownTree tree) {
    return tree.blocks().stream()
        .limit(1)
        .filter(Paragraph.class::isInstance)
        .map(block -> ((Paragraph) block).content().trim())
        .filter(TitleReader::isBold)
        .map(line -> title(line.span(), line.text()))
        .findFirst();
  }

  private static boolean isBold(Prose line) {
    return line.text().indexOf('\n') < 0
        && line.marks(Mark.Kind.STRONG).stream()
            .anyMatch(mark -> mark.start() == 0 && mark.end() == line.text().length());
  }

  /** A title with the dates in it. */
  static Title title(Span span, String text) {
    List<WrittenDate> dates =
        DateReader.find(text).stream().map(DateReader.FoundDate::date).toList();
    return new Title(span, text, dates.isEmpty() ? wordsThatAreDates(text) : dates);
  }

  /** {@code 5-26-21} may be a sum or a range elsewhere; a title holds none. */
  private static List<WrittenDate> wordsThatAreDates(String text) {
    return Arrays.stream(SPACE.split(text, -1))
        .filter(word -> DASHED.matcher(word).matches())
        .flatMap(word -> DateReader.whole(word).stream())
        .toList();
  }
}

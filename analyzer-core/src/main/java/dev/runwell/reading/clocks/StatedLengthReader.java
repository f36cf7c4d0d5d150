package dev.runwell.reading.clocks;

import dev.runwell.markdown.Block;
import dev.runwell.markdown.CodeBlock;
import dev.runwell.markdown.ListBlock;
import dev.runwell.markdown.ListItem;
import dev.runwell.markdown.Paragraph;
import dev.runwell.markdown.Table;
import dev.runwell.model.Concept;
import dev.runwell.model.DocumentContent;
import dev.runwell.model.Field;
import dev.runwell.model.FieldName;
import dev.runwell.model.StatedLength;
import dev.runwell.reading.Outline;
import dev.runwell.reading.OutlineSection;
import dev.runwell.reading.clocks.LengthWords.Ends;
import dev.runwell.source.MappedText;
import dev.runwell.source.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Reads every length of time that a post-mortem states: fields, labelled lines, rows of tables, and
 * plain sentences where they cannot be meant otherwise. Immutable and safe for use by several
 * threads.
 */
public final class StatedLengthReader {
  /** Where a length is a wish or a plan. */
  private static final Set<Concept> ABOUT_LATER =
      Set.of(Concept.ACTION_ITEMS, Concept.LESSONS_LEARNED, Concept.SUPPORTING);

  private static final int DEEPEST = 20;

  private final LengthWords words = new LengthWords();
  private final LengthValue values = new LengthValue(words);
  private final LengthSentences sentences = new LengthSentences(words);

  /** The stated lengths, in the order of the document. */
  public List<StatedLength> read(DocumentContent content, Outline outline) {
    List<StatedLength> found = new ArrayList<>();
    content.fields().forEach(field -> field(field, found));
    startAndEnd(content).ifPresent(found::add);
    blocks(outline.preamble(), found, 0);
    outline.sections().forEach(section -> section(section, found));
    sentences.read(content, found);
    found.sort(Comparator.comparing(StatedLength::span));
    return distinct(found);
  }

  private void field(Field field, List<StatedLength> found) {
    Optional<Ends> ends =
        field.name().filter(FieldName.DURATION::equals).isPresent()
            ? Optional.of(Ends.WHOLE)
            : words.label(field.label());
    if (field.hasValue()) {
      ends.ifPresent(known -> found.addAll(values.read(field.span(), known, field.value())));
    }
  }

  /** When it began and when it ended, each with its time, in two fields. */
  private Optional<StatedLength> startAndEnd(DocumentContent content) {
    Optional<Field> start = content.field(FieldName.START);
    Optional<Field> end = content.field(FieldName.END);
    if (start.isEmpty() || end.isEmpty()) {
      return Optional.empty();
    }
    String both = start.get().value() + " - " + end.get().value();
    return LengthValue.range(end.get().span(), Ends.WHOLE, both);
  }

  private void section(OutlineSection section, List<StatedLength> found) {
    if (section.section().concepts().stream().noneMatch(ABOUT_LATER::contains)) {
      blocks(section.blocks(), found, 0);
      section.subsections().forEach(inner -> section(inner, found));
    }
  }

  private void blocks(List<Block> blocks, List<StatedLength> found, int depth) {
    for (Block block : blocks) {
      if (depth > DEEPEST) {
        return;
      }
      if (block instanceof Paragraph paragraph) {
        paragraph.content().lines().forEach(line -> line(line.mapped(), found));
      } else if (block instanceof ListBlock list) {
        for (ListItem item : list.items()) {
          blocks(item.children(), found, depth + 1);
        }
      } else if (block instanceof Table table) {
        table(table, found);
      } else if (block instanceof CodeBlock code) {
        code.lines().forEach(line -> line(line, found));
      }
    }
  }

  /** "Time to detect: 7 min". */
  private void line(MappedText written, List<StatedLength> found) {
    MappedText line = written.trim();
    int colon = line.text().indexOf(':');
    if (colon > 0) {
      String value = line.text().substring(colon + 1);
      words
          .label(line.text().substring(0, colon))
          .ifPresent(ends -> found.addAll(values.read(line.span(), ends, value)));
    }
  }

  /** Labels in the first column, or above a single row of values. */
  private void table(Table table, List<StatedLength> found) {
    for (Table.Row row : table.rows()) {
      row(row, table.header(), found);
    }
    row(table.header(), table.header(), found);
    if (table.rows().size() == 1) {
      List<Table.Cell> cells = table.rows().get(0).cells();
      List<Table.Cell> heads = table.header().cells();
      for (int column = 0; column < Math.min(cells.size(), heads.size()); column++) {
        Table.Cell cell = cells.get(column);
        words
            .label(heads.get(column).content().text())
            .ifPresent(ends -> found.addAll(values.read(cell.span(), ends, cell.content().text())));
      }
    }
  }

  private void row(Table.Row row, Table.Row header, List<StatedLength> found) {
    if (row.cells().size() < 2) {
      return;
    }
    Optional<Ends> ends = words.label(row.cells().get(0).content().text());
    if (ends.isEmpty()) {
      return;
    }
    List<StatedLength> told = new ArrayList<>();
    for (int column = 1; column < row.cells().size(); column++) {
      boolean wanted =
          column < header.cells().size()
              && words.isWanted(header.cells().get(column).content().text());
      if (!wanted) {
        Table.Cell cell = row.cells().get(column);
        Span span = row.cells().get(0).span().cover(cell.span());
        told.addAll(values.read(span, ends.get(), cell.content().text()));
      }
    }
    boolean oneColumn = told.stream().map(StatedLength::length).distinct().count() <= 1;
    if (oneColumn || row.cells().size() == 2) {
      found.addAll(told);
    }
  }

  /** Of what was found twice, as a field and as a line, the first. */
  private static List<StatedLength> distinct(List<StatedLength> found) {
    List<StatedLength> kept = new ArrayList<>();
    for (StatedLength length : found) {
      boolean again =
          kept.stream()
              .anyMatch(
                  other ->
                      other.span().overlaps(length.span())
                          && other.length().equals(length.length()));
      if (!again) {
        kept.add(length);
      }
    }
    return List.copyOf(kept);
  }
}

package dev.runwell.reading;

import dev.runwell.markdown.Block;
import dev.runwell.markdown.CodeBlock;
import dev.runwell.markdown.Heading;
import dev.runwell.markdown.ListBlock;
import dev.runwell.markdown.ListItem;
import dev.runwell.markdown.Paragraph;
import dev.runwell.markdown.Prose;
import dev.runwell.markdown.Quote;
import dev.runwell.markdown.Table;
import dev.runwell.model.Concept;
import dev.runwell.model.Field;
import dev.runwell.model.FieldName;
import dev.runwell.model.WrittenDate;
import dev.runwell.reading.time.DateReader;
import dev.runwell.reading.time.DurationReader;
import dev.runwell.source.MappedText;
import dev.runwell.source.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/**
 * Finds the header's fields wherever they are written: front matter, labelled lines, bullets,
 * tables, a code fence above the first section, labels in a section about nothing else, headings
 * with a value below.
 */
final class FieldReader {
  private static final int LONGEST_HEADER_VALUE = 300;
  private static final int LONGEST_HEADING_VALUE = 120;
  private static final int LONGEST_LABEL = 40;
  private static final int FEWEST_CODE_FIELDS = 3;

  /** Sections, apart from those that ask nothing, in which facts of the header are told. */
  private static final Set<Concept> WITH_FACTS = Set.of(Concept.SUMMARY, Concept.IMPACT);

  private final FieldLexicon lexicon;
  private final Predicate<String> placeholder;
  private final HeaderLine lines;
  private final List<Field> fields = new ArrayList<>();

  /** Labels by a lexicon; {@code placeholder} tells values that stand in for one. */
  FieldReader(FieldLexicon lexicon, Predicate<String> placeholder) {
    this.lexicon = lexicon;
    this.placeholder = placeholder;
    lines = new HeaderLine(label -> lexicon.name(label).isPresent());
  }

  List<Field> read(FrontMatterReader.Metadata metadata, Outline outline, Optional<Heading> title) {
    for (FrontMatterReader.Entry entry : metadata.entries()) {
      add(entry.span(), entry.key(), entry.value(), entry.valueSpan());
    }
    header(outline.tree().blocks(), title).forEach(this::headerBlock);
    outline.sections().forEach(this::section);
    fields.sort(Comparator.comparing(Field::span));
    return distinct(fields);
  }

  /** What stands above the first section. */
  private static List<Block> header(List<Block> blocks, Optional<Heading> title) {
    List<Block> header = new ArrayList<>();
    for (Block block : blocks) {
      if (!(block instanceof Heading heading)) {
        header.add(block);
      } else if (title.filter(found -> found.span().equals(heading.span())).isEmpty()) {
        break;
      }
    }
    return header;
  }

  private void headerBlock(Block block) {
    if (block instanceof Paragraph paragraph) {
      paragraph.content().lines().forEach(line -> labelled(line, List.of(), true));
    } else if (block instanceof ListBlock list) {
      list.items().forEach(item -> item(item, true));
    } else if (block instanceof Table table) {
      table(table);
    } else if (block instanceof CodeBlock code) {
      code.lines().forEach(this::codeLine);
    } else if (block instanceof Quote quote) {
      quote.children().forEach(this::headerBlock);
    }
  }

  private void section(OutlineSection section) {
    List<Concept> concepts = section.section().concepts();
    if (concepts.isEmpty()) {
      headingWithValue(section);
    }
    if (concepts.stream().allMatch(WITH_FACTS::contains)) {
      for (Block block : section.blocks()) {
        if (block instanceof ListBlock list) {
          list.items().forEach(item -> item(item, false));
        } else if (block instanceof Paragraph paragraph) {
          paragraph.content().lines().forEach(line -> labelled(line, List.of(), false));
        } else if (block instanceof Table table) {
          table(table);
        } else if (block instanceof CodeBlock code && concepts.isEmpty() && isHeader(code)) {
          code.lines().forEach(this::codeLine);
        }
      }
      section.subsections().forEach(this::section);
    }
  }

  private void headingWithValue(OutlineSection section) {
    Optional<FieldName> name = lexicon.name(section.heading().text());
    if (name.isEmpty() || !section.subsections().isEmpty() || section.blocks().size() > 1) {
      return;
    }
    Span heading = section.section().headingSpan();
    if (section.blocks().isEmpty()) {
      add(heading, section.heading().text(), "", new Span(heading.end(), heading.end()));
      return;
    }
    Value value = value(section.blocks());
    if (value.text().length() <= LONGEST_HEADING_VALUE) {
      add(heading.cover(value.span()), section.heading().text(), value.text(), value.span());
    }
  }

  private void item(ListItem item, boolean inHeader) {
    if (item.lead().isPresent()) {
      List<Prose> lines = item.lead().get().lines();
      labelled(lines.get(0), item.rest(), inHeader);
      lines.stream().skip(1).forEach(line -> labelled(line, List.of(), inHeader));
    }
  }

  /**
   * In the header any bold label counts and any plain one that we know; elsewhere only those we
   * know.
   */
  private void labelled(Prose line, List<Block> below, boolean inHeader) {
    List<Label> labels = inHeader ? lines.labels(line) : Label.of(line).stream().toList();
    for (Label label : labels) {
      String name = label.text().text();
      boolean known = lexicon.name(name).isPresent();
      boolean bold = label.form() == Label.Form.BOLD;
      Prose rest = label.rest();
      if ((known || (inHeader && bold && name.length() <= LONGEST_LABEL))
          && rest.text().length() <= LONGEST_HEADER_VALUE) {
        Value value = rest.text().isEmpty() ? value(below) : new Value(rest.text(), rest.span());
        Span place = value.text().isEmpty() ? rest.span() : value.span();
        add(label.text().span().cover(place), name, value.text(), place);
      }
    }
  }

  /** A template may have its header in a fence under a heading of its own. */
  private boolean isHeader(CodeBlock code) {
    return code.lines().stream()
            .flatMap(line -> Label.of(Prose.plain(line)).stream())
            .filter(label -> lexicon.name(label.text().text()).isPresent())
            .count()
        >= FEWEST_CODE_FIELDS;
  }

  private void codeLine(MappedText line) {
    Optional<Label> label = Label.of(Prose.plain(line));
    if (label.isPresent() && lexicon.name(label.get().text().text()).isPresent()) {
      Prose rest = label.get().rest();
      add(line.trim().span(), label.get().text().text(), rest.text(), rest.span());
    }
  }

  /** Two columns are label and value; more with one row below are labels above values. */
  private void table(Table table) {
    List<Table.Cell> header = table.header().cells();
    long known = header.stream().filter(cell -> known(cell).isPresent()).count();
    if (table.rows().size() == 1 && known >= 2) {
      List<Table.Cell> values = table.rows().get(0).cells();
      for (int column = 0; column < Math.min(header.size(), values.size()); column++) {
        add(header.get(column), values.get(column));
      }
    } else if (header.size() == 2) {
      if (table.rows().isEmpty() || table.rows().stream().anyMatch(this::isKnown)) {
        row(table.header()); // above rows without a label it is what the columns are called
      }
      table.rows().forEach(this::row);
    }
  }

  private boolean isKnown(Table.Row row) {
    return !row.cells().isEmpty() && known(row.cells().get(0)).isPresent();
  }

  private void row(Table.Row row) {
    if (row.cells().size() == 2 && known(row.cells().get(0)).isPresent()) {
      add(row.cells().get(0), row.cells().get(1));
    }
  }

  private Optional<FieldName> known(Table.Cell cell) {
    return lexicon.name(cell.content().text());
  }

  private void add(Table.Cell label, Table.Cell value) {
    String text = value.content().text().strip();
    if (text.length() <= LONGEST_HEADER_VALUE) {
      add(label.span().cover(value.span()), label.content().text().strip(), text, value.span());
    }
  }

  private void add(Span span, String label, String value, Span valueSpan) {
    boolean standIn = !value.isBlank() && placeholder.test(value);
    fields.add(
        new Field(
            span,
            lexicon.name(label),
            label,
            value,
            valueSpan,
            standIn,
            dates(value),
            DurationReader.whole(value).map(DurationReader.FoundDuration::duration)));
  }

  private static List<WrittenDate> dates(String value) {
    Optional<WrittenDate> whole = DateReader.whole(value);
    return whole.isPresent()
        ? List.of(whole.get())
        : DateReader.find(value).stream().map(DateReader.FoundDate::date).toList();
  }

  /** A value that stands below its label. */
  private record Value(String text, Span span) {}

  private static Value value(List<Block> blocks) {
    if (blocks.isEmpty()) {
      return new Value("", new Span(0, 0));
    }
    Block block = blocks.get(0);
    if (block instanceof Paragraph paragraph) {
      return new Value(paragraph.content().text().strip(), paragraph.span());
    }
    if (block instanceof ListBlock list) {
      List<String> parts =
          list.items().stream().flatMap(item -> item.lead().stream()).map(Prose::text).toList();
      return new Value(String.join(", ", parts), list.span());
    }
    return new Value("", new Span(block.span().start(), block.span().start()));
  }

  private static List<Field> distinct(List<Field> fields) {
    List<Field> kept = new ArrayList<>();
    for (Field field : fields) {
      if (kept.stream().noneMatch(other -> other.span().equals(field.span()))) {
        kept.add(field);
      }
    }
    return kept;
  }
}

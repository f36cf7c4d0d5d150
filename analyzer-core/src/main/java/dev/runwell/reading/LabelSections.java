package dev.runwell.reading;

import dev.runwell.markdown.Block;
import dev.runwell.markdown.ListBlock;
import dev.runwell.markdown.ListItem;
import dev.runwell.markdown.Paragraph;
import dev.runwell.markdown.Prose;
import dev.runwell.markdown.Table;
import dev.runwell.model.Concept;
import dev.runwell.model.Section;
import dev.runwell.source.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Finds labels that serve as headings: bold lines, bullets that are labels, rows of a table of two
 * columns.
 */
final class LabelSections {
  private final SectionMeaning meaning;
  private final EmptySections empty;

  LabelSections(SectionMeaning meaning, EmptySections empty) {
    this.meaning = meaning;
    this.empty = empty;
  }

  /** What belongs to the section itself, and the sections that labels open inside it. */
  record Split(List<Block> own, List<OutlineSection> sections) {}

  /** A label with what stands under it, while it is being read. */
  private record Draft(Label label, List<Concept> concepts, Span start, List<Block> blocks) {}

  /** Splits the blocks directly under a heading of {@code level}, or before the first one. */
  Split split(List<Block> blocks, List<Concept> around, int level) {
    return new Splitting(around, level).run(blocks);
  }

  private final class Splitting {
    private final List<Concept> around;
    private final int level;
    private final List<Block> own = new ArrayList<>();
    private final List<OutlineSection> sections = new ArrayList<>();
    private Draft open;
    private boolean bulletOpen;

    Splitting(List<Concept> around, int level) {
      this.around = around;
      this.level = level;
    }

    Split run(List<Block> blocks) {
      for (int index = 0; index < blocks.size(); index++) {
        Block block = blocks.get(index);
        if (block instanceof Paragraph paragraph) {
          paragraph(paragraph, following(blocks, index));
        } else if (block instanceof ListBlock list) {
          list(list);
        } else {
          if (block instanceof Table table) {
            rows(table);
          }
          add(block);
        }
      }
      close();
      return new Split(own, sections);
    }

    /** The blocks that a label alone on its line would stand over. */
    private static List<Block> following(List<Block> blocks, int index) {
      return blocks.subList(index + 1, Math.min(blocks.size(), index + 2));
    }

    private void paragraph(Paragraph paragraph, List<Block> next) {
      int first = 0;
      List<Prose> lines = paragraph.content().lines();
      for (int index = 0; index < lines.size(); index++) {
        Optional<Label> label = Label.of(lines.get(index));
        if (label.isEmpty() || (label.get().form() == Label.Form.PLAIN && index > 0)) {
          continue;
        }
        boolean alone = label.get().rest().text().isEmpty() && index == lines.size() - 1;
        List<Concept> concepts =
            meaning.ofLabel(label.get().text().text(), alone ? next : List.of(), around);
        if (!concepts.isEmpty() || endsOpen(label.get())) {
          addText(paragraph, lines, first, index);
          close();
          first = index;
        }
        if (!concepts.isEmpty()) {
          open = new Draft(label.get(), concepts, lines.get(index).span(), new ArrayList<>());
          addRest(label.get().rest());
          first = index + 1;
        }
      }
      addText(paragraph, lines, first, lines.size());
    }

    /** Another bold line, or another label like the one that opened the section, ends it. */
    private boolean endsOpen(Label label) {
      return open != null
          && (label.form() == Label.Form.BOLD_LINE
              || (label.form() == open.label().form() && label.form() == Label.Form.BOLD));
    }

    private void addText(Paragraph paragraph, List<Prose> lines, int from, int to) {
      if (from == 0 && to == lines.size()) {
        add(paragraph);
      } else if (from < to) {
        int start = 0;
        for (Prose line : lines.subList(0, from)) {
          start += line.text().length() + 1;
        }
        int end = start - 1;
        for (Prose line : lines.subList(from, to)) {
          end += line.text().length() + 1;
        }
        addRest(paragraph.content().part(start, end));
      }
    }

    private void addRest(Prose text) {
      if (!text.text().isBlank()) {
        add(new Paragraph(text.span(), text));
      }
    }

    /**
     * A bullet that is only a label opens a section for what follows its list, as people forget to
     * indent; the next such bullet ends it.
     */
    private void list(ListBlock list) {
      List<ListItem> plain = new ArrayList<>();
      if (bulletOpen && isLabel(list.items().get(0))) {
        close();
      }
      for (ListItem item : list.items()) {
        Optional<Draft> draft = item.lead().flatMap(lead -> draft(item, lead));
        if (draft.isPresent()) {
          close();
          open = draft.get();
          bulletOpen = true;
          if (!open.blocks().isEmpty()) {
            close();
          }
        } else {
          plain.add(item);
        }
      }
      if (plain.size() == list.items().size()) {
        add(list);
      } else if (!plain.isEmpty()) {
        add(new ListBlock(list.span(), list.ordered(), plain));
      }
    }

    private static boolean isLabel(ListItem item) {
      return item.rest().isEmpty()
          && item.lead().flatMap(Label::of).filter(Label::standsAlone).isPresent();
    }

    private Optional<Draft> draft(ListItem item, Prose lead) {
      List<Prose> lines = lead.lines();
      Optional<Label> label = Label.of(lines.get(0));
      if (label.isEmpty()) {
        return Optional.empty();
      }
      List<Concept> concepts = meaning.ofLabel(label.get().text().text(), item.rest(), around);
      if (concepts.isEmpty()) {
        return Optional.empty();
      }
      Draft draft = new Draft(label.get(), concepts, item.span(), new ArrayList<>());
      Prose rest =
          lead.part(
              lead.text().length() - restLength(lead, lines, label.get()), lead.text().length());
      if (!rest.text().isBlank()) {
        draft.blocks().add(new Paragraph(rest.span(), rest));
      }
      draft.blocks().addAll(item.rest());
      return Optional.of(draft);
    }

    private static int restLength(Prose lead, List<Prose> lines, Label label) {
      int firstLine = lines.get(0).text().stripTrailing().length();
      int before = firstLine - label.rest().text().length();
      return lead.text().length() - before;
    }

    private void rows(Table table) {
      if (table.header().cells().size() != 2) {
        return;
      }
      row(table.header());
      table.rows().forEach(this::row);
    }

    private void row(Table.Row row) {
      if (row.cells().size() != 2 || row.cells().get(1).content().text().isBlank()) {
        return;
      }
      Prose name = row.cells().get(0).content().trim();
      List<Concept> concepts = meaning.ofLabel(name.text(), List.of(), around);
      if (!concepts.isEmpty()) {
        Prose value = row.cells().get(1).content();
        Label label = new Label(name, value, Label.Form.BOLD);
        Paragraph content = new Paragraph(value.span(), value);
        Draft draft = new Draft(label, concepts, row.span(), new ArrayList<>(List.of(content)));
        sections.add(finish(draft, Section.Form.ROW));
      }
    }

    private void add(Block block) {
      (open == null ? own : open.blocks()).add(block);
    }

    private void close() {
      if (open != null) {
        sections.add(finish(open, Section.Form.LABEL));
        open = null;
        bulletOpen = false;
      }
    }

    private OutlineSection finish(Draft draft, Section.Form form) {
      Span span = draft.start();
      for (Block block : draft.blocks()) {
        span = span.cover(block.span());
      }
      Section section =
          new Section(
              span,
              draft.label().text().span(),
              draft.label().text().text(),
              level + 1,
              draft.concepts(),
              form,
              empty.isEmpty(draft.blocks()));
      return new OutlineSection(section, draft.label().text(), draft.blocks(), List.of());
    }
  }
}

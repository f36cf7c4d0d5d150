package dev.runwell.reading;

import dev.runwell.markdown.Block;
import dev.runwell.markdown.Heading;
import dev.runwell.markdown.MarkdownTree;
import dev.runwell.model.Concept;
import dev.runwell.model.Section;
import dev.runwell.source.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Cuts a Markdown tree into sections, by its headings and by labels that serve as headings. */
final class OutlineReader {
  private final SectionMeaning meaning;
  private final LabelSections labels;
  private final EmptySections empty;

  /** Reads sections by the words of one kind of document. */
  OutlineReader(SectionMeaning meaning, EmptySections empty) {
    this.meaning = meaning;
    this.empty = empty;
    this.labels = new LabelSections(meaning, empty);
  }

  /** A heading with what stands under it, while it is being read. */
  private record Draft(Heading heading, List<Block> blocks, List<Draft> inner) {
    Draft(Heading heading) {
      this(heading, new ArrayList<>(), new ArrayList<>());
    }

    Span span() {
      Span span = heading.span();
      for (Block block : blocks) {
        span = span.cover(block.span());
      }
      for (Draft draft : inner) {
        span = span.cover(draft.span());
      }
      return span;
    }
  }

  /**
   * The sections of a tree. The title's heading is none, unless it asks one of the questions
   * itself: what stands under it belongs to the document as a whole.
   */
  Outline read(MarkdownTree tree, Optional<Heading> title) {
    List<Block> preamble = new ArrayList<>();
    List<Draft> top = new ArrayList<>();
    List<Draft> open = new ArrayList<>();
    for (Block block : tree.blocks()) {
      if (block instanceof Heading heading) {
        if (!(isTitle(heading, title) && meaning.exact(heading).isEmpty())) {
          place(new Draft(heading), open, top);
        }
      } else if (open.isEmpty()) {
        preamble.add(block);
      } else {
        open.get(open.size() - 1).blocks().add(block);
      }
    }
    LabelSections.Split split = labels.split(preamble, List.of(), 1);
    List<OutlineSection> sections = new ArrayList<>(split.sections());
    for (Draft draft : top) {
      boolean isTitle = isTitle(draft.heading(), title);
      sections.add(finish(draft, List.of(), isTitle));
    }
    return new Outline(tree, split.own(), sections);
  }

  private static boolean isTitle(Heading heading, Optional<Heading> title) {
    return title.filter(found -> found.span().equals(heading.span())).isPresent();
  }

  private static void place(Draft draft, List<Draft> open, List<Draft> top) {
    int level = draft.heading().level();
    while (!open.isEmpty() && open.get(open.size() - 1).heading().level() >= level) {
      open.remove(open.size() - 1);
    }
    (open.isEmpty() ? top : open.get(open.size() - 1).inner()).add(draft);
    open.add(draft);
  }

  private OutlineSection finish(Draft draft, List<Concept> around, boolean isTitle) {
    Heading heading = draft.heading();
    List<Concept> concepts = meaning.of(heading, draft.blocks(), around);
    List<Concept> inside = isTitle || concepts.isEmpty() ? around : concepts;
    LabelSections.Split split = labels.split(draft.blocks(), inside, heading.level());
    List<OutlineSection> inner = new ArrayList<>(split.sections());
    for (Draft sub : draft.inner()) {
      inner.add(finish(sub, inside, false));
    }
    Section section =
        new Section(
            draft.span(),
            heading.content().span(),
            heading.content().text().strip(),
            heading.level(),
            concepts,
            Section.Form.HEADING,
            draft.inner().isEmpty() && empty.isEmpty(draft.blocks()));
    return new OutlineSection(section, heading.content(), split.own(), inner);
  }
}

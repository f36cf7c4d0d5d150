package dev.runwell.reading.actions;

import dev.runwell.markdown.Block;
import dev.runwell.markdown.ListBlock;
import dev.runwell.markdown.Mark;
import dev.runwell.markdown.Paragraph;
import dev.runwell.markdown.Prose;
import dev.runwell.markdown.Table;
import dev.runwell.model.ActionItem;
import dev.runwell.model.Concept;
import dev.runwell.model.Section;
import dev.runwell.reading.HouseWords;
import dev.runwell.reading.Outline;
import dev.runwell.reading.OutlineSection;
import dev.runwell.source.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Reads the action items of a post-mortem: rows, bullets, numbered points and named paragraphs of
 * the sections that answer "what prevents it". Prose around them, explanations of priorities and
 * the form's own checklist are no items.
 */
public final class ActionItemReader {
  private static final Pattern NAMED =
      Pattern.compile(
          "^(?:\\*\\*)?\\[?(?:AI|ACTION(?: ITEM)?|Action(?: Item| item)?|TODO|CA|FU|ITEM)[ -]?#?\\d{1,3}\\]?\\s*[:.)–—-].+|^(?:[•‣▪◦☐☑✅⬜🔲]|:white_check_mark:|\\[[ xX]\\])\\s*.+",
          Pattern.DOTALL);

  /** Questions that a sub-section of the action items may answer in passing; these hold no work. */
  private static final Set<Concept> ELSEWHERE =
      EnumSet.of(
          Concept.TIMELINE,
          Concept.SUMMARY,
          Concept.IMPACT,
          Concept.ROOT_CAUSE,
          Concept.LESSONS_LEARNED,
          Concept.WENT_WELL,
          Concept.WENT_WRONG,
          Concept.LUCKY,
          Concept.SUPPORTING);

  private final HouseWords words;

  /** A reader for a house's own priorities and states. */
  public ActionItemReader(HouseWords words) {
    this.words = words;
  }

  /** The items in the order of the document. */
  public List<ActionItem> read(Outline outline) {
    List<OutlineSection> sections = outline.answering(Concept.ACTION_ITEMS);
    if (sections.isEmpty()) {
      return List.of(); // the lexicons are loaded only where there is something to read
    }
    HouseScales scales = HouseScales.of(words);
    Reading reading = new Reading(scales, new ItemList(scales), new ArrayList<>());
    sections.forEach(section -> reading.section(section, Inherited.NOTHING));
    reading.items().sort(Comparator.comparing(ActionItem::span));
    return reading.items();
  }

  /** One document on its way; {@code items} gathers what was found. */
  private record Reading(HouseScales scales, ItemList lists, List<ActionItem> items) {
    private void section(OutlineSection section, Inherited outer) {
      Inherited group = GroupLabel.under(section.heading(), outer, scales);
      List<Block> blocks = section.blocks();
      int first = oneLine(section, group) ? 1 : 0;
      Inherited current = group;
      for (int index = first; index < blocks.size(); index++) {
        Block block = blocks.get(index);
        if (block instanceof Table table) {
          items.addAll(new ItemTable(scales, table).items(current));
        } else if (block instanceof ListBlock list) {
          if (!Legend.explains(blocks, index, scales)) {
            items.addAll(lists.items(list, current));
          }
        } else if (block instanceof Paragraph paragraph) {
          current =
              label(paragraph).map(text -> GroupLabel.under(text, group, scales)).orElse(current);
          named(paragraph, current);
        }
      }
      for (OutlineSection inner : section.subsections()) {
        if (inner.section().answers(Concept.ACTION_ITEMS)
            || inner.section().concepts().stream().noneMatch(ELSEWHERE::contains)) {
          section(inner, group);
        }
      }
    }

    /**
     * A bullet such as "**Detection:** add a probe …" is an item although its label is a section.
     */
    private boolean oneLine(OutlineSection section, Inherited group) {
      Section model = section.section();
      if (model.form() != Section.Form.LABEL
          || model.answers(Concept.ACTION_ITEMS)
          || section.blocks().isEmpty()
          || !(section.blocks().get(0) instanceof Paragraph paragraph)) {
        return false;
      }
      item(paragraph.content(), model.span().cover(paragraph.content().span()), group)
          .ifPresent(items::add);
      return true;
    }

    /** The text of a paragraph that is nothing but a label for what follows. */
    private static Optional<Prose> label(Paragraph paragraph) {
      Prose text = paragraph.content().trim();
      boolean bold =
          text.markAt(Mark.Kind.STRONG, 0)
              .filter(mark -> mark.end() >= text.text().length() - 1)
              .isPresent();
      boolean brief = text.text().length() <= 60 && text.text().indexOf('\n') < 0;
      boolean colon = text.text().endsWith(":");
      return brief && (bold || colon || Owners.surely(text.text()))
          ? Optional.of(text)
          : Optional.empty();
    }

    private void named(Paragraph paragraph, Inherited group) {
      for (Prose line : paragraph.content().lines()) {
        Prose trimmed = line.trim();
        String text = trimmed.text();
        if (NAMED.matcher(text).matches() || link(trimmed)) {
          item(trimmed, trimmed.span(), group).ifPresent(items::add);
        }
      }
    }

    private static boolean link(Prose line) {
      return line.markAt(Mark.Kind.LINK, 0)
              .filter(mark -> mark.end() >= line.text().length() - 1)
              .isPresent()
          && Tickets.find(line).isPresent();
    }

    private Optional<ActionItem> item(Prose words, Span span, Inherited group) {
      String text = words.text().strip();
      if (Nothing.names(text)) {
        return Optional.empty();
      }
      ItemDraft draft = new ItemDraft(scales);
      String lower = text.toLowerCase(Locale.ROOT);
      boolean box = lower.startsWith("[ ]") || lower.startsWith("[x]");
      if (box && lower.charAt(1) == 'x') {
        draft.finished();
      } else if (box) {
        draft.unfinished();
      }
      ItemText.read(
          box ? words.trim().part(3, words.trim().text().length()) : words, draft, scales);
      draft.inherit(group);
      return draft.item(span);
    }
  }
}

package dev.runwell.reading.actions;

import dev.runwell.markdown.Block;
import dev.runwell.markdown.ListBlock;
import dev.runwell.markdown.ListItem;
import dev.runwell.markdown.Mark;
import dev.runwell.markdown.Paragraph;
import dev.runwell.markdown.Prose;
import dev.runwell.model.ActionItem;
import dev.runwell.source.OneLine;
import dev.runwell.source.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Reads the bullets of a list as items; what is nested below an item tells more about it. */
final class ItemList {
  private final HouseScales scales;

  ItemList(HouseScales scales) {
    this.scales = scales;
  }

  /** The items of a list and of the groups in it. */
  List<ActionItem> items(ListBlock list, Inherited group) {
    List<ActionItem> items = new ArrayList<>();
    if (!aboutTheForm(list)) {
      list.items().forEach(item -> read(item, group, items));
    }
    return items;
  }

  /** The post-mortem form's own checklist: most of it speaks of the document. */
  private static boolean aboutTheForm(ListBlock list) {
    long own =
        list.items().stream()
            .filter(item -> ItemWords.FORM.anyIn(words(item).toLowerCase(Locale.ROOT)))
            .count();
    return own * 2 > list.items().size();
  }

  private static String words(ListItem item) {
    return OneLine.of(item.lead().map(Prose::text).orElse(""));
  }

  private void read(ListItem bullet, Inherited group, List<ActionItem> items) {
    String words = words(bullet);
    if (isGroup(bullet, words)) {
      Inherited inner = GroupLabel.under(bullet.lead().orElse(Prose.EMPTY), group, scales);
      for (Block block : bullet.rest()) {
        if (block instanceof ListBlock list) {
          items.addAll(items(list, inner));
        }
      }
    } else if (!Nothing.names(words) && !words.matches("(?i)[qa]: .*")) {
      item(bullet, group).ifPresent(items::add);
    }
  }

  private Optional<ActionItem> item(ListItem bullet, Inherited group) {
    Prose lead = bullet.lead().orElse(Prose.EMPTY).trim();
    ItemDraft draft = new ItemDraft(scales);
    if (bullet.task() == ListItem.Task.DONE) {
      draft.finished();
    } else if (bullet.task() == ListItem.Task.OPEN) {
      draft.unfinished();
    }
    ItemText.read(lead, draft, scales);
    bullet.rest().forEach(block -> detail(block, draft));
    draft.inherit(group);
    Span span = new Span(bullet.span().start(), Math.max(bullet.span().start(), lead.span().end()));
    return Nothing.names(draft.text()) && !draft.text().isEmpty()
        ? Optional.empty()
        : draft.item(span);
  }

  private void detail(Block block, ItemDraft draft) {
    if (block instanceof Paragraph paragraph) {
      paragraph.content().lines().forEach(line -> detail(line, draft));
    } else if (block instanceof ListBlock list) {
      for (ListItem item : list.items()) {
        item.lead().ifPresent(lead -> detail(lead, draft));
        item.rest().forEach(inner -> detail(inner, draft));
      }
    }
  }

  private void detail(Prose line, ItemDraft draft) {
    Prose trimmed = line.trim();
    int colon = trimmed.text().indexOf(':');
    Optional<ItemField> field =
        colon > 0 ? ItemField.of(trimmed.text().substring(0, colon)) : Optional.empty();
    if (field.isPresent() && field.get() != ItemField.OTHER && field.get() != ItemField.TASK) {
      draft.field(field.get(), trimmed.part(colon + 1, trimmed.text().length()));
      return;
    }
    Tickets.find(trimmed).ifPresent(ticket -> draft.ticket(ticket.value()));
    if (Owners.surely(trimmed.text())) {
      draft.owners(trimmed.text());
    } else if (trimmed.text().toLowerCase(Locale.ROOT).startsWith("due ")) {
      draft.due(trimmed.text(), trimmed.span());
    } else if (scales.states().finished(trimmed.text()).orElse(false)) {
      draft.status(trimmed.text());
    } else {
      draft.detail(trimmed.text());
    }
  }

  /** A bullet that only names what is nested below it: a topic, a person, a priority. */
  private static boolean isGroup(ListItem bullet, String words) {
    List<ListItem> nested = nested(bullet);
    if (nested.isEmpty()
        || bullet.task() != ListItem.Task.NONE
        || nested.stream().allMatch(ItemList::isField)) {
      return false;
    }
    String plain = words.replaceAll("[:*\\s]+$", "");
    if (Owners.surely(plain) || ItemField.of(plain).filter(ItemField.TASK::equals).isPresent()) {
      return true;
    }
    boolean colon = words.endsWith(":");
    Optional<Verbs.Head> verb = ItemWords.VERBS.head(plain.toLowerCase(Locale.ROOT));
    int count = plain.split(" ", -1).length;
    boolean order =
        verb.isPresent() && count > 1 && !plain.toLowerCase(Locale.ROOT).matches("\\p{L}+ing\\b.*");
    if (order && (count > 2 || !colon)) {
      return false;
    }
    return colon || strong(bullet) || count <= 3;
  }

  private static boolean strong(ListItem bullet) {
    return bullet
        .lead()
        .map(Prose::trim)
        .filter(
            lead ->
                lead.markAt(Mark.Kind.STRONG, 0)
                    .filter(mark -> mark.end() >= lead.text().length() - 1)
                    .isPresent())
        .isPresent();
  }

  private static boolean isField(ListItem item) {
    String words = words(item);
    int colon = words.indexOf(':');
    return (colon > 0 && ItemField.of(words.substring(0, colon)).isPresent())
        || Owners.surely(words)
        || Tickets.names(words);
  }

  private static List<ListItem> nested(ListItem bullet) {
    List<ListItem> nested = new ArrayList<>();
    for (Block block : bullet.rest()) {
      if (block instanceof ListBlock list) {
        nested.addAll(list.items());
      }
    }
    return nested;
  }
}

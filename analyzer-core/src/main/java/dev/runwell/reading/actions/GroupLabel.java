package dev.runwell.reading.actions;

import dev.runwell.markdown.Prose;
import dev.runwell.model.Priority;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Understands a heading or label above items: a person, a priority, a state, a purpose, or only a
 * topic.
 */
final class GroupLabel {
  private static final Pattern EDGES = Pattern.compile("^[^\\p{L}\\p{N}@]+|[^\\p{L}\\p{N}]+$");
  private static final Pattern LONG_PRIORITY =
      Pattern.compile(
          "(?i)^(p\\d)\\b.*|^(?:(?:priority|prio)[ :]+(\\d|high|medium|low)\\b.*)|^(high|medium|low|critical|urgent)[ -](?:priority|prio)\\b.*");

  private GroupLabel() {}

  /** What the items below inherit from a label, besides what they inherit already. */
  static Inherited under(Prose label, Inherited outer, HouseScales scales) {
    String text = EDGES.matcher(label.text().strip()).replaceAll("");
    String lower = text.toLowerCase(Locale.ROOT);
    Optional<ItemField> field = Optional.empty();
    int colon = text.indexOf(':');
    if (colon > 0) {
      field = ItemField.of(text.substring(0, colon));
    }
    if (field.filter(ItemField.OWNER::equals).isPresent()) {
      return outer.owners(Owners.named(text.substring(colon + 1)));
    }
    if (Owners.surely(text)) {
      return outer.owners(Owners.named(text));
    }
    boolean priority = LONG_PRIORITY.matcher(text).matches();
    if (priority
        || (scales.priorities().names(text)
            && !lower.equals("immediate")
            && !lower.equals("important"))) {
      String step = LONG_PRIORITY.matcher(text).replaceFirst("$1$2$3");
      return outer.priority(new Priority(step, scales.priorities().step(step), label.span()));
    }
    String note = lower.substring(lower.lastIndexOf('(') + 1); // "Fixes (already done)"
    if (ItemWords.GROUP_DONE.contains(lower) || ItemWords.GROUP_DONE.contains(note)) {
      return outer.status("done");
    }
    if (ItemWords.GROUP_OPEN.contains(lower) || ItemWords.GROUP_OPEN.contains(note)) {
      return outer.status(text);
    }
    return PurposeReader.named(text).map(outer::purpose).orElse(outer);
  }
}

package dev.runwell.reading.actions;

import dev.runwell.markdown.Block;
import dev.runwell.markdown.ListBlock;
import dev.runwell.markdown.ListItem;
import dev.runwell.markdown.Paragraph;
import dev.runwell.markdown.Prose;
import dev.runwell.markdown.Table;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Tells a list that explains types or priorities from a list of items. */
final class Legend {
  private static final Pattern ENTRY =
      Pattern.compile("^([\\p{L}\\p{N} /-]{1,24}?)\\s*(?:[:=–—]| -)\\s*\\S.*", Pattern.DOTALL);

  private Legend() {}

  /**
   * Whether the list at {@code index} explains words: each entry begins with another step or type,
   * and either the words before it say so, or the items come after it.
   */
  static boolean explains(List<Block> blocks, int index, HouseScales scales) {
    ListBlock list = (ListBlock) blocks.get(index);
    Set<String> seen = new HashSet<>();
    for (ListItem item : list.items()) {
      Matcher entry = ENTRY.matcher(item.lead().map(Prose::text).orElse("").strip());
      if (!entry.matches()
          || !explained(entry.group(1).strip(), scales)
          || !seen.add(entry.group(1))) {
        return false;
      }
    }
    boolean announced =
        index > 0
            && blocks.get(index - 1) instanceof Paragraph before
            && ItemWords.LEGEND_INTRO.anyIn(before.content().text().toLowerCase(Locale.ROOT));
    boolean followed =
        blocks.subList(index + 1, blocks.size()).stream()
            .anyMatch(block -> block instanceof Table || block instanceof ListBlock);
    return list.items().size() > 1 && announced && followed;
  }

  private static boolean explained(String word, HouseScales scales) {
    return scales.priorities().names(word)
        || ItemWords.LEGEND_WORDS.contains(word.toLowerCase(Locale.ROOT));
  }
}

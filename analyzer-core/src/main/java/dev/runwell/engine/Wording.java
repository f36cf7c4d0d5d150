package dev.runwell.engine;

import dev.runwell.model.Field;
import dev.runwell.model.OpsDocument;
import dev.runwell.model.Passage;
import dev.runwell.source.MappedText;
import dev.runwell.source.Span;
import java.util.List;
import java.util.regex.Pattern;

/**
 * What a document says, without what it says of itself in its header, without Markdown's marks and
 * however its lines are broken. Two versions with the same wording say the same.
 */
final class Wording {
  private static final Pattern BLANKS = Pattern.compile("\\s+");

  private Wording() {}

  static String of(OpsDocument document) {
    List<Span> header = document.content().fields().stream().map(Field::span).toList();
    StringBuilder said = new StringBuilder();
    for (Passage passage : document.content().passages()) {
      append(passage.text(), header, said);
      said.append('\n');
    }
    return BLANKS.matcher(said).replaceAll(" ").strip();
  }

  private static void append(MappedText text, List<Span> header, StringBuilder said) {
    List<Span> here = header.stream().filter(field -> field.overlaps(text.span())).toList();
    if (here.isEmpty()) {
      said.append(text.text());
      return;
    }
    for (int index = 0; index < text.length(); index++) {
      int offset = text.offset(index);
      if (here.stream().noneMatch(field -> field.contains(offset))) {
        said.append(text.text().charAt(index));
      }
    }
  }
}

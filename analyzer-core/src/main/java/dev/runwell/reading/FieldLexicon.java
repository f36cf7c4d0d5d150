package dev.runwell.reading;

import dev.runwell.model.FieldName;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** What the labels of a document's header mean. */
final class FieldLexicon {
  private final Map<String, FieldName> names = new HashMap<>();

  FieldLexicon() {
    FieldName current = FieldName.OWNER;
    for (LexiconFile.Line line : LexiconFile.lines(FieldLexicon.class, "fields.txt")) {
      String text = line.text();
      if (text.startsWith("[")) {
        String id = text.substring(1, text.length() - 1);
        current = FieldName.of(id).orElseThrow(() -> line.error("no such field: " + id));
      } else {
        names.put(text, current);
      }
    }
  }

  /** The field that a label, key or heading names. */
  Optional<FieldName> name(String label) {
    return named(HeadingText.normalise(label));
  }

  /** The field that a label names whose text is already as it is compared. */
  Optional<FieldName> named(String text) {
    return Optional.ofNullable(names.get(text));
  }
}

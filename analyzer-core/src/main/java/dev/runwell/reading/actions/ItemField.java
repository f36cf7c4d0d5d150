package dev.runwell.reading.actions;

import java.util.Locale;
import java.util.Optional;

/** What a column or labelled field of an action item holds. */
enum ItemField {
  OWNER,
  DUE,
  PRIORITY,
  STATUS,
  TICKET,
  DONE_WHEN,
  ID,
  TYPE,
  OTHER,
  TASK;

  private Phrases labels() {
    return ItemWords.FIELDS.get(this);
  }

  /** How early the lexicon lists a label; the word that names the field best comes first. */
  int rank(String label) {
    return ItemWords.labels(this).indexOf(plain(label));
  }

  /** The field that a header or label names as a whole. */
  static Optional<ItemField> of(String label) {
    String text = plain(label);
    String bare = text.replaceAll("\\s*[(\\[].{0,60}$", "");
    for (ItemField field : values()) {
      if (field.labels().contains(text) || field.labels().contains(bare)) {
        return Optional.of(field);
      }
    }
    return Optional.empty();
  }

  private static String plain(String label) {
    String text = label.strip().toLowerCase(Locale.ROOT).replaceAll("\\s+", " ");
    return text.replaceAll("^[*_:]+|[*_:]+$", "").strip();
  }
}

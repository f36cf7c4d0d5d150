package dev.runwell.reading.actions;

import dev.runwell.reading.LexiconFile;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The lexicons of action items, read once when the first item is. */
final class ItemWords {
  private static final Lexicon LEXICON = Lexicon.load("action-items.txt");

  static final Map<ItemField, Phrases> FIELDS = fields();
  static final Phrases PLACEHOLDERS = LEXICON.phrases("placeholder");
  static final Phrases NOTHING = LEXICON.phrases("nothing");
  static final Phrases DONE = LEXICON.phrases("done");
  static final Phrases OPEN = LEXICON.phrases("open");
  static final Phrases PLANNING = LEXICON.phrases("planning");
  static final Phrases PARTICIPLE_ADJECTIVES = LEXICON.phrases("participle-adjective");
  static final Phrases GROUP_DONE = LEXICON.phrases("group done");
  static final Phrases GROUP_OPEN = LEXICON.phrases("group open");
  static final Phrases NOTED_DONE = LEXICON.phrases("noted done");
  static final Phrases FORM = LEXICON.phrases("form");
  static final Phrases LEGEND_HEADERS = LEXICON.phrases("legend");
  static final Phrases LEGEND_INTRO = LEXICON.phrases("legend-intro");
  static final Phrases LEGEND_WORDS = LEXICON.phrases("legend-word");
  static final Phrases TEAMS = LEXICON.phrases("team");
  static final Phrases ID_PREFIXES = LEXICON.phrases("id-prefix");
  static final Phrases NO_KEYS = LEXICON.phrases("no-key");
  static final Phrases PRIORITY_SHAPES = LEXICON.phrases("priority-shape");
  static final List<String> TRACKERS = LEXICON.entries("tracker");
  static final Phrases GIVEN_NAMES = givenNames();
  static final Lexicon MEASURABLE = Lexicon.load("measurable.txt");
  static final Verbs VERBS = new Verbs(MEASURABLE);

  private ItemWords() {}

  /** A part of a pattern that is any entry of some lists. */
  static String oneOf(String... lists) {
    return LEXICON.oneOf(lists);
  }

  /** The phrases of a list that one reader alone needs. */
  static Phrases phrases(String list) {
    return LEXICON.phrases(list);
  }

  /** The names a step of the default scale has, by rank from 0. */
  static List<String> priority(int rank) {
    return LEXICON.entries("priority " + rank);
  }

  /** The labels of a field, best first. */
  static List<String> labels(ItemField field) {
    return LEXICON.entries("field " + field.name().toLowerCase(Locale.ROOT).replace('_', '-'));
  }

  /** Whether a text only stands in for something: {@code TBD}, {@code <name>}, {@code [owner]}. */
  static boolean placeholder(String text) {
    String plain = text.strip().toLowerCase(Locale.ROOT);
    return plain.isEmpty()
        || PLACEHOLDERS.contains(plain)
        || PLACEHOLDERS.contains(plain.replaceAll("[.:!]+$", ""))
        || (plain.startsWith("<") && plain.endsWith(">"))
        || (plain.startsWith("[") && plain.endsWith("]"))
        || (plain.startsWith("{{") && plain.endsWith("}}"))
        || plain.matches("[-–—_.?*/ ]{1,40}");
  }

  private static Map<ItemField, Phrases> fields() {
    Map<ItemField, Phrases> fields = new EnumMap<>(ItemField.class);
    for (ItemField field : ItemField.values()) {
      fields.put(field, new Phrases(labels(field)));
    }
    return fields;
  }

  private static Phrases givenNames() {
    return new Phrases(List.copyOf(LexiconFile.givenNames()));
  }
}

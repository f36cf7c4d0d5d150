package dev.runwell.reading.destruction;

import dev.runwell.language.Lexicon;
import dev.runwell.language.PhraseMatcher;
import dev.runwell.model.DestructiveCommand.Effect;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The commands that destroy, as data; see {@code destruction.lexicon}. */
record DestructionWords(
    Set<String> shows,
    Set<String> searches,
    CommandPatterns harmless,
    Map<Effect, CommandPatterns> patterns,
    Set<String> scratch,
    Set<String> removers,
    Set<String> searchers,
    Set<String> statements,
    PhraseMatcher sql,
    Map<String, Effect> opening,
    Map<String, Effect> inside,
    Set<String> calls) {

  /** In this order: what forces something is worth more than that it deletes. */
  private static final Map<Effect, String> SECTIONS =
      new EnumMap<>(
          Map.of(
              Effect.FORCES, "forces",
              Effect.DRAINS, "drains",
              Effect.SCALES_TO_ZERO, "scales-to-zero",
              Effect.OVERWRITES, "overwrites",
              Effect.EMPTIES, "empties",
              Effect.RESTARTS, "restarts",
              Effect.DELETES, "deletes"));

  /** The order in which effects are looked for. */
  static final List<Effect> ORDER =
      List.of(
          Effect.FORCES,
          Effect.DRAINS,
          Effect.SCALES_TO_ZERO,
          Effect.OVERWRITES,
          Effect.EMPTIES,
          Effect.RESTARTS,
          Effect.DELETES);

  private static final class Loaded {
    private static final DestructionWords WORDS =
        of(Lexicon.load(DestructionWords.class, "destruction.lexicon"));
  }

  /** The words of the lexicon, read when they are first asked for. */
  static DestructionWords get() {
    return Loaded.WORDS;
  }

  private static DestructionWords of(Lexicon lexicon) {
    Map<Effect, CommandPatterns> patterns = new EnumMap<>(Effect.class);
    SECTIONS.forEach((effect, tag) -> patterns.put(effect, patterns(lexicon, tag)));
    return new DestructionWords(
        lexicon.words("shows"),
        lexicon.words("searches"),
        patterns(lexicon, "harmless"),
        patterns,
        lexicon.words("scratch"),
        lexicon.words("removes files"),
        lexicon.words("searches files"),
        lexicon.words("statement"),
        sql(lexicon),
        effects("sql "),
        effects("sql inside "),
        lexicon.words("call"));
  }

  private static CommandPatterns patterns(Lexicon lexicon, String tag) {
    return new CommandPatterns(lexicon.words(tag).stream().map(CommandPattern::of).toList());
  }

  /** The effects by the tags of a lexicon's sections. */
  private static Map<String, Effect> effects(String before) {
    Map<String, Effect> effects = new HashMap<>();
    SECTIONS.forEach((effect, tag) -> effects.put(before + tag, effect));
    return effects;
  }

  private static PhraseMatcher sql(Lexicon lexicon) {
    List<Lexicon.Entry> entries =
        lexicon.entries().stream().filter(entry -> entry.tag().startsWith("sql ")).toList();
    return PhraseMatcher.of(new Lexicon(lexicon.name(), entries, lexicon.definitions()));
  }
}

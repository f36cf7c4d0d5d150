package dev.runwell.reading.actions;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Tells an object that can be pointed at from one that names nothing. */
final class Deliverable {
  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}_][\\p{L}\\p{N}_'./@-]*");
  private final Taste taste;
  private final Phrases quantity;
  private final Phrases generic;
  private final Phrases function;
  private final Phrases purpose;
  private final Criterion criterion;

  Deliverable(Lexicon lexicon, Criterion criterion) {
    this.criterion = criterion;
    taste = new Taste(lexicon);
    quantity = lexicon.phrases("quantity");
    generic = lexicon.phrases("generic");
    function = lexicon.phrases("function");
    purpose = lexicon.phrases("purpose");
  }

  /** Whether a lower-case object is one that somebody else can check off. */
  boolean concrete(String object) {
    String core = core(object);
    boolean bounded = criterion.limited(core) || criterion.amount(core);
    if (!bounded && (quantity.at(core, 0).isPresent() || tasteful(core))) {
      return false;
    }
    return named(core);
  }

  /** The object without the words that say why. */
  String core(String object) {
    Optional<Phrases.Hit> why = purpose.first(object);
    return why.isPresent() && why.get().start() > 0
        ? object.substring(0, why.get().start()).strip()
        : object;
  }

  /** Whether words of taste or comparison spoil it. */
  boolean tasteful(String text) {
    return taste.spoils(text);
  }

  /** Whether words of taste stand in it, in whatever place. */
  boolean anyTaste(String text) {
    return taste.anyIn(text);
  }

  /** Whether at least one word says which one. */
  boolean named(String text) {
    Matcher word = WORD.matcher(text);
    while (word.find()) {
      String plain = word.group().replaceAll("('s|[.'/-]+)$", "");
      if (!generic.contains(plain)
          && !function.contains(plain)
          && !taste.anyIn(plain)
          && !quantity.contains(plain)) {
        return true;
      }
    }
    return false;
  }
}

package dev.runwell.reading.actions;

import dev.runwell.model.Purpose;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Tells what an item is for: from a type, heading or label, or from its own words where they leave
 * no doubt.
 */
final class PurposeReader {
  private static final Lexicon LEXICON = Lexicon.load("purposes.txt");
  private static final Map<Purpose, Phrases> NAMES = new EnumMap<>(Purpose.class);
  private static final Phrases ASIDE = LEXICON.phrases("named aside");
  private static final PurposeOfClause CLAUSES = new PurposeOfClause(LEXICON);

  /** A text of more UTF-16 units tells a story, and its purpose is in doubt. */
  private static final int LONGEST = 1_000;

  private static final Pattern EDGES = Pattern.compile("^[^\\p{L}]+|[^\\p{L}]+$");
  private static final Pattern AND =
      Pattern.compile("(?:,? and |, | & | \\+ |,? then |,? as well as )(?:then |also |to )?");
  private static final Pattern SPACE = Pattern.compile("\\s+");

  static {
    for (Purpose purpose : Purpose.values()) {
      NAMES.put(purpose, LEXICON.phrases("named " + purpose.id()));
    }
  }

  private PurposeReader() {}

  /** The purpose that a text names and nothing else: {@code Preventive actions}. */
  static Optional<Purpose> named(String text) {
    if (text.length() > LONGEST) {
      return Optional.empty();
    }
    String plain = EDGES.matcher(Clauses.plain(text)).replaceAll("");
    return name(plain).or(() -> name(withoutAsides(plain)));
  }

  private static Optional<Purpose> name(String plain) {
    return NAMES.entrySet().stream()
        .filter(entry -> entry.getValue().contains(plain))
        .map(Map.Entry::getKey)
        .findFirst();
  }

  private static String withoutAsides(String plain) {
    List<String> kept = new ArrayList<>();
    for (String word : SPACE.split(plain, 12)) {
      if (!ASIDE.contains(word)) {
        kept.add(word);
      }
    }
    return String.join(" ", kept);
  }

  /**
   * The purpose that an item's words leave no doubt of. Of several, the one that comes first in
   * {@link Purpose}; empty if any of its orders may be for anything.
   *
   * @param details what stands below the item, which may be for something else
   */
  static Optional<Purpose> told(String text, List<String> details) {
    if (text.length() > LONGEST) {
      return Optional.empty();
    }
    Clauses clauses = Clauses.of(Clauses.unquoted(Clauses.plain(text)));
    if (clauses.isEmpty() || clauses.asks()) {
      return Optional.empty();
    }
    if (clauses.labelled() && named(clauses.first()).isPresent()) {
      return named(clauses.first());
    }
    Optional<Purpose> strongest = Optional.empty();
    boolean doubtful = !details.isEmpty();
    for (String clause : clauses.list()) {
      for (String order : AND.split(clause, 12)) {
        Optional<Purpose> purpose = CLAUSES.purpose(order);
        doubtful |= purpose.isEmpty() && (order.equals(clauses.first()) || isOrder(order));
        if (purpose.isPresent()
            && (strongest.isEmpty() || purpose.get().compareTo(strongest.get()) < 0)) {
          strongest = purpose;
        }
      }
    }
    boolean sure =
        !doubtful || strongest.filter(found -> found.compareTo(Purpose.DETECT) <= 0).isPresent();
    return sure ? strongest : Optional.empty();
  }

  private static boolean isOrder(String words) {
    return ItemWords.VERBS.head(words).isPresent();
  }
}

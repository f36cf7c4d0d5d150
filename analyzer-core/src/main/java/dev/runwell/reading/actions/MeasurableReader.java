package dev.runwell.reading.actions;

import java.util.List;
import java.util.Optional;

/**
 * Decides whether one can tell that an action item is done: it names an end state of a named
 * object, or says when it counts as done.
 *
 * <p>The first clause is judged by its verb, its object and its criterion; later clauses can only
 * add a criterion or a deliverable. In doubt an item is measurable: a wrong finding costs more than
 * a missing one.
 */
public final class MeasurableReader {
  private static final MeasurableReader BUILT_IN = new MeasurableReader(ItemWords.MEASURABLE);

  /** A hedge in a later clause is meant for the item if little else stands there. */
  private static final int HEDGE_WORDS = 5;

  /** A definition of done in fewer characters defines nothing. */
  private static final int SHORTEST_DEFINITION = 4;

  private final Phrases hedge;
  private final Criterion criterion;
  private final Statement statement;
  private final EndState endState;

  private MeasurableReader(Lexicon lexicon) {
    hedge = lexicon.phrases("hedge");
    criterion = new Criterion(lexicon);
    Deliverable deliverable = new Deliverable(lexicon, criterion);
    statement = new Statement(lexicon, ItemWords.VERBS, criterion, deliverable);
    endState = new EndState(lexicon, criterion, deliverable, statement);
  }

  /**
   * Whether one can tell that the item is done.
   *
   * @param text what is to be done, as plain text
   * @param doneWhen the stated definition of done, if the item has one
   */
  public static boolean measurable(String text, Optional<String> doneWhen) {
    return measurable(text, doneWhen, List.of());
  }

  /**
   * Whether one can tell that the item is done.
   *
   * @param text what is to be done, as plain text
   * @param doneWhen the stated definition of done, if the item has one
   * @param details what stands below the item; it can add a deliverable or a limit
   */
  public static boolean measurable(String text, Optional<String> doneWhen, List<String> details) {
    return doneWhen.map(Clauses::plain).filter(BUILT_IN::verifiable).isPresent()
        || BUILT_IN.item(Clauses.plain(text))
        || details.stream().map(Clauses::plain).anyMatch(BUILT_IN::adding);
  }

  private boolean verifiable(String doneWhen) {
    return doneWhen.length() >= SHORTEST_DEFINITION
        && (criterion.amount(doneWhen) || statement.holds(doneWhen));
  }

  private boolean item(String text) {
    if (criterion.finished(text)) {
      return true;
    }
    Clauses clauses = Clauses.of(Clauses.unquoted(text));
    if (clauses.isEmpty()
        || clauses.asks()
        || (hedged(clauses) && !criterion.limited(clauses.text()))) {
      return false;
    }
    return (!clauses.asksFirst() && endState.named(clauses.first()))
        || (!clauses.asksFirst() && endState.named(Clauses.withoutBrackets(text).first()))
        || (clauses.labelled() && endState.named(clauses.list().get(1)))
        || clauses.later().stream().anyMatch(endState::added);
  }

  /** A hedge counts in the order itself, or alone behind it: "(if possible)". */
  private boolean hedged(Clauses clauses) {
    return hedge.anyIn(clauses.first())
        || clauses.later().stream()
            .anyMatch(clause -> clause.split(" ", -1).length <= HEDGE_WORDS && hedge.anyIn(clause));
  }

  private boolean adding(String detail) {
    Clauses clauses = Clauses.of(detail);
    return !clauses.isEmpty()
        && !clauses.asks()
        && endState.added(clauses.first())
        && !hedge.anyIn(detail);
  }
}

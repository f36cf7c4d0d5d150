package dev.runwell.reading.actions;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Judges a clause that tells a state ("every bucket has a lifecycle rule") or only names a thing.
 */
final class Statement {
  private static final Pattern DUTY =
      Pattern.compile(
          "\\b(?:should|must|shall|needs? to|ha(?:s|ve) to|will|is to|are to|ought to)"
              + " (?:also |always |now |be |only |then |not |never ){0,3}");
  private static final Pattern PREDICATE =
      Pattern.compile("(?:can|cannot|is|are|has|have|no longer|must|should|may|will|does)\\b");

  private final Phrases mental;
  private final Verbs verbs;
  private final Criterion criterion;
  private final Deliverable deliverable;

  Statement(Lexicon lexicon, Verbs verbs, Criterion criterion, Deliverable deliverable) {
    mental = lexicon.phrases("mental");
    this.verbs = verbs;
    this.criterion = criterion;
    this.deliverable = deliverable;
  }

  /** Whether one can tell that the lower-case clause has come true. */
  boolean holds(String clause) {
    String core = deliverable.core(clause);
    if (mental(core)) {
      return false;
    }
    boolean bounded = criterion.limited(core);
    if (deliverable.tasteful(core) && !bounded && !criterion.behaves(clause)) {
      return false;
    }
    Matcher duty = DUTY.matcher(core);
    if (duty.find()) {
      Optional<Verbs.Head> head = verbs.head(core.substring(duty.end()));
      if (head.isPresent() && head.get().kind() != Verbs.Kind.MAKE) {
        return bounded
            || criterion.behaves(clause)
            || (head.get().kind() == Verbs.Kind.AMOUNT && criterion.amount(core));
      }
    }
    return bounded || deliverable.named(core);
  }

  /** Whether it speaks of what somebody knows, feels or minds. */
  boolean mental(String clause) {
    return mental.anyIn(clause);
  }

  /**
   * Whether the first word, though it may be a verb, is the subject of a statement: "support can
   * see …", "alerts are …".
   */
  static boolean hasSubject(String clause) {
    int end = clause.indexOf(' ');
    return end > 0 && PREDICATE.matcher(clause).region(end + 1, clause.length()).lookingAt();
  }
}

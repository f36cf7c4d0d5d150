package dev.runwell.reading.actions;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds what a look or a lesson leaves behind, which would have no end without it. */
final class Outcome {
  private static final Pattern AND =
      Pattern.compile("(?:,|\\band\\b|,? and then|,? then|, or|&|\\+)\\s+(?:then |to )?(?=[a-z])");
  private static final Pattern GERUND = Pattern.compile("[a-z-]{2,}ing\\b");

  private final Deliverable deliverable;
  private final Phrases promises;
  private final Pattern proof;

  Outcome(Lexicon lexicon, Deliverable deliverable) {
    this.deliverable = deliverable;
    promises = lexicon.phrases("ensuring", "no-outcome");
    proof =
        Pattern.compile(
            "\\b"
                + lexicon.oneOf("each-person")
                + "\\b.{0,40}\\b"
                + lexicon.oneOf("proof")
                + "\\b");
  }

  /** Whether a lower-case clause goes on to something definite: "… and post a ranked list". */
  boolean leftBy(String clause) {
    Matcher and = AND.matcher(clause);
    while (and.find()) {
      String rest = clause.substring(and.end());
      Optional<Verbs.Head> head = ItemWords.VERBS.head(rest);
      if (head.isPresent()
          && head.get().kind() == Verbs.Kind.MAKE
          && !gerund(rest)
          && !promises.contains(head.get().verb())
          && deliverable.concrete(rest.substring(head.get().end()).strip())) {
        return true;
      }
    }
    return false;
  }

  /** Whether each person shows what they learnt: "until everyone has restored a backup". */
  boolean proven(String clause) {
    return proof.matcher(clause).find();
  }

  /** Whether a clause begins with an activity: "writing …". */
  static boolean gerund(String clause) {
    return GERUND.matcher(clause).lookingAt();
  }
}

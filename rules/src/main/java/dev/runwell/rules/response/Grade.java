package dev.runwell.rules.response;

import dev.runwell.model.OpsDocument;
import dev.runwell.model.PostMortem;
import dev.runwell.rule.RuleContext;
import java.util.Optional;

/** How severe an incident was, as far as the duties of a response depend on it. */
enum Grade {
  /** The most severe step of the house's scale. */
  FIRST,
  /** The one below it. */
  SECOND,
  /** Any other step: most duties end there. */
  LOWER;

  /** The grade of a document's stated severity; empty if it states none of the scale. */
  static Optional<Grade> of(OpsDocument document, RuleContext context) {
    return document instanceof PostMortem postMortem
        ? postMortem.severity().flatMap(severity -> at(context.severityScale().indexOf(severity)))
        : Optional.empty();
  }

  private static Optional<Grade> at(int step) {
    return switch (step) {
      case -1 -> Optional.empty();
      case 0 -> Optional.of(FIRST);
      case 1 -> Optional.of(SECOND);
      default -> Optional.of(LOWER);
    };
  }

  /** Whether an incident was among the two most severe. */
  static boolean isGrave(OpsDocument document, RuleContext context) {
    return of(document, context).filter(grade -> grade != LOWER).isPresent();
  }
}

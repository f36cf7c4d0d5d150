package dev.runwell.engine;

import dev.runwell.finding.Finding;
import dev.runwell.finding.JudgedDocument;
import dev.runwell.finding.Problem;
import dev.runwell.rule.RuleDescriptor;
import dev.runwell.rule.RuleNames;
import dev.runwell.rule.SuppressionRule;
import dev.runwell.rule.SuppressionUse;
import dev.runwell.rule.SuppressionUse.Outcome;
import dev.runwell.suppression.Suppression;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Closes the file on one document: holds back what its comments suppress, judges the comments. */
final class Conclusion {
  private final Judge judge;
  private final RuleSet rules;
  private final Judged judged;
  private final Set<String> ran;
  private final Findings making;
  private final List<Finding> kept = new ArrayList<>();
  private final List<Problem> problems;
  private final Set<Suppression> used = new HashSet<>();
  private int suppressed;

  private Conclusion(Judge judge, RuleSet rules, Judged judged, Set<String> ran) {
    this.judge = judge;
    this.rules = rules;
    this.judged = judged;
    this.ran = ran;
    making = new Findings(judged.document(), judge.home(judged.document()));
    problems = new ArrayList<>(judged.problems());
  }

  /**
   * The verdict on a document.
   *
   * @param later what was found by comparing it with others, or with its past
   * @param ran the rules that ran to their end
   */
  static Verdict of(Judge judge, RuleSet rules, Judged judged, List<Draft> later, Set<String> ran) {
    Conclusion conclusion = new Conclusion(judge, rules, judged, ran);
    List<Draft> drafts = new ArrayList<>(judged.drafts());
    drafts.addAll(later);
    conclusion.sift(drafts);
    conclusion.sift(conclusion.aboutSuppressions());
    JudgedDocument document = JudgedDocument.of(judged.document(), judge.asOf());
    return new Verdict(document, conclusion.kept, conclusion.suppressed, conclusion.problems);
  }

  private void sift(List<Draft> drafts) {
    for (Draft draft : drafts.stream().sorted().toList()) {
      // Held-back findings are named as well, so that the names of the others do not depend on it.
      Finding finding = making.next(draft);
      if (heldBack(draft)) {
        suppressed++;
      } else {
        kept.add(finding);
      }
    }
  }

  private boolean heldBack(Draft draft) {
    boolean held = false;
    for (Suppression each : judged.suppressions().active()) {
      if (each.holdsBack(draft.rule().id(), draft.span().start()) && !silencesItself(each, draft)) {
        used.add(each);
        held = true;
      }
    }
    return held;
  }

  /** Only the full id of such a rule holds its findings back; {@code all} would excuse itself. */
  private boolean silencesItself(Suppression suppression, Draft draft) {
    return isAboutSuppressions(draft.rule().id()) && !suppression.rule().equals(draft.rule().id());
  }

  private List<Draft> aboutSuppressions() {
    List<Draft> drafts = new ArrayList<>();
    for (SuppressionRule rule : rules.aboutSuppressions()) {
      RuleDescriptor descriptor = rule.descriptor();
      if (!descriptor.kinds().contains(judged.document().kind())
          || !judge.setting(descriptor, judged.document()).enabled()) {
        continue;
      }
      FileContext context = judge.context(descriptor, judged.document());
      try {
        uses().forEach(use -> rule.check(use, context));
      } catch (RuntimeException | Error thrown) {
        if (!Failure.isSurvivable(thrown)) {
          throw thrown;
        }
        String path = judged.document().source().path();
        problems.add(Failure.ofRule(descriptor.id(), path, thrown));
      }
      drafts.addAll(context.drafts());
    }
    return drafts;
  }

  private List<SuppressionUse> uses() {
    List<SuppressionUse> uses = new ArrayList<>(judged.suppressions().faults());
    for (Suppression each : judged.suppressions().active()) {
      boolean unused = !used.contains(each) && allRan(each.rule());
      Outcome outcome = unused ? Outcome.UNUSED : Outcome.USED;
      uses.add(new SuppressionUse(each.comment(), each.rule(), outcome, Optional.empty()));
    }
    return uses;
  }

  /** Whether every rule of this name has looked: only then is it known that nothing is there. */
  private boolean allRan(String name) {
    return rules.known().stream()
        .map(RuleDescriptor::id)
        .filter(id -> RuleNames.covers(name, id))
        .filter(id -> name.equals(id) || !isAboutSuppressions(id))
        .allMatch(ran::contains);
  }

  private boolean isAboutSuppressions(String id) {
    return rules.aboutSuppressions().stream().anyMatch(rule -> rule.descriptor().id().equals(id));
  }
}

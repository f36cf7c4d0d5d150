package dev.runwell.rule;

import dev.runwell.finding.Level;
import dev.runwell.model.DocumentKind;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * What is known of a rule without running it.
 *
 * @param id group and name, such as {@code action-item/missing-owner}: names the problem
 * @param level its level unless the configuration says otherwise
 * @param kinds the documents it looks at
 * @param summary what it finds, in one sentence
 * @param help what to do about a finding, in one sentence
 * @param options its settings
 */
public record RuleDescriptor(
    String id,
    Level level,
    Set<DocumentKind> kinds,
    String summary,
    String help,
    List<Option<?>> options) {

  /** Copies the collections; throws {@link IllegalArgumentException} if the id has no group. */
  public RuleDescriptor {
    if (id.indexOf('/') < 1) {
      throw new IllegalArgumentException("a rule id is group/name, not " + id);
    }
    kinds = Set.copyOf(kinds);
    options = List.copyOf(options);
  }

  /** A rule without options about documents of the given kinds. */
  public static RuleDescriptor of(
      String id, Level level, Set<DocumentKind> kinds, String summary, String help) {
    return new RuleDescriptor(id, level, kinds, summary, help, List.of());
  }

  /** The same rule with settings. */
  public RuleDescriptor with(Option<?>... settings) {
    return new RuleDescriptor(id, level, kinds, summary, help, List.of(settings));
  }

  /** The part of the id before the slash. */
  public String group() {
    return id.substring(0, id.indexOf('/'));
  }

  /** Post-mortems. */
  public static Set<DocumentKind> postMortems() {
    return EnumSet.of(DocumentKind.POSTMORTEM);
  }

  /** Runbooks. */
  public static Set<DocumentKind> runbooks() {
    return EnumSet.of(DocumentKind.RUNBOOK);
  }

  /** Definitions of alerts. */
  public static Set<DocumentKind> alertRules() {
    return EnumSet.of(DocumentKind.ALERT_RULES);
  }

  /** Definitions of alerts and what they lead to: for rules that compare them. */
  public static Set<DocumentKind> alertsAndRunbooks() {
    return EnumSet.of(DocumentKind.ALERT_RULES, DocumentKind.RUNBOOK);
  }

  /** Every kind of prose that is judged. */
  public static Set<DocumentKind> judged() {
    return EnumSet.of(DocumentKind.POSTMORTEM, DocumentKind.RUNBOOK);
  }
}

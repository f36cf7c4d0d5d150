package dev.runwell.engine;

import dev.runwell.finding.Problem;
import dev.runwell.model.OpsDocument;
import dev.runwell.rule.CorpusRule;
import dev.runwell.suppression.Suppressions;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * A document that every rule has looked at.
 *
 * @param drafts what the rules reported
 * @param ran the ids of the rules that ran to their end, or had nothing to look at
 * @param facts what the rules that compare documents keep of it
 * @param problems the rules that broke down
 */
public record Judged(
    OpsDocument document,
    Suppressions suppressions,
    List<Draft> drafts,
    Set<String> ran,
    Map<CorpusRule<?>, List<?>> facts,
    List<Problem> problems) {}

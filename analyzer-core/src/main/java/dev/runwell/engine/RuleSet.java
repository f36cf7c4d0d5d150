package dev.runwell.engine;

import dev.runwell.rule.CorpusRule;
import dev.runwell.rule.DocumentRule;
import dev.runwell.rule.ElementRule;
import dev.runwell.rule.HistoryRule;
import dev.runwell.rule.Rule;
import dev.runwell.rule.RuleDescriptor;
import dev.runwell.rule.RuleNames;
import dev.runwell.rule.SuppressionRule;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;

/**
 * The rules of a run.
 *
 * @param known every rule there is, sorted by id, whether it runs or not
 * @param aboutElements those that are asked about elements
 * @param aboutDocuments those that are asked about documents
 * @param aboutCorpora those that compare documents
 * @param aboutHistories those that look back at documents
 * @param aboutSuppressions those that are asked about suppressions
 */
public record RuleSet(
    List<RuleDescriptor> known,
    List<ElementRule<?>> aboutElements,
    List<DocumentRule> aboutDocuments,
    List<CorpusRule<?>> aboutCorpora,
    List<HistoryRule> aboutHistories,
    List<SuppressionRule> aboutSuppressions) {

  /**
   * The rules to run: those that {@code only} names, or all if it names none, without those that
   * {@code skip} names; both hold ids and groups.
   */
  public static RuleSet of(
      Collection<Rule> rules, Collection<String> only, Collection<String> skip) {
    List<Rule> sorted =
        rules.stream().sorted(Comparator.comparing(rule -> rule.descriptor().id())).toList();
    Predicate<Rule> chosen = rule -> (only.isEmpty() || names(only, rule)) && !names(skip, rule);
    List<ElementRule<?>> aboutElements = new ArrayList<>();
    List<DocumentRule> aboutDocuments = new ArrayList<>();
    List<CorpusRule<?>> aboutCorpora = new ArrayList<>();
    List<HistoryRule> aboutHistories = new ArrayList<>();
    List<SuppressionRule> aboutSuppressions = new ArrayList<>();
    for (Rule rule : sorted.stream().filter(chosen).toList()) {
      if (rule instanceof ElementRule<?> elements) {
        aboutElements.add(elements);
      } else if (rule instanceof DocumentRule documents) {
        aboutDocuments.add(documents);
      } else if (rule instanceof CorpusRule<?> corpora) {
        aboutCorpora.add(corpora);
      } else if (rule instanceof HistoryRule histories) {
        aboutHistories.add(histories);
      } else if (rule instanceof SuppressionRule suppressions) {
        aboutSuppressions.add(suppressions);
      }
    }
    return new RuleSet(
        sorted.stream().map(Rule::descriptor).toList(),
        List.copyOf(aboutElements),
        List.copyOf(aboutDocuments),
        List.copyOf(aboutCorpora),
        List.copyOf(aboutHistories),
        List.copyOf(aboutSuppressions));
  }

  /** The same without those that look back, for a run that must not ask for any history. */
  public RuleSet withoutHistories() {
    return new RuleSet(
        known, aboutElements, aboutDocuments, aboutCorpora, List.of(), aboutSuppressions);
  }

  private static boolean names(Collection<String> names, Rule rule) {
    return names.stream().anyMatch(name -> RuleNames.covers(name, rule.descriptor().id()));
  }
}

package dev.runwell.engine;

import dev.runwell.config.AnalysisSettings;
import dev.runwell.config.RuleSetting;
import dev.runwell.finding.Problem;
import dev.runwell.model.Element;
import dev.runwell.model.OpsDocument;
import dev.runwell.rule.CorpusRule;
import dev.runwell.rule.DocumentRule;
import dev.runwell.rule.ElementRule;
import dev.runwell.rule.HistoryRule;
import dev.runwell.rule.Rule;
import dev.runwell.rule.RuleContext;
import dev.runwell.rule.RuleDescriptor;
import dev.runwell.rule.RuleNames;
import dev.runwell.suppression.SuppressionReader;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;

/** Asks every rule about one document. Immutable. */
final class Judge {
  private final RuleSet rules;
  private final AnalysisSettings settings;
  private final LocalDate asOf;
  private final SuppressionReader suppressions;
  private final House house;

  Judge(RuleSet rules, AnalysisSettings settings, LocalDate asOf) {
    this.rules = rules;
    this.settings = settings;
    this.asOf = asOf;
    suppressions = new SuppressionReader(new RuleNames(rules.known()), asOf);
    house = House.of(settings);
  }

  Judged judge(OpsDocument document) {
    Pass pass = new Pass(document);
    ElementIndex index = new ElementIndex(document);
    for (ElementRule<?> rule : rules.aboutElements()) {
      pass.run(rule, context -> askAll(rule, index, context));
    }
    for (DocumentRule rule : rules.aboutDocuments()) {
      pass.run(rule, context -> rule.check(document, context));
    }
    for (CorpusRule<?> rule : rules.aboutCorpora()) {
      pass.run(rule, context -> pass.facts.put(rule, List.copyOf(rule.scan(document))));
    }
    for (HistoryRule rule : rules.aboutHistories()) {
      pass.run(
          rule,
          context -> rule.since(document, context).ifPresent(day -> pass.questions.put(rule, day)));
    }
    return pass.end();
  }

  private static <E extends Element> void askAll(
      ElementRule<E> rule, ElementIndex index, RuleContext context) {
    for (E element : index.all(rule.subject())) {
      rule.check(element, context);
    }
  }

  /** What today is. */
  LocalDate asOf() {
    return asOf;
  }

  /** How the configuration names the file of a document. */
  String home(OpsDocument document) {
    return settings.home(document.source().path());
  }

  /** How a rule is set for a document. */
  RuleSetting setting(RuleDescriptor rule, OpsDocument document) {
    return settings.rule(rule, document.source().path());
  }

  /** What a rule is told about a document. */
  FileContext context(RuleDescriptor rule, OpsDocument document) {
    return new FileContext(rule, setting(rule, document), document, asOf, house);
  }

  /** One way through the rules with one document. */
  private final class Pass {
    private final OpsDocument document;
    private final List<Draft> drafts = new ArrayList<>();
    private final Set<String> ran = new HashSet<>();
    private final Map<CorpusRule<?>, List<?>> facts = new LinkedHashMap<>();
    private final Map<HistoryRule, LocalDate> questions = new LinkedHashMap<>();
    private final List<Problem> problems = new ArrayList<>();

    Pass(OpsDocument document) {
      this.document = document;
    }

    void run(Rule rule, Consumer<FileContext> check) {
      RuleDescriptor descriptor = rule.descriptor();
      if (!descriptor.kinds().contains(document.kind())) {
        ran.add(descriptor.id());
        return;
      }
      if (!setting(descriptor, document).enabled()) {
        return;
      }
      FileContext context = context(descriptor, document);
      try {
        check.accept(context);
        ran.add(descriptor.id());
      } catch (RuntimeException | Error thrown) {
        if (!Failure.isSurvivable(thrown)) {
          throw thrown;
        }
        problems.add(Failure.ofRule(descriptor.id(), document.source().path(), thrown));
      }
      drafts.addAll(context.drafts());
    }

    Judged end() {
      problems.addAll(Failure.ofParts(document));
      return new Judged(
          document, suppressions.read(document), drafts, ran, facts, questions, problems);
    }
  }
}

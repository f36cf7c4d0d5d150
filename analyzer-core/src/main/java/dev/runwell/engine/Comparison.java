package dev.runwell.engine;

import dev.runwell.config.AnalysisSettings;
import dev.runwell.config.RuleSetting;
import dev.runwell.finding.Level;
import dev.runwell.finding.Problem;
import dev.runwell.rule.CorpusContext;
import dev.runwell.rule.CorpusRule;
import dev.runwell.rule.Option;
import dev.runwell.rule.RuleDescriptor;
import dev.runwell.source.SourceText;
import dev.runwell.source.Span;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Lets the rules that compare documents look at what was kept of all of them. */
final class Comparison {
  /** What a problem that belongs to no single file is filed under. */
  private static final String WHOLE_RUN = ".";

  private final AnalysisSettings settings;
  private final LocalDate asOf;
  private final Map<String, List<Draft>> drafts = new HashMap<>();
  private final List<Problem> problems = new ArrayList<>();
  private final Set<String> failed = new HashSet<>();

  private Comparison(AnalysisSettings settings, LocalDate asOf) {
    this.settings = settings;
    this.asOf = asOf;
  }

  /** Compares the documents, which are to come in path order. */
  static Comparison of(
      RuleSet rules, List<Judged> documents, AnalysisSettings settings, LocalDate asOf) {
    Comparison comparison = new Comparison(settings, asOf);
    for (CorpusRule<?> rule : rules.aboutCorpora()) {
      comparison.run(rule, documents);
    }
    return comparison;
  }

  private <F> void run(CorpusRule<F> rule, List<Judged> documents) {
    List<F> facts = new ArrayList<>();
    documents.forEach(document -> facts.addAll(kept(document, rule)));
    try {
      rule.check(List.copyOf(facts), new Context(rule.descriptor()));
    } catch (RuntimeException | Error thrown) {
      if (!Failure.isSurvivable(thrown)) {
        throw thrown;
      }
      failed.add(rule.descriptor().id());
      problems.add(Failure.ofRule(rule.descriptor().id(), WHOLE_RUN, thrown));
    }
  }

  @SuppressWarnings("unchecked") // what is kept under a rule is what its own scan answered
  private static <F> List<F> kept(Judged document, CorpusRule<F> rule) {
    return (List<F>) document.facts().getOrDefault(rule, List.of());
  }

  /** What was found in the file with this path. */
  List<Draft> drafts(String path) {
    return drafts.getOrDefault(path, List.of());
  }

  /** The rules that broke down. */
  List<Problem> problems() {
    return problems;
  }

  /** Those of the rules that did not break down. */
  Set<String> withoutFailed(Set<String> ran) {
    Set<String> rest = new HashSet<>(ran);
    rest.removeAll(failed);
    return rest;
  }

  private final class Context implements CorpusContext {
    private final RuleDescriptor rule;

    Context(RuleDescriptor rule) {
      this.rule = rule;
    }

    @Override
    public LocalDate asOf() {
      return asOf;
    }

    @Override
    public <T> T option(Option<T> option, SourceText source) {
      return settings.rule(rule, source.path()).option(option);
    }

    @Override
    public void report(SourceText source, Span span, String message) {
      report(source, span, rule.level(), message);
    }

    @Override
    public void report(SourceText source, Span span, Level level, String message) {
      RuleSetting setting = settings.rule(rule, source.path());
      if (span.end() > source.length()) {
        throw new IllegalArgumentException("a place behind the end of " + source.path());
      }
      if (setting.enabled()) {
        drafts
            .computeIfAbsent(source.path(), path -> new ArrayList<>())
            .add(new Draft(rule, setting.level().orElse(level), span, message, Optional.empty()));
      }
    }
  }
}

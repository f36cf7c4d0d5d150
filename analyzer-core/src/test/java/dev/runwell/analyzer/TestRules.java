package dev.runwell.analyzer;

import dev.runwell.finding.Level;
import dev.runwell.model.DocumentKind;
import dev.runwell.model.OpsDocument;
import dev.runwell.model.Section;
import dev.runwell.rule.CorpusContext;
import dev.runwell.rule.CorpusRule;
import dev.runwell.rule.DocumentRule;
import dev.runwell.rule.ElementRule;
import dev.runwell.rule.Option;
import dev.runwell.rule.Rule;
import dev.runwell.rule.RuleCatalogue;
import dev.runwell.rule.RuleContext;
import dev.runwell.rule.RuleDescriptor;
import dev.runwell.rule.SuppressionRule;
import dev.runwell.rule.SuppressionUse;
import dev.runwell.source.SourceText;
import dev.runwell.source.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** A few small rules to try the engine with. */
record TestRules(List<Rule> rules) implements RuleCatalogue {

  static TestRules all() {
    return new TestRules(List.of(new Shouting(), new Untitled(), new SameTitle(), new Comments()));
  }

  static TestRules of(Rule... rules) {
    return new TestRules(List.of(rules));
  }

  @Override
  public Optional<String> page(String id) {
    return Optional.empty();
  }

  private static RuleDescriptor descriptor(String id, Level level) {
    return RuleDescriptor.of(id, level, RuleDescriptor.judged(), "What it finds", "What helps");
  }

  /** Headings in capitals. */
  record Shouting() implements ElementRule<Section> {
    static final Option<Integer> LETTERS = Option.number("letters", 3, "How many are loud");

    @Override
    public RuleDescriptor descriptor() {
      return TestRules.descriptor("tone/shouting", Level.WARNING).with(LETTERS);
    }

    @Override
    public Class<Section> subject() {
      return Section.class;
    }

    @Override
    public void check(Section section, RuleContext context) {
      String heading = section.heading();
      boolean loud = heading.chars().allMatch(letter -> letter >= 'A' && letter <= 'Z');
      if (loud && heading.length() >= context.option(LETTERS)) {
        context.report(section.headingSpan(), "Heading is in capitals");
      }
    }
  }

  /** Documents without a title: an error in a runbook, a note elsewhere. */
  record Untitled() implements DocumentRule {
    @Override
    public RuleDescriptor descriptor() {
      return TestRules.descriptor("title/missing", Level.ERROR);
    }

    @Override
    public void check(OpsDocument document, RuleContext context) {
      if (document.content().title().isEmpty()) {
        Level level = document.kind() == DocumentKind.RUNBOOK ? Level.ERROR : Level.NOTE;
        context.report(new Span(0, 0), level, "Document has no title");
      }
    }
  }

  /** Documents with a title that an earlier one has. */
  record SameTitle() implements CorpusRule<SameTitle.Named> {
    record Named(String title, SourceText source, Span span) {}

    @Override
    public RuleDescriptor descriptor() {
      return TestRules.descriptor("title/repeated", Level.WARNING);
    }

    @Override
    public List<Named> scan(OpsDocument document) {
      return document.content().title().stream()
          .map(title -> new Named(title.text(), document.source(), title.span()))
          .toList();
    }

    @Override
    public void check(List<Named> facts, CorpusContext context) {
      List<String> seen = new ArrayList<>();
      for (Named each : facts) {
        if (seen.contains(each.title())) {
          context.report(each.source(), each.span(), "Title is that of another document");
        }
        seen.add(each.title());
      }
    }
  }

  /** Suppressions that are of no use. */
  record Comments() implements SuppressionRule {
    @Override
    public RuleDescriptor descriptor() {
      return TestRules.descriptor("comment/useless", Level.WARNING);
    }

    @Override
    public void check(SuppressionUse use, RuleContext context) {
      if (use.outcome() != SuppressionUse.Outcome.USED) {
        String detail = use.detail().map(each -> " (" + each + ")").orElse("");
        context.report(use.span(), use.outcome() + " " + use.rule() + detail);
      }
    }
  }

  /** Breaks down at headings that say so. */
  record Fragile() implements ElementRule<Section> {
    @Override
    public RuleDescriptor descriptor() {
      return new RuleDescriptor(
          "test/fragile", Level.NOTE, Set.of(DocumentKind.RUNBOOK), "What", "How", List.of());
    }

    @Override
    public Class<Section> subject() {
      return Section.class;
    }

    @Override
    public void check(Section section, RuleContext context) {
      switch (section.heading()) {
        case "Throw" -> throw new IllegalStateException("no luck\nat all");
        case "Recurse" -> recurse(0);
        case "Beyond" ->
            context.report(new Span(0, context.document().source().length() + 1), "Beyond");
        default -> context.report(section.headingSpan(), "Section was seen");
      }
    }

    private static int recurse(int depth) {
      return depth < 0 ? 0 : recurse(depth + 1) + 1;
    }
  }
}

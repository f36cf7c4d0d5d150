package dev.runwell.rules.postmortem;

import dev.runwell.finding.Level;
import dev.runwell.language.PhraseMatch;
import dev.runwell.language.PhraseMatcher;
import dev.runwell.model.WhyChain;
import dev.runwell.rule.ElementRule;
import dev.runwell.rule.Option;
import dev.runwell.rule.RuleContext;
import dev.runwell.rule.RuleDescriptor;
import java.util.List;
import java.util.Optional;

/** Chains of whys that stop too early: after a step or two, or at a person. */
public final class PostmortemShallowWhys implements ElementRule<WhyChain> {
  /** The technique asks five times; two answers are the fault and its trigger, not yet a cause. */
  private static final Option<Integer> STEPS =
      Option.number("steps", 3, "How many answers a chain has at least");

  private static final RuleDescriptor DESCRIPTOR =
      RuleDescriptor.of(
              "postmortem/shallow-whys",
              Level.NOTE,
              RuleDescriptor.postMortems(),
              "Chains of whys that stop after too few steps, or at what a person did",
              "Ask once more: what in tools, process or design made that possible")
          .with(STEPS);

  private static final class Loaded {
    private static final PhraseMatcher PHRASES =
        PhraseMatcher.load(PostmortemShallowWhys.class, "human-causes.lexicon");
  }

  @Override
  public RuleDescriptor descriptor() {
    return DESCRIPTOR;
  }

  @Override
  public Class<WhyChain> subject() {
    return WhyChain.class;
  }

  @Override
  public void check(WhyChain chain, RuleContext context) {
    int steps = chain.answers().size();
    WhyChain.Answer last = chain.answers().get(steps - 1);
    Optional<String> person = person(last.text());
    if (person.isPresent()) {
      context.report(last.span(), "Chain of whys ends in a person: \"" + person.get() + "\"");
    } else if (steps < context.option(STEPS)) {
      context.report(
          chain.span(), "Chain of whys stops after " + steps + (steps == 1 ? " step" : " steps"));
    }
  }

  /** The words that make a person the cause; none if a reason in the system follows or leads. */
  private static Optional<String> person(String answer) {
    List<PhraseMatch> found = Loaded.PHRASES.find(answer);
    Optional<PhraseMatch> person =
        found.stream().filter(match -> match.tag().equals("person")).findFirst();
    boolean reasoned =
        person.isPresent()
            && found.stream()
                .anyMatch(match -> match.tag().equals("reason") && !match.overlaps(person.get()));
    return reasoned
        ? Optional.empty()
        : person.map(match -> answer.substring(match.start(), match.end()).replace('\n', ' '));
  }
}

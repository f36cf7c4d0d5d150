package dev.runwell.testkit;

import dev.runwell.finding.Level;
import dev.runwell.model.Section;
import dev.runwell.rule.ElementRule;
import dev.runwell.rule.Option;
import dev.runwell.rule.RuleContext;
import dev.runwell.rule.RuleDescriptor;
import java.util.Locale;

/** A small rule about elements, with an option. */
final class SectionShouting implements ElementRule<Section> {
  private static final Option<Integer> LETTERS =
      Option.number("letters", 4, "From how many letters on a heading is loud");

  @Override
  public RuleDescriptor descriptor() {
    return RuleDescriptor.of(
            "section/shouting",
            Level.WARNING,
            RuleDescriptor.runbooks(),
            "Headings in capitals",
            "Write headings as sentences are written")
        .with(LETTERS);
  }

  @Override
  public Class<Section> subject() {
    return Section.class;
  }

  @Override
  public void check(Section section, RuleContext context) {
    String heading = section.heading();
    boolean loud = heading.equals(heading.toUpperCase(Locale.ROOT));
    if (loud && heading.length() >= context.option(LETTERS)) {
      context.report(section.headingSpan(), "Heading is in capitals");
    }
  }
}

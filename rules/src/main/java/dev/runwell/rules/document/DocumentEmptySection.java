package dev.runwell.rules.document;

import dev.runwell.finding.Level;
import dev.runwell.model.Section;
import dev.runwell.rule.ElementRule;
import dev.runwell.rule.RuleContext;
import dev.runwell.rule.RuleDescriptor;

/** Headings with nothing under them but comments or the prompts of a template. */
public final class DocumentEmptySection implements ElementRule<Section> {
  private static final RuleDescriptor DESCRIPTOR =
      RuleDescriptor.of(
          "document/empty-section",
          Level.WARNING,
          RuleDescriptor.judged(),
          "Headings with nothing under them",
          "Fill the section in, say why there is nothing to tell, or remove its heading");

  @Override
  public RuleDescriptor descriptor() {
    return DESCRIPTOR;
  }

  @Override
  public Class<Section> subject() {
    return Section.class;
  }

  /**
   * A heading that is a field of the header without a value is what that field's own rule reports.
   */
  @Override
  public void check(Section section, RuleContext context) {
    boolean field =
        context.document().content().fields().stream()
            .anyMatch(header -> header.span().overlaps(section.headingSpan()));
    if (section.empty() && !field) {
      context.report(section.headingSpan(), "Section has nothing under its heading");
    }
  }
}

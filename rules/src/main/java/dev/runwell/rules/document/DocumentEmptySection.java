package dev.runwell.rules.document;

import dev.runwell.finding.Level;
import dev.runwell.model.Element;
import dev.runwell.model.OpsDocument;
import dev.runwell.model.PostMortem;
import dev.runwell.model.Runbook;
import dev.runwell.model.Section;
import dev.runwell.rule.ElementRule;
import dev.runwell.rule.RuleContext;
import dev.runwell.rule.RuleDescriptor;
import java.util.List;

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

  @Override
  public void check(Section section, RuleContext context) {
    if (section.empty() && !saysItself(section, context.document())) {
      context.report(section.headingSpan(), "Section has nothing under its heading");
    }
  }

  /**
   * Whether the heading is what is to be said: a link, what happened at a time, a step, or a field
   * of the header; of one without a value the field's own rule speaks.
   */
  private static boolean saysItself(Section section, OpsDocument document) {
    return touches(document.content().links(), section)
        || touches(document.content().fields(), section)
        || (document instanceof PostMortem postMortem && touches(postMortem.timeline(), section))
        || (document instanceof Runbook runbook
            && runbook.steps().stream()
                .anyMatch(step -> step.headSpan().overlaps(section.headingSpan())));
  }

  private static boolean touches(List<? extends Element> elements, Section section) {
    return elements.stream().anyMatch(each -> each.span().overlaps(section.headingSpan()));
  }
}

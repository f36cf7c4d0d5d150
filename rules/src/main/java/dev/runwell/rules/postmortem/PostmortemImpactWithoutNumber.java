package dev.runwell.rules.postmortem;

import dev.runwell.finding.Level;
import dev.runwell.model.Concept;
import dev.runwell.model.DocumentContent;
import dev.runwell.model.Field;
import dev.runwell.model.FieldName;
import dev.runwell.model.OpsDocument;
import dev.runwell.model.Quantity;
import dev.runwell.model.Section;
import dev.runwell.rule.DocumentRule;
import dev.runwell.rule.RuleContext;
import dev.runwell.rule.RuleDescriptor;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Post-mortems that say how long it hurt, and not how much. */
public final class PostmortemImpactWithoutNumber implements DocumentRule {
  private static final RuleDescriptor DESCRIPTOR =
      RuleDescriptor.of(
          "postmortem/impact-without-number",
          Level.WARNING,
          RuleDescriptor.postMortems(),
          "Post-mortems whose impact has no number besides dates and the duration",
          "Say how many users, requests, orders or how much money it cost, if only as an estimate");

  @Override
  public RuleDescriptor descriptor() {
    return DESCRIPTOR;
  }

  /** A number in the header's field for the customer impact counts, it is the same question. */
  @Override
  public void check(OpsDocument document, RuleContext context) {
    DocumentContent content = document.content();
    List<Section> sections =
        content.sections(Concept.IMPACT).stream().filter(section -> !section.empty()).toList();
    Set<Quantity.Sense> senses =
        Stream.concat(
                sections.stream().map(Section::body),
                content.fields(FieldName.CUSTOMER_IMPACT).stream().map(Field::span))
            .flatMap(place -> DocumentContent.within(content.quantities(), place))
            .map(Quantity::sense)
            .collect(Collectors.toSet());
    if (!sections.isEmpty() && !isNumber(senses)) {
      context.report(sections.get(0).headingSpan(), "Impact without a number");
    }
  }

  /** "No customers" says it all, unless "some requests" stand beside them. */
  private static boolean isNumber(Set<Quantity.Sense> senses) {
    return senses.contains(Quantity.Sense.AMOUNT)
        || (senses.contains(Quantity.Sense.NOBODY) && !senses.contains(Quantity.Sense.VAGUE));
  }
}

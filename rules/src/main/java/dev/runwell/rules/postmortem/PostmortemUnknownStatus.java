package dev.runwell.rules.postmortem;

import dev.runwell.finding.Level;
import dev.runwell.model.Field;
import dev.runwell.model.FieldName;
import dev.runwell.model.OpsDocument;
import dev.runwell.rule.DocumentRule;
import dev.runwell.rule.Option;
import dev.runwell.rule.RuleContext;
import dev.runwell.rule.RuleDescriptor;
import java.util.List;

/** Post-mortems with a status other than draft, in review or final. */
public final class PostmortemUnknownStatus implements DocumentRule {
  private static final Option<List<String>> ALSO =
      Option.words("also", List.of(), "Further words that are a status in this house");

  private static final RuleDescriptor DESCRIPTOR =
      RuleDescriptor.of(
              "postmortem/unknown-status",
              Level.WARNING,
              RuleDescriptor.postMortems(),
              "Post-mortems with a status other than draft, in review or final",
              "Use draft, in review or final, so that everybody knows what still may change")
          .with(ALSO);

  @Override
  public RuleDescriptor descriptor() {
    return DESCRIPTOR;
  }

  @Override
  public void check(OpsDocument document, RuleContext context) {
    List<String> also = context.option(ALSO);
    for (Field field : document.content().fields(FieldName.STATUS)) {
      String value = field.value().strip();
      if (field.hasValue()
          && DocumentStatus.of(value).isEmpty()
          && also.stream().noneMatch(value::equalsIgnoreCase)) {
        context.report(
            field.valueSpan(), "Status \"" + value + "\" is not draft, in review or final");
      }
    }
  }
}

package dev.runwell.rules.postmortem;

import dev.runwell.finding.Level;
import dev.runwell.model.Field;
import dev.runwell.model.FieldName;
import dev.runwell.model.OpsDocument;
import dev.runwell.model.PostMortem;
import dev.runwell.rule.DocumentRule;
import dev.runwell.rule.RuleContext;
import dev.runwell.rule.RuleDescriptor;
import java.util.List;
import java.util.Optional;

/** Post-mortems with a severity that is not on the house's scale. */
public final class PostmortemUnknownSeverity implements DocumentRule {
  private static final RuleDescriptor DESCRIPTOR =
      RuleDescriptor.of(
          "postmortem/unknown-severity",
          Level.ERROR,
          RuleDescriptor.postMortems(),
          "Post-mortems with a severity that is not on the scale",
          "Use a step of the scale, or name this word as one under severities in runwell.yml");

  @Override
  public RuleDescriptor descriptor() {
    return DESCRIPTOR;
  }

  @Override
  public void check(OpsDocument document, RuleContext context) {
    Optional<Field> field = document.content().field(FieldName.SEVERITY);
    List<String> scale = context.severityScale();
    if (field.isPresent()
        && document instanceof PostMortem postMortem
        && postMortem.severity().filter(scale::contains).isEmpty()) {
      context.report(
          field.get().valueSpan(),
          "Severity \""
              + field.get().value().strip()
              + "\" is not on the scale "
              + String.join(", ", scale));
    }
  }
}

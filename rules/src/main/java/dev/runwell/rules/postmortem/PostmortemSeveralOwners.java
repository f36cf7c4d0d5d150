package dev.runwell.rules.postmortem;

import dev.runwell.finding.Level;
import dev.runwell.model.Field;
import dev.runwell.model.FieldName;
import dev.runwell.model.OpsDocument;
import dev.runwell.rule.DocumentRule;
import dev.runwell.rule.RuleContext;
import dev.runwell.rule.RuleDescriptor;
import java.util.List;

/** Post-mortems with more than one owner; authors may be many. */
public final class PostmortemSeveralOwners implements DocumentRule {
  private static final RuleDescriptor DESCRIPTOR =
      RuleDescriptor.of(
          "postmortem/several-owners",
          Level.NOTE,
          RuleDescriptor.postMortems(),
          "Post-mortems with more than one owner",
          "Name the one person who sees the document through, and the others as authors");

  @Override
  public RuleDescriptor descriptor() {
    return DESCRIPTOR;
  }

  @Override
  public void check(OpsDocument document, RuleContext context) {
    for (Field field : document.content().fields(FieldName.OWNER)) {
      List<String> people = People.named(field.value());
      if (field.hasValue() && people.size() > 1 && !People.areAuthors(field.label())) {
        context.report(
            field.valueSpan(), "Document has several owners, " + String.join(" and ", people));
      }
    }
  }
}

package dev.runwell.rules.alert;

import dev.runwell.finding.Level;
import dev.runwell.language.SpelledText;
import dev.runwell.model.Alert;
import dev.runwell.model.AlertAttribute;
import dev.runwell.rule.ElementRule;
import dev.runwell.rule.Option;
import dev.runwell.rule.RuleContext;
import dev.runwell.rule.RuleDescriptor;
import java.util.List;

/** Alerts that do not tell in words what is wrong. */
public final class AlertMissingSummary implements ElementRule<Alert> {
  private static final Option<List<String>> KEYS =
      Option.words(
          "keys",
          List.of(
              "summary",
              "description",
              "message",
              "title",
              "text",
              "details",
              "info",
              "explanation"),
          "Annotations that tell what is wrong; one of them is enough");

  private static final RuleDescriptor DESCRIPTOR =
      RuleDescriptor.of(
              "alert/missing-summary",
              Level.NOTE,
              RuleDescriptor.alertRules(),
              "Alerts without a summary, description or message",
              "Add the annotation summary: what is wrong, and for whom")
          .with(KEYS);

  @Override
  public RuleDescriptor descriptor() {
    return DESCRIPTOR;
  }

  @Override
  public Class<Alert> subject() {
    return Alert.class;
  }

  @Override
  public void check(Alert alert, RuleContext context) {
    List<String> keys = context.option(KEYS).stream().map(SpelledText::letters).toList();
    boolean told = alert.attributes().stream().anyMatch(each -> tells(each, keys));
    if (alert.complete() && !told && !Misspelling.ofSummary(alert)) {
      context.report(alert.nameSpan(), "Alert " + alert.name() + " has no summary");
    }
  }

  private static boolean tells(AlertAttribute attribute, List<String> keys) {
    return attribute.said().isPresent()
        && switch (attribute.place()) {
          case MESSAGE -> true;
          case ANNOTATION -> keys.contains(SpelledText.letters(attribute.key()));
          case LABEL -> false;
        };
  }
}

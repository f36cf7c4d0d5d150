package dev.runwell.rules.runbook;

import dev.runwell.model.DocumentContent;
import dev.runwell.model.Field;
import dev.runwell.model.FieldName;
import dev.runwell.rule.RuleContext;
import java.util.List;

/** Reports a field of the header that is absent, or that says nothing. */
final class MissingField {
  private MissingField() {}

  /**
   * Reports the field, called {@code name} in messages, unless one of that meaning has a value; at
   * the field where there is one, and else at the title.
   */
  static void check(DocumentContent content, FieldName field, String name, RuleContext context) {
    if (content.field(field).isPresent()) {
      return;
    }
    List<Field> written = content.fields(field);
    if (written.isEmpty()) {
      context.report(TitlePlace.of(content), "Runbook has no " + name);
      return;
    }
    Field first = written.get(0);
    String problem = first.placeholder() ? " is still a stand-in" : " is empty";
    context.report(first.span(), "Field '" + first.label() + "' of the runbook" + problem);
  }
}

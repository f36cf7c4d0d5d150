package dev.runwell.rule.kinds;

import dev.runwell.model.DocumentContent;
import dev.runwell.model.Field;
import dev.runwell.model.FieldName;
import dev.runwell.model.OpsDocument;
import dev.runwell.model.Slug;
import dev.runwell.rule.DocumentRule;
import dev.runwell.rule.RuleContext;
import dev.runwell.rule.RuleDescriptor;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * A field of the header that has to be there and say something. A finding stands at the field if it
 * is there, otherwise at the document's title.
 */
public class RequiredField implements DocumentRule {
  private final RuleDescriptor descriptor;
  private final Predicate<Field> wanted;
  private final Wording wording;

  /** How the three ways to say nothing are reported. */
  private record Wording(String missing, String empty, String standIn) {

    static Wording about(String thing) {
      String head = thing.substring(0, 1).toUpperCase(Locale.ROOT) + thing.substring(1);
      return new Wording("No " + thing, head + " is empty", head + " is a placeholder");
    }
  }

  /**
   * Requires a field that we know.
   *
   * @param thing what it is, as messages name it: {@code owner of the document}
   */
  protected RequiredField(RuleDescriptor descriptor, FieldName name, String thing) {
    this(descriptor, field -> field.name().filter(name::equals).isPresent(), Wording.about(thing));
  }

  private RequiredField(RuleDescriptor descriptor, Predicate<Field> wanted, Wording wording) {
    this.descriptor = descriptor;
    this.wanted = wanted;
    this.wording = wording;
  }

  /**
   * Requires a field by its names: ids of the fields we know, or labels as written in a document;
   * one of them is enough.
   */
  public static RequiredField of(RuleDescriptor descriptor, List<String> names, String message) {
    List<String> slugs = names.stream().map(Slug::of).toList();
    Wording wording = new Wording(message, message, message);
    return new RequiredField(
        descriptor,
        field -> slugs.contains(field.key()) || slugs.contains(Slug.of(field.label())),
        wording);
  }

  @Override
  public final RuleDescriptor descriptor() {
    return descriptor;
  }

  @Override
  public final void check(OpsDocument document, RuleContext context) {
    DocumentContent content = document.content();
    List<Field> fields = content.fields().stream().filter(wanted).toList();
    if (fields.stream().anyMatch(Field::hasValue) || isSaidElsewhere(document)) {
      return;
    }
    Optional<Field> silent = fields.stream().findFirst();
    if (silent.isEmpty()) {
      context.report(content.head(), wording.missing());
    } else {
      boolean standIn = !silent.get().value().isBlank();
      context.report(silent.get().span(), standIn ? wording.standIn() : wording.empty());
    }
  }

  /** Whether the document says in another way what the field is asked for. */
  protected boolean isSaidElsewhere(OpsDocument document) {
    return false;
  }
}

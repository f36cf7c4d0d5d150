package dev.runwell.rules.document;

import dev.runwell.finding.Level;
import dev.runwell.model.ActionItem;
import dev.runwell.model.DocumentContent;
import dev.runwell.model.Field;
import dev.runwell.model.FieldName;
import dev.runwell.model.OpsDocument;
import dev.runwell.model.Placeholder;
import dev.runwell.model.PostMortem;
import dev.runwell.rule.DocumentRule;
import dev.runwell.rule.RuleContext;
import dev.runwell.rule.RuleDescriptor;
import dev.runwell.rules.postmortem.DocumentStatus;
import dev.runwell.source.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** Prompts and stand-ins of a template that nobody replaced. */
public final class DocumentPlaceholderText implements DocumentRule {
  private static final RuleDescriptor DESCRIPTOR =
      RuleDescriptor.of(
          "document/placeholder-text",
          Level.WARNING,
          RuleDescriptor.judged(),
          "Prompts and stand-ins that nobody replaced; an error where the status is final",
          "Replace it by what it asks for, or remove it");

  /** What a message quotes; the place shows the rest. */
  private static final int QUOTED = 50;

  /** The fields without which postmortem/missing-… speaks. */
  private static final Set<FieldName> OF_POST_MORTEMS =
      Set.of(
          FieldName.OWNER,
          FieldName.DATE,
          FieldName.SEVERITY,
          FieldName.STATUS,
          FieldName.DURATION,
          FieldName.ACTION_REVIEW,
          FieldName.SERVICES);

  /** The fields without which runbook/missing-… speaks. */
  private static final Set<FieldName> OF_RUNBOOKS = Set.of(FieldName.OWNER, FieldName.LAST_UPDATED);

  private static final Pattern BLANKS = Pattern.compile("\\s+");

  @Override
  public RuleDescriptor descriptor() {
    return DESCRIPTOR;
  }

  @Override
  public void check(OpsDocument document, RuleContext context) {
    DocumentContent content = document.content();
    Level level = isFinal(content) ? Level.ERROR : Level.WARNING;
    List<Span> spokenFor = spokenFor(document);
    for (Placeholder placeholder : content.placeholders()) {
      if (spokenFor.stream().noneMatch(placeholder.span()::overlaps)) {
        report(placeholder.span(), placeholder.text(), level, context);
      }
    }
    for (Field field : content.fields()) {
      if (field.placeholder()
          && hasWords(field.value())
          && !isTold(field.span(), content)
          && !spokenFor.contains(field.span())) {
        report(field.valueSpan(), field.value(), level, context);
      }
    }
  }

  /**
   * Where a stand-in is the defect of another rule: in the fields that a document of its kind must
   * have, and in an action item beside what is to be done.
   */
  private static List<Span> spokenFor(OpsDocument document) {
    List<Span> spans = new ArrayList<>();
    Set<FieldName> required = document instanceof PostMortem ? OF_POST_MORTEMS : OF_RUNBOOKS;
    for (Field field : document.content().fields()) {
      if (field.name().filter(required::contains).isPresent()) {
        spans.add(field.span());
      }
    }
    if (document instanceof PostMortem postMortem) {
      for (ActionItem item : postMortem.actionItems()) {
        spans.add(new Span(item.span().start(), item.textSpan().start()));
        spans.add(new Span(item.textSpan().end(), item.span().end()));
      }
    }
    return spans;
  }

  private static boolean isFinal(DocumentContent content) {
    return content
        .field(FieldName.STATUS)
        .flatMap(field -> DocumentStatus.of(field.value()))
        .filter(DocumentStatus.FINAL::equals)
        .isPresent();
  }

  /** A lone sign such as a dash is an empty field, of which other rules speak. */
  private static boolean hasWords(String value) {
    return value.codePoints().anyMatch(Character::isLetter);
  }

  private static boolean isTold(Span field, DocumentContent content) {
    return content.placeholders().stream()
        .anyMatch(placeholder -> placeholder.span().overlaps(field));
  }

  private static void report(Span span, String text, Level level, RuleContext context) {
    String line = BLANKS.matcher(text).replaceAll(" ").strip();
    int end = Math.min(line.length(), QUOTED);
    if (end < line.length() && Character.isHighSurrogate(line.charAt(end - 1))) {
      end--;
    }
    String quoted = line.substring(0, end) + (end < line.length() ? "…" : "");
    context.report(span, level, "Placeholder '" + quoted + "' was left in the text");
  }
}

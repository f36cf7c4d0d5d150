package dev.runwell.engine;

import dev.runwell.config.RuleSetting;
import dev.runwell.finding.Level;
import dev.runwell.model.OpsDocument;
import dev.runwell.rule.Option;
import dev.runwell.rule.OwnerDirectory;
import dev.runwell.rule.RuleContext;
import dev.runwell.rule.RuleDescriptor;
import dev.runwell.source.Span;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What one rule is told about one document; collects what it reports. */
final class FileContext implements RuleContext {
  private final RuleDescriptor rule;
  private final RuleSetting setting;
  private final OpsDocument document;
  private final LocalDate asOf;
  private final House house;
  private final List<Draft> drafts = new ArrayList<>();

  FileContext(
      RuleDescriptor rule, RuleSetting setting, OpsDocument document, LocalDate asOf, House house) {
    this.rule = rule;
    this.setting = setting;
    this.document = document;
    this.asOf = asOf;
    this.house = house;
  }

  @Override
  public OpsDocument document() {
    return document;
  }

  @Override
  public LocalDate asOf() {
    return asOf;
  }

  @Override
  public List<String> severityScale() {
    return house.severityScale();
  }

  @Override
  public List<String> priorityScale() {
    return house.priorityScale();
  }

  @Override
  public Optional<OwnerDirectory> owners() {
    return house.owners();
  }

  @Override
  public <T> T option(Option<T> option) {
    return setting.option(option);
  }

  @Override
  public void report(Span span, String message) {
    report(span, rule.level(), message);
  }

  @Override
  public void report(Span span, Level level, String message) {
    add(span, level, message, Optional.empty());
  }

  @Override
  public void reportMissing(String what, Span place, Level level, String message) {
    add(place, level, message, Optional.of(what));
  }

  private void add(Span span, Level level, String message, Optional<String> missing) {
    if (span.end() > document.source().length()) {
      throw new IllegalArgumentException("a place behind the end of the file: " + span);
    }
    drafts.add(new Draft(rule, setting.level().orElse(level), span, message, missing));
  }

  /** What the rule has reported so far. */
  List<Draft> drafts() {
    return drafts;
  }
}

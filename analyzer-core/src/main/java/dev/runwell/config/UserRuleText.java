package dev.runwell.config;

import dev.runwell.language.LexiconException;
import dev.runwell.model.Concept;
import dev.runwell.reading.yaml.YamlScalar;
import dev.runwell.reading.yaml.YamlValue;
import dev.runwell.rule.Rule;
import dev.runwell.rule.RuleDescriptor;
import dev.runwell.rule.kinds.ForbiddenText;
import dev.runwell.rule.kinds.RequiredField;
import dev.runwell.rule.kinds.RequiredSection;
import dev.runwell.rule.kinds.RequiredText;
import dev.runwell.rule.kinds.Scope;
import dev.runwell.rule.kinds.Subject;
import dev.runwell.rule.kinds.TextPattern;
import dev.runwell.source.Span;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Makes a rule of what the keys of its kind say.
 *
 * @param values takes values and complains
 * @param given the keys of the page
 * @param opening where a missing key is told
 */
record UserRuleText(Values values, Map<String, YamlValue> given, Span opening) {
  private static final String FORBIDDEN = "forbidden";
  private static final String REQUIRED = "required";
  private static final String SUBJECT = "subject";

  /** The rule; empty after a complaint. */
  Optional<Rule> rule(UserRuleKind kind, RuleDescriptor descriptor, String message) {
    return switch (kind) {
      case REQUIRED_FIELD ->
          texts("field").map(names -> RequiredField.of(descriptor, strings(names), message));
      case REQUIRED_SECTION ->
          texts("section").map(names -> new RequiredSection(descriptor, strings(names), message));
      case PATTERN -> scope().flatMap(scope -> pattern(descriptor, scope, message));
      case PHRASES -> scope().flatMap(scope -> phrases(descriptor, scope, message));
    };
  }

  private Optional<Rule> pattern(RuleDescriptor descriptor, Scope scope, String message) {
    if (given.containsKey(FORBIDDEN) == given.containsKey(REQUIRED)) {
      values.complaints().add(opening, "a pattern is either \"forbidden\" or \"required\"");
      return Optional.empty();
    }
    boolean forbidden = given.containsKey(FORBIDDEN);
    YamlValue value = given.get(forbidden ? FORBIDDEN : REQUIRED);
    return values
        .text(value, "a regular expression")
        .flatMap(this::compiled)
        .map(
            pattern ->
                forbidden
                    ? ForbiddenText.pattern(descriptor, scope, pattern, message)
                    : new RequiredText(descriptor, scope, pattern, message));
  }

  private Optional<TextPattern> compiled(YamlScalar expression) {
    try {
      TextPattern pattern = TextPattern.of(expression.text());
      if (!pattern.matchesNothing()) {
        return Optional.of(pattern);
      }
      values.complaints().add(expression.span(), "the pattern matches where there is nothing");
    } catch (IllegalArgumentException e) {
      values.complaints().add(expression.span(), e.getMessage());
    }
    return Optional.empty();
  }

  private Optional<Rule> phrases(RuleDescriptor descriptor, Scope scope, String message) {
    Optional<List<YamlScalar>> phrases = texts("phrases");
    try {
      return phrases.map(all -> ForbiddenText.phrases(descriptor, scope, strings(all), message));
    } catch (LexiconException e) {
      YamlScalar phrase = phrases.orElseThrow().get(e.line() - 1);
      values.complaints().add(phrase.span(), e.problem());
      return Optional.empty();
    }
  }

  private Optional<Scope> scope() {
    Optional<YamlScalar> name =
        given.containsKey(SUBJECT)
            ? values.text(given.get(SUBJECT), "a subject")
            : missing(SUBJECT);
    Optional<Subject> subject = name.flatMap(text -> Subject.of(text.text()));
    if (name.isPresent() && subject.isEmpty()) {
      values.complaints().unknown(name.get().span(), SUBJECT, name.get().text(), Subject.ids());
    }
    List<Concept> sections =
        optional("sections").stream().flatMap(text -> concept(text).stream()).toList();
    List<String> fields = strings(optional("fields"));
    return subject.map(known -> new Scope(known, sections, fields));
  }

  private Optional<Concept> concept(YamlScalar text) {
    Optional<Concept> concept = Concept.of(text.text());
    if (concept.isEmpty()) {
      List<String> known = Arrays.stream(Concept.values()).map(Concept::id).toList();
      values.complaints().unknown(text.span(), "section", text.text(), known);
    }
    return concept;
  }

  private List<YamlScalar> optional(String key) {
    return given.containsKey(key) ? values.texts(given.get(key), "a list of texts") : List.of();
  }

  /** Texts of which there has to be one. */
  private Optional<List<YamlScalar>> texts(String key) {
    if (!given.containsKey(key)) {
      return missing(key);
    }
    List<YamlScalar> texts = values.texts(given.get(key), "a text or a list of texts");
    boolean blank = texts.isEmpty() || texts.stream().anyMatch(text -> text.text().isBlank());
    if (blank) {
      values.complaints().add(given.get(key).span(), "\"" + key + "\" says nothing");
    }
    return blank ? Optional.empty() : Optional.of(texts);
  }

  private <T> Optional<T> missing(String key) {
    values.complaints().add(opening, "the key \"" + key + "\" is missing");
    return Optional.empty();
  }

  private static List<String> strings(List<YamlScalar> texts) {
    return texts.stream().map(YamlScalar::text).toList();
  }
}

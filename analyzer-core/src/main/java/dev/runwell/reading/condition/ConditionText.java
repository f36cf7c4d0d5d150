package dev.runwell.reading.condition;

import dev.runwell.language.query.Query;
import dev.runwell.language.query.QueryNumber;
import dev.runwell.model.QuotedCondition;
import dev.runwell.model.QuotedCondition.Form;
import dev.runwell.model.QuotedThreshold;
import dev.runwell.model.QuotedThreshold.Unit;
import dev.runwell.reading.condition.ConditionWords.Labelled;
import dev.runwell.reading.time.DurationReader;
import dev.runwell.source.MappedText;
import dev.runwell.source.Span;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What one stretch of text says of a condition: a line behind its label, a passage.
 *
 * @param mapped the text
 * @param code the code spans in it, in indexes
 * @param alerts the alerts that it is said of
 */
record ConditionText(MappedText mapped, List<Span> code, List<String> alerts) {

  /** What the value of a label says. */
  List<QuotedCondition> labelled(Labelled label) {
    return switch (label) {
      case CONDITION, EXPRESSION -> condition(label);
      case THRESHOLD -> threshold();
      case LASTING -> whole(Form.LABELLED);
      case WINDOW -> whole(Form.PROSE);
      case ALERT -> List.of();
    };
  }

  private List<QuotedCondition> condition(Labelled label) {
    List<QuotedCondition> found = new ArrayList<>();
    String rest = text();
    for (Span span : expressionPlaces()) {
      Optional<Query> query =
          Query.of(text().substring(span.start(), span.end()))
              .filter(Query::isUnderstood)
              .filter(each -> isExpression(each, label == Labelled.EXPRESSION));
      if (query.isPresent()) {
        found.add(expression(span, Form.LABELLED, query.get()));
        rest = masked(rest, span);
      }
    }
    ConditionWords words = ConditionWords.in(rest);
    boolean told = found.stream().anyMatch(each -> compares(each.expression()));
    if (!told) {
      found.addAll(thresholds(ThresholdReader.find(rest, words), Form.LABELLED));
    }
    found.addAll(lengths(rest, words, Form.LABELLED));
    return found;
  }

  /** The whole text can be an expression, and so can each code span. */
  private List<Span> expressionPlaces() {
    return code.isEmpty() ? List.of(new Span(0, text().length())) : code;
  }

  private static boolean isExpression(Query query, boolean surely) {
    return !query.metrics().isEmpty() && (surely || !query.comparisons().isEmpty());
  }

  private static boolean compares(Optional<Query> query) {
    return query.filter(each -> !each.comparisons().isEmpty()).isPresent();
  }

  private List<QuotedCondition> threshold() {
    List<ThresholdReader.Found> found = ThresholdReader.find(text(), ConditionWords.in(text()));
    return thresholds(
        found.isEmpty() ? ThresholdReader.bare(text()).stream().toList() : found, Form.LABELLED);
  }

  private List<QuotedCondition> whole(Form form) {
    Optional<Duration> length =
        QueryNumber.length(text())
            .or(() -> DurationReader.whole(text()).map(DurationReader.FoundDuration::duration));
    return length.map(each -> lasting(new Span(0, text().length()), form, each)).stream().toList();
  }

  /** What the author's own words say; {@code opening} if they stand above all sections. */
  List<QuotedCondition> prose(boolean opening, Form form) {
    List<QuotedCondition> found = new ArrayList<>();
    String rest = text();
    for (Span span : code) {
      Optional<Query> query =
          Query.of(text().substring(span.start(), span.end()))
              .filter(Query::isUnderstood)
              .filter(each -> isExpression(each, false));
      if (query.isPresent()) {
        found.add(expression(span, Form.EXPRESSION, query.get()));
        rest = masked(rest, span);
      }
    }
    ConditionWords words = ConditionWords.in(rest);
    if (words.tellSomethingElse() || (opening && !words.tellFiring())) {
      return found;
    }
    List<ThresholdReader.Found> thresholds =
        ThresholdReader.find(rest, words).stream()
            .filter(each -> isSure(each.threshold(), words, form))
            .toList();
    found.addAll(thresholds(thresholds, form));
    found.addAll(lengths(rest, words, form));
    return found;
  }

  /** Shares are told of what is watched; other numbers could count anything. */
  private static boolean isSure(QuotedThreshold threshold, ConditionWords words, Form form) {
    return form == Form.LABELLED || threshold.unit() == Unit.PERCENT || words.tellFiring();
  }

  private List<QuotedCondition> thresholds(List<ThresholdReader.Found> found, Form form) {
    return found.stream()
        .map(
            each ->
                new QuotedCondition(
                    mapped.span(each.start(), each.end()),
                    form,
                    alerts,
                    Optional.empty(),
                    Optional.of(each.threshold()),
                    Optional.empty()))
        .toList();
  }

  private List<QuotedCondition> lengths(String rest, ConditionWords words, Form form) {
    return DurationReader.find(rest).stream()
        .filter(length -> words.lastsBefore(rest, length.start()))
        .map(length -> lasting(new Span(length.start(), length.end()), form, length.duration()))
        .toList();
  }

  private QuotedCondition expression(Span span, Form form, Query query) {
    return new QuotedCondition(
        mapped.span(span.start(), span.end()),
        form,
        alerts,
        Optional.of(query),
        Optional.empty(),
        Optional.empty());
  }

  private QuotedCondition lasting(Span span, Form form, Duration length) {
    return new QuotedCondition(
        mapped.span(span.start(), span.end()),
        form,
        alerts,
        Optional.empty(),
        Optional.empty(),
        Optional.of(length));
  }

  private static String masked(String text, Span span) {
    return text.substring(0, span.start()) + " ".repeat(span.length()) + text.substring(span.end());
  }

  private String text() {
    return mapped.text();
  }
}

package dev.runwell.reading.condition;

import dev.runwell.language.query.Query;
import dev.runwell.model.Concept;
import dev.runwell.model.DocumentContent;
import dev.runwell.model.Passage;
import dev.runwell.model.Passage.Place;
import dev.runwell.model.QuotedCondition;
import dev.runwell.model.QuotedCondition.Form;
import dev.runwell.model.Section;
import dev.runwell.reading.condition.ConditionWords.Labelled;
import dev.runwell.source.MappedText;
import dev.runwell.source.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Reads what a runbook says about when its alert fires: in its symptom, and above all sections. */
public final class ConditionReader {
  private final DocumentContent content;
  private final int opening;
  private final List<QuotedCondition> found = new ArrayList<>();
  private List<String> alerts = List.of();
  private Optional<Labelled> pending = Optional.empty();
  private int pendingEnd;
  private boolean quoting;

  private ConditionReader(DocumentContent content) {
    this.content = content;
    this.opening =
        content.sections().stream()
            .filter(section -> !section.concepts().isEmpty())
            .mapToInt(section -> section.span().start())
            .min()
            .orElse(content.source().length());
  }

  /** The conditions that a runbook quotes, in its order. */
  public static List<QuotedCondition> read(DocumentContent content) {
    ConditionReader reader = new ConditionReader(content);
    content.passages().stream().filter(reader::isAsked).forEach(reader::passage);
    reader.found.sort(Comparator.comparing(QuotedCondition::span));
    return SureConditions.of(reader.found);
  }

  private boolean isAsked(Passage passage) {
    if (passage.place() == Place.HEADING || passage.place() == Place.DETAILS) {
      return false;
    }
    return isOpening(passage) || symptom(passage).isPresent();
  }

  private boolean isOpening(Passage passage) {
    return passage.span().end() <= opening;
  }

  /** The innermost section with a question of its own, if that is what the alert says. */
  private Optional<Section> symptom(Passage passage) {
    return content.sections().stream()
        .filter(section -> !section.concepts().isEmpty())
        .filter(section -> section.span().contains(passage.span()))
        .max(Comparator.comparingInt(section -> section.span().start()))
        .filter(section -> section.answers(Concept.SYMPTOM));
  }

  private void passage(Passage passage) {
    Optional<Labelled> label = pending;
    boolean goesOn = quoting;
    pending = Optional.empty();
    quoting = false;
    switch (passage.place()) {
      case CODE -> code(passage, label, goesOn);
      case TABLE_HEADER, TABLE_CELL -> cell(passage, label);
      default -> lines(passage, label);
    }
  }

  /** A block under a label, or right behind labelled lines, is the alert's own expression. */
  private void code(Passage passage, Optional<Labelled> label, boolean goesOn) {
    List<QuotedCondition> definition = QuotedDefinition.in(passage);
    found.addAll(definition);
    boolean expected =
        label.filter(each -> each == Labelled.CONDITION || each == Labelled.EXPRESSION).isPresent();
    if (definition.isEmpty()) {
      Query.of(passage.text().text())
          .filter(Query::isUnderstood)
          .filter(query -> !query.metrics().isEmpty())
          .filter(query -> expected || goesOn || !query.comparisons().isEmpty())
          .ifPresent(query -> expression(passage, expected || goesOn, query));
    }
  }

  private void expression(Passage passage, boolean labelled, Query query) {
    found.add(
        new QuotedCondition(
            passage.span(),
            labelled ? Form.LABELLED : Form.EXPRESSION,
            alerts,
            Optional.of(query),
            Optional.empty(),
            Optional.empty()));
  }

  /** A label in one cell speaks of the next cell of its row. */
  private void cell(Passage cell, Optional<Labelled> label) {
    int line = content.source().line(cell.span().start());
    if (label.isPresent() && line == pendingEnd) {
      labelled(label.get(), cell.text(), cell.code());
      return;
    }
    pending = ConditionWords.label(cell.text().text());
    pendingEnd = line;
    if (pending.isEmpty() && cell.place() == Place.TABLE_CELL) {
      prose(cell, Form.PROSE);
    }
  }

  private void lines(Passage passage, Optional<Labelled> label) {
    if (label.isPresent()) {
      labelled(label.get(), passage.text(), passage.code());
      return;
    }
    String text = passage.text().text();
    boolean any = false;
    int start = 0;
    while (start <= text.length()) {
      int end = text.indexOf('\n', start);
      end = end < 0 ? text.length() : end;
      any |= line(passage, start, end);
      start = end + 1;
    }
    if (!any) {
      prose(passage, passage.place() == Place.QUOTE ? Form.LABELLED : Form.PROSE);
    }
  }

  /** Takes a line of a passage, if a label begins it. */
  private boolean line(Passage passage, int start, int end) {
    int colon = passage.text().text().substring(start, end).indexOf(':');
    Optional<Labelled> label =
        colon < 0
            ? Optional.empty()
            : ConditionWords.label(passage.text().text().substring(start, start + colon));
    if (label.isEmpty()) {
      return false;
    }
    MappedText value = passage.text().part(start + colon + 1, end).trim();
    int shift = start + colon + 1;
    while (shift < end && Character.isWhitespace(passage.text().text().charAt(shift))) {
      shift++;
    }
    int from = shift;
    List<Span> code =
        passage.code().stream()
            .filter(span -> span.start() >= from && span.end() <= from + value.length())
            .map(span -> new Span(span.start() - from, span.end() - from))
            .toList();
    if (value.isBlank()) {
      pending = label;
    } else {
      labelled(label.get(), value, code);
    }
    return true;
  }

  private void labelled(Labelled label, MappedText value, List<Span> code) {
    quoting = true;
    if (label == Labelled.ALERT) {
      alerts = List.of(value.text().split("[\\s,]+", -1));
    }
    found.addAll(new ConditionText(value, code, alerts).labelled(label));
  }

  private void prose(Passage passage, Form form) {
    ConditionText text = new ConditionText(passage.text(), passage.code(), List.of());
    found.addAll(text.prose(isOpening(passage), form));
  }
}

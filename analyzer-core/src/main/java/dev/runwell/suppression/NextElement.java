package dev.runwell.suppression;

import dev.runwell.model.AlertRules;
import dev.runwell.model.DocumentContent;
import dev.runwell.model.Element;
import dev.runwell.model.OpsDocument;
import dev.runwell.model.PostMortem;
import dev.runwell.model.Runbook;
import dev.runwell.source.SourceText;
import dev.runwell.source.Span;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Finds what follows a comment: the next line with text on it, and what begins on that line. */
final class NextElement {
  private NextElement() {}

  /**
   * The next line that is not blank, with all of every paragraph, item or block that begins there;
   * in YAML, with all that is indented under it. Behind an alert's first line it is that alert.
   */
  static Span after(Span comment, OpsDocument document) {
    SourceText source = document.source();
    Optional<Span> own = alertBefore(comment, document);
    if (own.isPresent()) {
      return own.get();
    }
    int line = source.line(comment.end()) + 1;
    while (line <= source.lineCount() && source.slice(source.lineSpan(line)).isBlank()) {
      line++;
    }
    if (line > source.lineCount()) {
      return new Span(source.length(), source.length());
    }
    Span first = source.lineSpan(line);
    Span start = document instanceof AlertRules ? IndentedBlock.at(line, source) : first;
    return elements(document)
        .flatMap(List::stream)
        .map(Element::span)
        .filter(span -> first.start() <= span.start() && span.start() < first.end())
        .reduce(start, Span::cover);
  }

  private static Optional<Span> alertBefore(Span comment, OpsDocument document) {
    SourceText source = document.source();
    Span line = source.lineSpan(source.line(comment.start()));
    return document instanceof AlertRules rules
        ? rules.alerts().stream()
            .map(Element::span)
            .filter(span -> line.contains(span.start()) && span.start() < comment.start())
            .findFirst()
        : Optional.empty();
  }

  /** Sections are left out: the next line of one is its heading, not all that stands under it. */
  private static Stream<List<? extends Element>> elements(OpsDocument document) {
    DocumentContent content = document.content();
    Stream<List<? extends Element>> own =
        Stream.of(content.fields(), content.passages(), content.commands());
    if (document instanceof PostMortem postMortem) {
      return Stream.concat(own, Stream.of(postMortem.timeline(), postMortem.actionItems()));
    }
    if (document instanceof AlertRules rules) {
      return Stream.of(rules.alerts());
    }
    return document instanceof Runbook runbook
        ? Stream.concat(own, Stream.of(runbook.steps()))
        : own;
  }
}

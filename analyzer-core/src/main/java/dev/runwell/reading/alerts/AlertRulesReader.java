package dev.runwell.reading.alerts;

import dev.runwell.model.Alert;
import dev.runwell.model.AlertRules;
import dev.runwell.model.Comment;
import dev.runwell.model.DocumentContent;
import dev.runwell.model.DocumentKind;
import dev.runwell.model.OpsDocument;
import dev.runwell.model.UnjudgedDocument;
import dev.runwell.model.UnreadablePart;
import dev.runwell.reading.yaml.YamlException;
import dev.runwell.reading.yaml.YamlReader;
import dev.runwell.reading.yaml.YamlValue;
import dev.runwell.source.SourceText;
import dev.runwell.source.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Reads definitions of alerts. It never fails, whatever a file holds: what cannot be read is told
 * in the document's content.
 */
public final class AlertRulesReader {
  private AlertRulesReader() {}

  /** The alerts of a file; a document of another kind if nothing in it speaks of any. */
  public static OpsDocument read(SourceText source) {
    if (!source.text().contains("alert")) {
      return other(source); // most data files of a repository; none of them is worth a parse
    }
    List<Alert> alerts = new ArrayList<>();
    List<UnreadablePart> unreadable = new ArrayList<>();
    try {
      for (YamlValue document : YamlReader.readAll(source)) {
        alerts.addAll(PrometheusAlerts.in(document));
      }
    } catch (YamlException e) {
      unreadable.add(new UnreadablePart(new Span(e.offset(), e.offset()), e.getMessage()));
    }
    if (alerts.isEmpty()) {
      return other(source);
    }
    alerts.sort(Comparator.comparing(Alert::span));
    return new AlertRules(content(source, List.of(), unreadable), alerts);
  }

  private static OpsDocument other(SourceText source) {
    return new UnjudgedDocument(DocumentKind.OTHER, content(source, List.of(), List.of()));
  }

  private static DocumentContent content(
      SourceText source, List<Comment> comments, List<UnreadablePart> unreadable) {
    return new DocumentContent(
        source,
        Optional.empty(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        comments,
        unreadable);
  }
}

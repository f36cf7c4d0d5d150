package dev.runwell.reading.alerts;

import dev.runwell.model.Alert;
import dev.runwell.model.AlertRules;
import dev.runwell.model.Comment;
import dev.runwell.model.DocumentContent;
import dev.runwell.model.DocumentKind;
import dev.runwell.model.OpsDocument;
import dev.runwell.model.UnjudgedDocument;
import dev.runwell.model.UnreadablePart;
import dev.runwell.reading.yaml.YamlScalar;
import dev.runwell.source.SourceText;
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
    if (!AlertSigns.maybe(source.text())) {
      return other(source);
    }
    Found found = new Found();
    found.take(source);
    List<YamlScalar> files = EmbeddedRules.in(source, found.scalars);
    found.scalars.removeAll(files); // they are no values to whoever reads them as files
    files.forEach(file -> found.take(EmbeddedRules.alone(source, file.span())));
    return found.alerts.isEmpty() && found.unreadable.isEmpty()
        ? other(source)
        : found.document(source);
  }

  /** What was found in a file, and in the files that stand in it. */
  private static final class Found {
    private final List<Alert> alerts = new ArrayList<>();
    private final List<UnreadablePart> unreadable = new ArrayList<>();
    private final List<YamlScalar> scalars = new ArrayList<>();

    void take(SourceText source) {
      AlertTrees trees = AlertTrees.of(source);
      AlertFinder finder = new AlertFinder(trees.text());
      trees.values().forEach(finder::look);
      alerts.addAll(finder.alerts());
      scalars.addAll(finder.scalars());
      unreadable.addAll(trees.unreadable());
    }

    AlertRules document(SourceText source) {
      alerts.sort(Comparator.comparing(Alert::span));
      List<Comment> comments = YamlComments.in(source, scalars);
      return new AlertRules(content(source, comments, unreadable), alerts);
    }
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

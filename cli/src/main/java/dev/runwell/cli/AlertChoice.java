package dev.runwell.cli;

import dev.runwell.analyzer.Analyzer;
import dev.runwell.analyzer.Cancellation;
import dev.runwell.analyzer.PathException;
import dev.runwell.config.Settings;
import dev.runwell.finding.Problem;
import dev.runwell.model.Alert;
import dev.runwell.model.AlertRules;
import dev.runwell.model.OpsDocument;
import dev.runwell.rules.BuiltInRules;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * The alert that {@code FILE#ALERT} names.
 *
 * @param file the file of its definition
 */
record AlertChoice(Path file, Alert alert) {
  private static final String OPTION = "--alert";

  /** Reads the file and picks the alert; the only one of a file need not be named. */
  static AlertChoice of(String argument, Session session) throws UsageException, IOException {
    int mark = argument.lastIndexOf('#');
    String name = mark < 0 ? "" : argument.substring(mark + 1);
    String path = mark < 0 ? argument : argument.substring(0, mark);
    if (path.isEmpty()) {
      throw new UsageException(OPTION + " takes FILE#ALERT, not " + argument);
    }
    Path file = session.resolve(path);
    if (Files.isDirectory(file)) {
      throw new UsageException(path + " is a folder; " + OPTION + " takes FILE#ALERT");
    }
    if (!Files.isRegularFile(file)) {
      throw new UsageException("no such file: " + path);
    }
    AlertDefinitions definitions = new AlertDefinitions(path, definitions(path, session));
    List<AlertDefinitions.Definition> meant = definitions.meant(name);
    if (meant.size() > 1) {
      session.note(definitions.severalOf(meant, OPTION));
    }
    return new AlertChoice(file, meant.get(0).alert());
  }

  private static List<AlertDefinitions.Definition> definitions(String path, Session session)
      throws UsageException, IOException {
    List<OpsDocument> documents = new ArrayList<>();
    Analyzer analyzer =
        Analyzer.builder()
            .rules(new BuiltInRules())
            .asOf(session.shell().today().get())
            .settings(Settings.defaults())
            .workingFolder(session.shell().workingFolder())
            .build();
    List<Problem> problems;
    try {
      problems = analyzer.inspect(List.of(path), documents::add, Cancellation.never());
    } catch (PathException e) {
      throw new UsageException(e.getMessage());
    }
    List<AlertDefinitions.Definition> alerts =
        documents.stream()
            .filter(AlertRules.class::isInstance)
            .map(AlertRules.class::cast)
            .flatMap(AlertDefinitions::of)
            .toList();
    if (alerts.isEmpty()) {
      String reason = problems.isEmpty() ? "" : ": " + problems.get(0).message();
      throw new UsageException(path + " defines no alerts" + reason);
    }
    for (Problem problem : problems) { // the alert that is looked for may be in what was not read
      session.note(problem.path() + ": " + problem.message());
    }
    return alerts;
  }
}

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
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * The alert that {@code FILE#ALERT} names.
 *
 * @param file the file of its definition
 */
record AlertChoice(Path file, Alert alert) {
  private static final String OPTION = "--alert";

  /** Reads the file and picks the alert; the only one of a file need not be named. */
  static AlertChoice of(String argument, Session session) throws UsageException {
    int mark = argument.lastIndexOf('#');
    String name = mark < 0 ? "" : argument.substring(mark + 1);
    String path = mark < 0 ? argument : argument.substring(0, mark);
    if (path.isEmpty()) {
      throw new UsageException(OPTION + " takes FILE#ALERT, not " + argument);
    }
    Path file = session.resolve(path);
    if (!Files.isRegularFile(file)) {
      throw new UsageException("no such file: " + path);
    }
    return new AlertChoice(file, choice(path, name, alerts(path, session)));
  }

  private static List<Alert> alerts(String path, Session session) throws UsageException {
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
    List<Alert> alerts =
        documents.stream()
            .filter(AlertRules.class::isInstance)
            .flatMap(document -> ((AlertRules) document).alerts().stream())
            .toList();
    if (alerts.isEmpty()) {
      String reason = problems.isEmpty() ? "" : ": " + problems.get(0).message();
      throw new UsageException(path + " defines no alerts" + reason);
    }
    return alerts;
  }

  private static Alert choice(String path, String name, List<Alert> alerts) throws UsageException {
    Set<String> names = new TreeSet<>();
    alerts.forEach(alert -> names.add(alert.name()));
    if (name.isEmpty() && names.size() > 1) {
      throw new UsageException(
          path + " defines several alerts; say which: " + path + "#" + String.join(", #", names));
    }
    return alerts.stream()
        .filter(alert -> name.isEmpty() || alert.name().equals(name))
        .findFirst()
        .orElseThrow(() -> UsageException.unknown("alert", name, names));
  }
}

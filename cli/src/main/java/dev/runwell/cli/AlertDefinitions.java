package dev.runwell.cli;

import dev.runwell.model.Alert;
import dev.runwell.model.AlertRules;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The alerts that a file defines. A name may stand there several times, as where one alert warns
 * and pages; the line tells these apart.
 *
 * @param path the file, as the user named it
 * @param all its alerts, in the order of the file
 */
record AlertDefinitions(String path, List<Definition> all) {

  /**
   * One of them.
   *
   * @param line where its name stands, from 1
   */
  record Definition(Alert alert, int line) {

    /** Whether it is what stands behind the file's name: {@code NAME} or {@code NAME:LINE}. */
    boolean isCalled(String wanted) {
      return wanted.equals(alert.name()) || wanted.equals(alert.name() + ":" + line);
    }
  }

  /** The definitions of a document. */
  static Stream<Definition> of(AlertRules rules) {
    return rules.alerts().stream()
        .map(
            alert ->
                new Definition(alert, rules.source().position(alert.nameSpan().start()).line()));
  }

  /** Those that a name means, at least one; without a name the file's only alert. */
  List<Definition> meant(String name) throws UsageException {
    Set<String> names =
        all.stream()
            .map(each -> each.alert().name())
            .collect(Collectors.toCollection(TreeSet::new));
    if (name.isEmpty() && names.size() > 1) {
      throw new UsageException(
          path + " defines several alerts; say which: " + path + "#" + String.join(", #", names));
    }
    List<Definition> meant =
        all.stream().filter(each -> name.isEmpty() || each.isCalled(name)).toList();
    if (meant.isEmpty()) {
      throw UsageException.unknown("alert", name, names);
    }
    return meant;
  }

  /** Says which of several definitions is taken, and how to ask for another. */
  String severalOf(List<Definition> meant, String option) {
    Definition taken = meant.get(0);
    Definition other = meant.get(1);
    String name = taken.alert().name();
    String others =
        meant.stream()
            .skip(1)
            .map(each -> path + ":" + each.line() + severity(each))
            .collect(Collectors.joining(", "));
    return String.format(
        "%s is defined %d times; taken: %s:%d%s; left: %s (ask for one by its line: %s %s#%s:%d)",
        name,
        meant.size(),
        path,
        taken.line(),
        severity(taken),
        others,
        option,
        path,
        name,
        other.line());
  }

  private static String severity(Definition definition) {
    return definition.alert().severity().map(level -> " (" + level + ")").orElse("");
  }
}

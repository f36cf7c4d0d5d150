package dev.runwell.testkit;

import dev.runwell.finding.Problem;
import dev.runwell.history.History;
import dev.runwell.history.Past;
import dev.runwell.history.Version;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * The versions of files as a page tells them.
 *
 * @param texts by file and day, the latest first
 */
record PageHistory(Map<String, Map<LocalDate, String>> texts) implements History {

  private record Told(LocalDate day, Optional<String> text) implements Version {}

  private record ToldPast(Map<String, List<Version>> versions) implements Past {

    @Override
    public List<String> notes() {
      return List.of();
    }

    @Override
    public List<Problem> problems() {
      return List.of();
    }

    @Override
    public void close() {
      // nothing is open
    }
  }

  @Override
  public Past of(Map<String, LocalDate> days) {
    Map<String, List<Version>> versions = new TreeMap<>();
    for (String file : days.keySet()) {
      List<Version> told = new ArrayList<>();
      texts
          .getOrDefault(file, Map.of())
          .forEach((day, text) -> told.add(new Told(day, Optional.of(text))));
      versions.put(file, told);
    }
    return new ToldPast(versions);
  }
}

package dev.runwell.engine;

import dev.runwell.finding.Problem;
import dev.runwell.history.History;
import dev.runwell.history.Past;
import dev.runwell.history.Version;
import dev.runwell.model.OpsDocument;
import dev.runwell.rule.HistoryRule;
import dev.runwell.source.SourceText;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Lets the rules that look back judge the documents they asked about, in one look at the past. */
final class Retrospect {
  private final Engine engine;
  private final Judge judge;
  private final Map<String, List<Draft>> drafts = new HashMap<>();
  private final Map<String, Set<String>> failed = new HashMap<>();
  private final List<Problem> problems = new ArrayList<>();
  private final List<String> notes = new ArrayList<>();

  private Retrospect(Engine engine, Judge judge) {
    this.engine = engine;
    this.judge = judge;
  }

  /** Looks back at the documents, which are to come in path order. */
  static Retrospect of(
      Engine engine, Judge judge, List<Judged> documents, Optional<History> history) {
    Retrospect retrospect = new Retrospect(engine, judge);
    Map<String, LocalDate> days = new HashMap<>();
    for (Judged each : documents) {
      each.questions()
          .values()
          .forEach(day -> days.merge(path(each), day, (a, b) -> a.isBefore(b) ? a : b));
    }
    if (!days.isEmpty() && history.isPresent()) {
      try (Past past = history.get().of(days)) {
        documents.forEach(each -> retrospect.look(each, past));
        retrospect.problems.addAll(past.problems());
        retrospect.notes.addAll(past.notes());
      }
    }
    return retrospect;
  }

  private static String path(Judged judged) {
    return judged.document().source().path();
  }

  private void look(Judged judged, Past past) {
    List<Version> versions = past.versions().getOrDefault(path(judged), List.of());
    judged.questions().forEach((rule, day) -> look(rule, day, judged.document(), versions));
  }

  private void look(
      HistoryRule rule, LocalDate since, OpsDocument document, List<Version> versions) {
    Optional<LocalDate> changed = lastChange(document, versions, since);
    if (changed.isEmpty()) {
      return;
    }
    String path = document.source().path();
    FileContext context = judge.context(rule.descriptor(), document);
    try {
      rule.check(document, changed.get(), context);
    } catch (RuntimeException | Error thrown) {
      if (!Failure.isSurvivable(thrown)) {
        throw thrown;
      }
      failed.computeIfAbsent(path, file -> new HashSet<>()).add(rule.descriptor().id());
      problems.add(Failure.ofRule(rule.descriptor().id(), path, thrown));
    }
    drafts.computeIfAbsent(path, file -> new ArrayList<>()).addAll(context.drafts());
  }

  /** When the text became what it is now; empty if it is what it was on the day, or may be. */
  private Optional<LocalDate> lastChange(
      OpsDocument document, List<Version> versions, LocalDate since) {
    int then = 0;
    while (then < versions.size() - 1 && versions.get(then).day().isAfter(since)) {
      then++;
    }
    if (then == 0) {
      return Optional.empty();
    }
    Optional<String> now = wording(document, versions.get(0));
    Optional<String> before = wording(document, versions.get(then));
    if (now.isEmpty() || before.isEmpty() || now.equals(before)) {
      return Optional.empty();
    }
    for (int index = 0; index < then; index++) {
      Optional<String> earlier = wording(document, versions.get(index + 1));
      if (!now.equals(earlier)) {
        return Optional.of(versions.get(index).day());
      }
    }
    throw new IllegalStateException("the last of the versions differs");
  }

  private Optional<String> wording(OpsDocument document, Version version) {
    String[] said = new String[1];
    version
        .text()
        .map(text -> SourceText.of(document.source().path(), text))
        .ifPresent(
            text ->
                engine
                    .read(text, Optional.of(document.kind()), read -> said[0] = Wording.of(read))
                    .ifPresent(problems::add));
    return Optional.ofNullable(said[0]);
  }

  /** What was found in the file with this path. */
  List<Draft> drafts(String path) {
    return drafts.getOrDefault(path, List.of());
  }

  /** Those of the rules that did not break down over the file with this path. */
  Set<String> withoutFailed(String path, Set<String> ran) {
    Set<String> rest = new HashSet<>(ran);
    rest.removeAll(failed.getOrDefault(path, Set.of()));
    return rest;
  }

  /** What broke down, and what could not be read of the past. */
  List<Problem> problems() {
    return problems;
  }

  /** What a reader has to know to trust the run. */
  List<String> notes() {
    return notes;
  }
}

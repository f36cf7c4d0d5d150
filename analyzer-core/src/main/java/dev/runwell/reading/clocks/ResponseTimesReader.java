package dev.runwell.reading.clocks;

import dev.runwell.language.PhraseMatcher;
import dev.runwell.model.DocumentContent;
import dev.runwell.model.Milestone;
import dev.runwell.model.ResponseTimes;
import dev.runwell.model.TimelineEntry;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * Computes how fast a response was from the entries of its timeline. A time that two lists tell
 * differently, as in a log of several incidents, is not told.
 */
public final class ResponseTimesReader {
  private final List<TimelineEntry> run;
  private final Optional<Duration> began;

  private ResponseTimesReader(List<TimelineEntry> run, DocumentContent content) {
    this.run =
        run.stream()
            .filter(entry -> entry.elapsed().isPresent())
            .sorted(Comparator.comparing(entry -> entry.elapsed().orElseThrow()))
            .toList();
    Optional<Duration> entry = moments(Milestone.START).min(Duration::compareTo);
    this.began = entry.isPresent() ? entry : HeaderStart.placed(content, this.run);
  }

  /**
   * The times that the entries tell, with the header's word on when it began if none of them does.
   */
  public static ResponseTimes read(List<TimelineEntry> entries, DocumentContent content) {
    List<ResponseTimesReader> runs =
        entries.stream()
            .map(TimelineEntry::list)
            .distinct()
            .map(list -> entries.stream().filter(entry -> entry.list() == list).toList())
            .map(run -> new ResponseTimesReader(run, content))
            .toList();
    return new ResponseTimes(
        agreed(runs, ResponseTimesReader::toDetect),
        agreed(runs, ResponseTimesReader::toAcknowledge),
        agreed(runs, ResponseTimesReader::toMitigate),
        agreed(runs, ResponseTimesReader::toResolve));
  }

  private static Optional<Duration> agreed(
      List<ResponseTimesReader> runs, Function<ResponseTimesReader, Optional<Duration>> time) {
    List<Optional<Duration>> told =
        runs.stream()
            .filter(run -> runs.size() == 1 || run.isWhole())
            .map(time)
            .distinct()
            .toList();
    return told.size() == 1 ? told.get(0) : Optional.empty();
  }

  /** Whether it tells an incident from its detection to an end, so that it may be one by itself. */
  private boolean isWhole() {
    boolean detected = detected().isPresent();
    return detected
        && Stream.of(Milestone.MITIGATED, Milestone.RESOLVED)
            .anyMatch(end -> moments(end).findFirst().isPresent());
  }

  /** Empty if it was detected before it began: one of the two is another trouble's. */
  private Optional<Duration> toDetect() {
    return between(start(), detected());
  }

  private Optional<Duration> toAcknowledge() {
    Optional<Duration> detected = detected();
    return between(detected, firstFrom(Milestone.ACKNOWLEDGED, detected));
  }

  private Optional<Duration> toMitigate() {
    return between(start(), mitigated());
  }

  private Optional<Duration> toResolve() {
    return between(start(), moments(Milestone.RESOLVED).max(Duration::compareTo));
  }

  /** When the trouble began; not told if it was noticed before. */
  private Optional<Duration> start() {
    Optional<Duration> detected = detected();
    return began.filter(start -> detected.isEmpty() || start.compareTo(detected.get()) <= 0);
  }

  private Optional<Duration> detected() {
    return moments(Milestone.DETECTED).min(Duration::compareTo);
  }

  /** The first mitigation after which nothing breaks again; the last of all if each is doubted. */
  private Optional<Duration> mitigated() {
    Optional<TimelineEntry> held = Optional.empty();
    boolean broken = false;
    for (TimelineEntry entry : run) {
      boolean mitigates = entry.milestones().contains(Milestone.MITIGATED);
      if (mitigates && (held.isEmpty() || broken)) {
        held = Optional.of(entry);
        broken = false;
      } else if (!mitigates && held.isPresent()) {
        broken |= breaksAgain(entry);
      }
    }
    return held.flatMap(TimelineEntry::elapsed);
  }

  private static boolean breaksAgain(TimelineEntry entry) {
    return entry.milestones().contains(Milestone.START)
        || entry.milestones().contains(Milestone.DETECTED)
        || Relapses.PHRASES.finds("relapse", entry.text());
  }

  private Optional<Duration> firstFrom(Milestone milestone, Optional<Duration> from) {
    return moments(milestone)
        .filter(moment -> from.isEmpty() || moment.compareTo(from.get()) >= 0)
        .min(Duration::compareTo);
  }

  private Stream<Duration> moments(Milestone milestone) {
    return run.stream()
        .filter(entry -> entry.milestones().contains(milestone))
        .flatMap(entry -> entry.elapsed().stream());
  }

  private static Optional<Duration> between(Optional<Duration> from, Optional<Duration> to) {
    return from.flatMap(start -> to.map(end -> end.minus(start)))
        .filter(length -> !length.isNegative());
  }

  /** Loaded only where something is mitigated. */
  private static final class Relapses {
    static final PhraseMatcher PHRASES =
        PhraseMatcher.load(ResponseTimesReader.class, "relapses.lexicon");
  }
}

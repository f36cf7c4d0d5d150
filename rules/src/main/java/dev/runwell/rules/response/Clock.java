package dev.runwell.rules.response;

import dev.runwell.model.Mention;
import dev.runwell.model.Mention.Topic;
import dev.runwell.model.Milestone;
import dev.runwell.model.OpsDocument;
import dev.runwell.model.PostMortem;
import dev.runwell.model.TimelineEntry;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * The times of a response, read off the longest timeline of a post-mortem. It stands still, and
 * answers with nothing, wherever the text leaves open when something happened.
 */
final class Clock {
  private static final Comparator<TimelineEntry> BY_TIME =
      Comparator.comparing(entry -> entry.elapsed().orElse(Duration.ZERO));

  /** A grave incident is not let run for longer. */
  private static final Duration LONGEST = Duration.ofDays(7);

  private final PostMortem document;
  private final List<TimelineEntry> entries;
  private final int list;

  private Clock(PostMortem document, int list) {
    this.document = document;
    this.list = list;
    this.entries = document.timeline().stream().filter(this::isPlaced).sorted(BY_TIME).toList();
  }

  /** The clock of a document; empty if it tells no times. */
  static Optional<Clock> of(OpsDocument document) {
    if (!(document instanceof PostMortem postMortem)) {
      return Optional.empty();
    }
    Map<Integer, Integer> placed = new HashMap<>();
    for (TimelineEntry entry : postMortem.timeline()) {
      placed.merge(entry.list(), entry.elapsed().isPresent() ? 1 : 0, Integer::sum);
    }
    return placed.entrySet().stream()
        .filter(each -> each.getValue() > 1)
        .max(
            Map.Entry.<Integer, Integer>comparingByValue()
                .thenComparing(Map.Entry.<Integer, Integer>comparingByKey().reversed()))
        .map(each -> new Clock(postMortem, each.getKey()));
  }

  private boolean isPlaced(TimelineEntry entry) {
    return entry.list() == list && entry.elapsed().isPresent();
  }

  /** The entries whose time is known, by time. */
  List<TimelineEntry> entries() {
    return entries;
  }

  /** Whether every entry and everything among them has its time. */
  boolean isComplete() {
    return document.untimed().isEmpty() && entries.size() == document.timeline().size();
  }

  /** All entries that tell a milestone, by time; none if one of them has no time. */
  List<TimelineEntry> all(Milestone milestone) {
    return all(entry -> entry.milestones().contains(milestone));
  }

  /** All entries that speak of a topic, by time; none if one of them has no time. */
  List<TimelineEntry> all(Topic topic) {
    return all(entry -> speaksOf(entry, topic));
  }

  private List<TimelineEntry> all(Predicate<TimelineEntry> told) {
    boolean known = document.timeline().stream().filter(told).allMatch(this::isPlaced);
    return known ? entries.stream().filter(told).toList() : List.of();
  }

  /** The first entry that tells a milestone; empty if one that does has no time. */
  Optional<TimelineEntry> first(Milestone milestone) {
    return all(milestone).stream().findFirst();
  }

  /** Whether the document tells that the incident was declared, with or without a time. */
  boolean isDeclared() {
    return tells(Milestone.DECLARED);
  }

  /** When the response began: the declaration, or the detection if none is told. */
  Optional<TimelineEntry> begin() {
    return first(isDeclared() ? Milestone.DECLARED : Milestone.DETECTED);
  }

  /** What {@link #begin()} is, in a message. */
  String beginName() {
    return isDeclared() ? "the declaration" : "detection";
  }

  /**
   * When users were no longer hurt: the first mitigation or resolution, whichever came first; empty
   * if it came before the beginning, or so long after that a slip in a date is likelier.
   */
  Optional<TimelineEntry> relief() {
    return begin()
        .flatMap(
            begin ->
                end()
                    .filter(end -> minutes(begin, end) >= 0)
                    .filter(end -> minutes(begin, end) <= LONGEST.toMinutes()));
  }

  private Optional<TimelineEntry> end() {
    List<TimelineEntry> told = new ArrayList<>();
    for (Milestone milestone : List.of(Milestone.MITIGATED, Milestone.RESOLVED)) {
      Optional<TimelineEntry> first = first(milestone);
      if (first.isEmpty() && tells(milestone)) {
        return Optional.empty(); // it may have come before all others
      }
      first.ifPresent(told::add);
    }
    return told.stream().min(BY_TIME);
  }

  private boolean tells(Milestone milestone) {
    return document.timeline().stream().anyMatch(it -> it.milestones().contains(milestone));
  }

  /** The entry at an index of the document's timeline, if its time is known. */
  Optional<TimelineEntry> entry(int index) {
    return Optional.of(document.timeline().get(index)).filter(this::isPlaced);
  }

  /** Whether an entry speaks of a topic. */
  boolean speaksOf(TimelineEntry entry, Topic topic) {
    return document.response().mentions().stream()
        .filter(mention -> mention.topic() == topic)
        .map(Mention::span)
        .anyMatch(entry.textSpan()::equals);
  }

  /** The minutes from one entry of this clock to another; negative if it came before. */
  static long minutes(TimelineEntry from, TimelineEntry to) {
    return to.elapsed().orElseThrow().minus(from.elapsed().orElseThrow()).toMinutes();
  }
}

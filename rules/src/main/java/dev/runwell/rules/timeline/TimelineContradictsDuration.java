package dev.runwell.rules.timeline;

import dev.runwell.finding.Level;
import dev.runwell.model.Milestone;
import dev.runwell.model.OpsDocument;
import dev.runwell.model.PostMortem;
import dev.runwell.model.ResponseTimes;
import dev.runwell.model.StatedLength;
import dev.runwell.model.TimelineEntry;
import dev.runwell.rule.DocumentRule;
import dev.runwell.rule.Option;
import dev.runwell.rule.RuleContext;
import dev.runwell.rule.RuleDescriptor;
import dev.runwell.rules.LengthOfTime;
import dev.runwell.rules.timeline.ToldTimes.Told;
import java.time.Duration;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** Lengths of time that a document states and its own timeline contradicts. */
public final class TimelineContradictsDuration implements DocumentRule {
  private static final Option<Integer> MINUTES =
      Option.number("tolerance-minutes", 5, "How many minutes stated and told may lie apart");

  private static final Option<Integer> PERCENT =
      Option.number("tolerance-percent", 10, "How many percent of the longer they may lie apart");

  private static final Option<Integer> ROUGH_PERCENT =
      Option.number(
          "rough-tolerance-percent", 25, "How many percent where the text itself says about");

  private static final RuleDescriptor DESCRIPTOR =
      RuleDescriptor.of(
              "timeline/contradicts-duration",
              Level.WARNING,
              RuleDescriptor.postMortems(),
              "Durations, times to detect or times to resolve that the timeline contradicts",
              "Correct the number or the entry, and say from when until when it is counted")
          .with(MINUTES, PERCENT, ROUGH_PERCENT);

  private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT);

  @Override
  public RuleDescriptor descriptor() {
    return DESCRIPTOR;
  }

  @Override
  public void check(OpsDocument document, RuleContext context) {
    if (document instanceof PostMortem postMortem) {
      List<StatedLength> stated = postMortem.response().stated();
      for (int index = 0; index < stated.size(); index++) {
        StatedLength first = stated.get(index);
        boolean twice =
            index + 1 < stated.size() && stated.get(index + 1).span().equals(first.span());
        if (twice) {
          index++; // the times of the same statement
          againstItself(first, stated.get(index), context);
        } else {
          againstTimeline(first, postMortem, context);
        }
      }
    }
  }

  /** "14:02 - 15:21 (97 minutes)". */
  private static void againstItself(StatedLength number, StatedLength times, RuleContext context) {
    if (!agree(number, times.length(), context)) {
      context.report(
          number.span(),
          Wording.stated(number) + ", its own times tell " + LengthOfTime.told(times.length()));
    }
  }

  private static void againstTimeline(
      StatedLength stated, PostMortem postMortem, RuleContext context) {
    List<ToldTimes> timelines = ToldTimes.around(postMortem, stated.span());
    boolean possible =
        timelines.stream()
            .flatMap(timeline -> timeline.possible(stated))
            .anyMatch(length -> agree(stated, length, context));
    if (timelines.isEmpty() || possible) {
      return;
    }
    List<Told> told = new ArrayList<>();
    timelines.forEach(timeline -> told.addAll(told(stated, timeline, postMortem)));
    boolean open =
        stated.from().contains(Milestone.START)
            && timelines.stream().allMatch(timeline -> beginUnknown(timeline, told));
    boolean beforeAll =
        open && timelines.stream().allMatch(ToldTimes::beginsMarked) && isLonger(stated, told);
    if (open && stated.from().size() <= 2) {
      timelines.stream().limit(1).forEach(timeline -> againstBounds(stated, timeline, context));
    } else if (!beforeAll
        && told.stream().noneMatch(each -> agree(stated, each.length(), context))) {
      told.stream()
          .min(Comparator.comparing(each -> each.length().minus(stated.length()).abs()))
          .ifPresent(nearest -> report(stated, "", nearest, context));
    }
  }

  /** Whether it may be counted from a beginning that no entry tells. */
  private static boolean isLonger(StatedLength stated, List<Told> told) {
    return told.stream().allMatch(each -> stated.length().compareTo(each.length()) > 0);
  }

  private static boolean beginUnknown(ToldTimes timeline, List<Told> told) {
    return timeline.start().isEmpty() && told.stream().allMatch(each -> each.from().isPresent());
  }

  /** What the entries tell, and what they tell with the header's word on when it began. */
  private static List<Told> told(StatedLength stated, ToldTimes timeline, PostMortem postMortem) {
    List<Told> told = new ArrayList<>(timeline.told(stated));
    boolean header = timeline.isWholeOf(postMortem) && timeline.start().isEmpty();
    if (header && stated.from().contains(Milestone.START)) {
      ResponseTimes times = postMortem.response().times();
      for (Milestone to : stated.to()) {
        Optional<Duration> length =
            switch (to) {
              case DETECTED -> times.toDetect();
              case MITIGATED -> times.toMitigate();
              case RESOLVED -> times.toResolve();
              default -> Optional.empty();
            };
        Optional<TimelineEntry> end =
            to == Milestone.RESOLVED ? timeline.last(to) : timeline.first(to);
        if (length.isPresent() && end.isPresent()) {
          told.add(new Told(Optional.empty(), end.get(), length.get()));
        }
      }
    }
    return told;
  }

  /**
   * Where nothing tells when it began, it was not after the detection, and not before an entry that
   * is none.
   */
  private static void againstBounds(StatedLength stated, ToldTimes timeline, RuleContext context) {
    Optional<TimelineEntry> detected = timeline.first(Milestone.DETECTED);
    List<TimelineEntry> ends =
        stated.to().stream()
            .flatMap(to -> Stream.concat(timeline.first(to).stream(), timeline.last(to).stream()))
            .sorted(Comparator.comparing(ToldTimes::at))
            .toList();
    if (detected.isEmpty() || ends.isEmpty()) {
      return;
    }
    TimelineEntry soonest = ends.get(0);
    TimelineEntry latest = ends.get(ends.size() - 1);
    Told least = between(detected.get(), soonest);
    Told most = between(timeline.earliest(), latest);
    boolean tooShort = stated.length().compareTo(least.length()) < 0;
    boolean tooLong =
        timeline.earliest().milestones().isEmpty() && stated.length().compareTo(most.length()) > 0;
    if (tooShort && !agree(stated, least.length(), context)) {
      report(stated, "at least ", least, context);
    } else if (tooLong && !agree(stated, most.length(), context)) {
      report(stated, "at most ", most, context);
    }
  }

  private static Told between(TimelineEntry from, TimelineEntry to) {
    return new Told(Optional.of(from), to, ToldTimes.at(to).minus(ToldTimes.at(from)));
  }

  private static void report(StatedLength stated, String bound, Told told, RuleContext context) {
    boolean dated = told.from().filter(entry -> !entry.date().equals(told.to().date())).isPresent();
    String from = told.from().map(entry -> clock(entry, dated) + " to ").orElse("until ");
    context.report(
        stated.span(),
        Wording.stated(stated)
            + ", the timeline tells "
            + bound
            + LengthOfTime.told(told.length())
            + " ("
            + from
            + clock(told.to(), dated)
            + ")");
  }

  private static String clock(TimelineEntry entry, boolean dated) {
    String day = dated ? entry.date().map(date -> date + " ").orElse("") : "";
    return day + entry.time().map(CLOCK::format).orElse("");
  }

  /** Whether two lengths are the same for a reader: rounded, or counted from another minute. */
  private static boolean agree(StatedLength stated, Duration told, RuleContext context) {
    Duration longer = stated.length().compareTo(told) > 0 ? stated.length() : told;
    int percent = context.option(stated.rough() ? ROUGH_PERCENT : PERCENT);
    Duration share = longer.multipliedBy(percent).dividedBy(100);
    Duration rounding = stated.rough() ? stated.unit() : stated.unit().dividedBy(2);
    Duration minutes = Duration.ofMinutes(context.option(MINUTES));
    Duration apart = stated.length().minus(told).abs();
    return apart.compareTo(share) <= 0
        || apart.compareTo(rounding) <= 0
        || apart.compareTo(minutes) <= 0;
  }
}

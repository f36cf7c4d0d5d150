package dev.runwell.rules.timeline;

import dev.runwell.finding.Level;
import dev.runwell.language.PhraseMatcher;
import dev.runwell.model.Concept;
import dev.runwell.model.Milestone;
import dev.runwell.model.OpsDocument;
import dev.runwell.model.PostMortem;
import dev.runwell.model.Section;
import dev.runwell.model.TimelineEntry;
import dev.runwell.rule.DocumentRule;
import dev.runwell.rule.Option;
import dev.runwell.rule.RuleContext;
import dev.runwell.rule.RuleDescriptor;
import dev.runwell.source.Span;
import java.util.List;
import java.util.Set;

/** Timelines that do not tell when a turning point of the response was reached. */
public final class TimelineMissingMilestone implements DocumentRule {
  private static final Option<List<String>> MILESTONES =
      Option.words(
          "milestones",
          List.of("detected", "acknowledged", "mitigated", "resolved"),
          "The turning points that a timeline has to tell");

  private static final Option<Integer> FEWEST_ENTRIES =
      Option.number(
          "fewest-entries", 3, "A timeline of fewer entries is a remark and is not judged");

  private static final RuleDescriptor DESCRIPTOR =
      RuleDescriptor.of(
              "timeline/missing-milestone",
              Level.WARNING,
              RuleDescriptor.postMortems(),
              "Timelines without the entry for detection, acknowledgement, mitigation or resolution",
              "Add an entry, with its time, that says when this happened")
          .with(MILESTONES, FEWEST_ENTRIES);

  /**
   * What a timeline is asked.
   *
   * @param milestone the turning point
   * @param hint the tag of words that may tell it
   * @param level how much it matters that it is missing
   * @param wording how a message tells it
   */
  private record Question(Milestone milestone, String hint, Level level, String wording) {}

  private static final List<Question> QUESTIONS =
      List.of(
          new Question(
              Milestone.DETECTED, "detected", Level.WARNING, "detection: when it was noticed"),
          new Question(
              Milestone.ACKNOWLEDGED,
              "acknowledged",
              Level.NOTE,
              "acknowledgement: when a responder took it"),
          new Question(
              Milestone.MITIGATED,
              "recovered",
              Level.NOTE,
              "mitigation: when users were no longer hurt"),
          new Question(
              Milestone.RESOLVED, "recovered", Level.WARNING, "resolution: when it was over"));

  @Override
  public RuleDescriptor descriptor() {
    return DESCRIPTOR;
  }

  @Override
  public void check(OpsDocument document, RuleContext context) {
    if (!(document instanceof PostMortem postMortem)
        || postMortem.timeline().size() < context.option(FEWEST_ENTRIES)) {
      return;
    }
    Set<String> asked = Set.copyOf(context.option(MILESTONES));
    for (Question question : QUESTIONS) {
      boolean fine = question.level() == Level.WARNING || toTheMinute(postMortem);
      if (asked.contains(question.milestone().id()) && fine && !isTold(question, postMortem)) {
        context.reportMissing(
            question.milestone().id(),
            heading(postMortem),
            question.level(),
            "Timeline has no " + question.wording());
      }
    }
  }

  /** In a history of days nobody asks when it was acknowledged. */
  private static boolean toTheMinute(PostMortem postMortem) {
    long timed = postMortem.timeline().stream().filter(entry -> entry.time().isPresent()).count();
    return timed * 2 > postMortem.timeline().size();
  }

  private static boolean isTold(Question question, PostMortem postMortem) {
    List<TimelineEntry> entries = postMortem.timeline();
    if (entries.stream().anyMatch(entry -> tells(entry, question.milestone()))) {
      return true;
    }
    boolean untold =
        postMortem.untimed().stream()
            .anyMatch(entry -> Hints.PHRASES.finds(question.hint(), entry.text()));
    return untold || mayTell(question, entries);
  }

  /** Whether an entry tells it in words that no reader is sure of. */
  private static boolean mayTell(Question question, List<TimelineEntry> entries) {
    return switch (question.milestone()) {
      case RESOLVED -> endsWell(entries);
      case MITIGATED ->
          entries.stream()
              .skip(1)
              .filter(entry -> !tells(entry, Milestone.RESOLVED))
              .anyMatch(entry -> hints(question.hint(), entry));
      case DETECTED ->
          entries.subList(0, half(entries)).stream()
              .anyMatch(TimelineMissingMilestone::mayTellDetection);
      default ->
          entries.stream()
              .filter(entry -> entry.milestones().isEmpty())
              .anyMatch(entry -> hints(question.hint(), entry));
    };
  }

  /** What customers are told, and what is found behind the mitigation, is no detection. */
  private static boolean mayTellDetection(TimelineEntry entry) {
    boolean other =
        tells(entry, Milestone.STATUS_UPDATE)
            || tells(entry, Milestone.MITIGATED)
            || tells(entry, Milestone.RESOLVED);
    return !other
        && (hints("detected", entry)
            || (entry.milestones().isEmpty() && hints("detected-alone", entry)));
  }

  /** The last entry may tell that it works again; a note to the public may follow it. */
  private static boolean endsWell(List<TimelineEntry> entries) {
    int last = entries.size() - 1;
    while (last > 0 && entries.get(last).milestones().equals(List.of(Milestone.STATUS_UPDATE))) {
      last--;
    }
    TimelineEntry end = entries.get(last);
    return tells(end, Milestone.MITIGATED) || hints("recovered", end);
  }

  /** The entries in which it may have been noticed: what is found later is the cause. */
  private static int half(List<TimelineEntry> entries) {
    return (entries.size() + 1) / 2;
  }

  private static boolean tells(TimelineEntry entry, Milestone milestone) {
    return entry.milestones().contains(milestone);
  }

  private static boolean hints(String hint, TimelineEntry entry) {
    return Hints.PHRASES.finds(hint, entry.text());
  }

  /** The heading that the timeline stands under; else its first entry. */
  private static Span heading(PostMortem postMortem) {
    Span first = postMortem.timeline().get(0).span();
    return postMortem.content().sections(Concept.TIMELINE).stream()
        .filter(section -> section.span().contains(first))
        .map(Section::headingSpan)
        .findFirst()
        .orElse(first);
  }

  /** Loaded only where a milestone is not told for certain. */
  static final class Hints {
    static final PhraseMatcher PHRASES =
        PhraseMatcher.load(TimelineMissingMilestone.class, "hints.lexicon");

    private Hints() {}
  }
}

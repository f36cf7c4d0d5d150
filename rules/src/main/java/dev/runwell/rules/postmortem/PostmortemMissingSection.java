package dev.runwell.rules.postmortem;

import dev.runwell.finding.Level;
import dev.runwell.language.Lexicon;
import dev.runwell.language.PhraseMatcher;
import dev.runwell.model.Concept;
import dev.runwell.model.DocumentContent;
import dev.runwell.model.OpsDocument;
import dev.runwell.model.PostMortem;
import dev.runwell.rule.DocumentRule;
import dev.runwell.rule.Option;
import dev.runwell.rule.RuleContext;
import dev.runwell.rule.RuleDescriptor;
import java.util.List;
import java.util.Set;

/** Questions of a post-mortem that no section answers. */
public final class PostmortemMissingSection implements DocumentRule {

  /**
   * What a post-mortem is asked.
   *
   * @param answers the concepts that answer it, the first gives it its name
   * @param wording how a message tells it
   */
  private record Question(List<Concept> answers, String wording) {

    String id() {
      return answers.get(0).id();
    }
  }

  private static final List<Question> QUESTIONS =
      List.of(
          new Question(List.of(Concept.SUMMARY), "summary: what happened, in brief"),
          new Question(List.of(Concept.IMPACT), "impact: who was affected, and how much"),
          new Question(List.of(Concept.TIMELINE), "timeline: what happened when"),
          new Question(
              List.of(Concept.ROOT_CAUSE, Concept.CONTRIBUTING_FACTORS),
              "root cause: why it happened"),
          new Question(List.of(Concept.DETECTION), "detection: why it was not noticed sooner"),
          new Question(List.of(Concept.RESPONSE), "response: what slowed it down"),
          new Question(List.of(Concept.ACTION_ITEMS), "action items: what prevents it"),
          new Question(
              List.of(
                  Concept.LESSONS_LEARNED, Concept.WENT_WELL, Concept.WENT_WRONG, Concept.LUCKY),
              "lessons learned: what went well, and what did not"));

  private static final Option<List<String>> SECTIONS =
      Option.words(
          "sections",
          QUESTIONS.stream().map(Question::id).toList(),
          "The questions that have to be answered");

  private static final RuleDescriptor DESCRIPTOR =
      RuleDescriptor.of(
              "postmortem/missing-section",
              Level.ERROR,
              RuleDescriptor.postMortems(),
              "Questions of a post-mortem that no section answers",
              "Answer the question in a section of its own, even if the answer is short")
          .with(SECTIONS);

  @Override
  public RuleDescriptor descriptor() {
    return DESCRIPTOR;
  }

  @Override
  public void check(OpsDocument document, RuleContext context) {
    Set<String> asked = Set.copyOf(context.option(SECTIONS));
    for (Question question : QUESTIONS) {
      if (asked.contains(question.id()) && !isAnswered(question, document)) {
        boolean suggested = question.id().equals(Concept.LESSONS_LEARNED.id());
        context.reportMissing(
            question.id(),
            document.content().head(),
            suggested ? Level.NOTE : Level.ERROR,
            "No section on the " + question.wording());
      }
    }
  }

  /** A section with nothing under it is document/empty-section's to report. */
  private static boolean isAnswered(Question question, OpsDocument document) {
    boolean headed =
        document.content().sections().stream()
            .anyMatch(section -> question.answers().stream().anyMatch(section::answers));
    return headed || (document instanceof PostMortem postMortem && holds(question, postMortem));
  }

  /** Some answers are what they are under any heading. */
  private static boolean holds(Question question, PostMortem postMortem) {
    return switch (question.answers().get(0)) {
      case TIMELINE -> !postMortem.timeline().isEmpty();
      case ACTION_ITEMS -> !postMortem.actionItems().isEmpty();
      case RESPONSE -> tellsWhatTookTime(postMortem.content());
      default -> false;
    };
  }

  /** How it was resolved answers the question if it tells what took its time. */
  private static boolean tellsWhatTookTime(DocumentContent content) {
    return content.sections(Concept.RESOLUTION).stream()
        .flatMap(section -> DocumentContent.within(content.passages(), section.body()))
        .anyMatch(passage -> Pace.WORDS.finds("pace", passage.text().text()));
  }

  /** Loaded only where no section is about the response. */
  private static final class Pace {
    static final PhraseMatcher WORDS =
        PhraseMatcher.of(Lexicon.load(PostmortemMissingSection.class, "pace.txt"));
  }
}

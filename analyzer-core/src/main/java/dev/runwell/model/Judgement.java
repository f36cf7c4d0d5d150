package dev.runwell.model;

import dev.runwell.source.Span;
import java.util.List;

/**
 * A sentence that judges people, by what it says of whom.
 *
 * @param span the sentence
 * @param category how it judges
 * @param agent who is judged
 * @param words the words that judge, as written
 * @param concepts the questions that the sections around it answer, the innermost first
 */
public record Judgement(
    Span span, Category category, Agent agent, String words, List<Concept> concepts)
    implements Element {

  /** Copies the list. */
  public Judgement {
    concepts = List.copyOf(concepts);
  }

  /** How a sentence judges. */
  public enum Category {
    /** A person or team as the cause of it all. */
    PERSON_AS_CAUSE,
    /** "Human error" as an explanation. */
    HUMAN_ERROR,
    /** People as careless, incompetent, unwilling. */
    NEGLIGENCE,
    /** What people should have done, or failed to do. */
    COUNTERFACTUAL,
    /** A question that holds people to account. */
    LEADING_QUESTION,
    /** Why people did what they did, guessed. */
    MOTIVE_GUESS,
    /** That it was plain to see, as one knows afterwards. */
    HINDSIGHT,
    /** That all would have been well but for people. */
    MECHANISTIC,
    /** Outrage, sarcasm, exclamation. */
    ANIMATED_LANGUAGE
  }

  /** Who is judged. */
  public enum Agent {
    /** A person by name or handle. */
    NAMED,
    /** Somebody by what they do: the engineer, the on-call, the reviewer. */
    ROLE,
    /** A team, a shift, an organisation. */
    TEAM,
    /** Somebody, nobody, people, he or she. */
    SOMEBODY,
    /** The authors themselves. */
    WE,
    /** Left out in a passive that only people can be meant by: {@code was merged by mistake}. */
    IMPLIED,
    /** Nobody by name: the words speak of people by themselves. */
    UNNAMED
  }
}

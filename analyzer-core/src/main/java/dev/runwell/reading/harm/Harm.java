package dev.runwell.reading.harm;

import dev.runwell.model.Mention.Topic;

/**
 * Words of harm in a statement, by indexes of its text.
 *
 * @param topic what they tell
 * @param form how they are built, which decides where a restriction stands
 */
record Harm(Topic topic, Form form, int start, int end) {

  /** How words of harm are built. */
  enum Form {
    /** A noun: {@code complete outage}; what it is of stands behind it. */
    NOUN,
    /** What is said of something that stands before it: {@code completely down}. */
    PREDICATE,
    /** A whole sentence in itself: {@code nobody could log in}. */
    SENTENCE
  }
}

package dev.runwell.reading.judgement;

import java.util.Locale;
import java.util.Optional;

/** What has to stand around a trigger for it to judge somebody; sections of the lexicons. */
enum Frame {
  /** Nothing: the words judge wherever they stand. */
  ALONE,
  /** A person somewhere in the sentence. */
  PERSON,
  /** A person as the subject of the words, which are a predicate. */
  DOER,
  /** The same of what only people do: an unknown name is somebody's, and a subject left out too. */
  SURELY,
  /** A passive of what only people do, without a machine behind {@code by}. */
  UNDONE,
  /** A person right behind the words. */
  FOLLOWED,
  /** A person to whom the words, a noun, belong. */
  OWNED,
  /** A question about people. */
  QUESTION,
  /** Nobody as the subject of what somebody should have done: {@code nobody noticed}. */
  NOBODY,
  /** {@code should have}: what a person is said to have had to do. */
  MODAL,
  /** {@code if only}: a person behind it, who did not. */
  WISHED;

  /** The frame that a section of a lexicon is named after. */
  static Optional<Frame> of(String section) {
    for (Frame frame : values()) {
      if (frame.name().toLowerCase(Locale.ROOT).equals(section)) {
        return Optional.of(frame);
      }
    }
    return Optional.empty();
  }
}

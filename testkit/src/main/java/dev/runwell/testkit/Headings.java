package dev.runwell.testkit;

/** The headings of a rule's page. */
final class Headings {
  static final String WHY = "Why it matters";
  static final String FLAGGED = "Flagged";
  static final String ACCEPTED = "Accepted";
  static final String OPTIONS = "Options";
  static final String SOURCE = "Source";

  private Headings() {}
}

package dev.runwell.reading.time;

/** What is known about a time's half of the day. */
public enum HalfDay {
  /** It says am or pm, or is a word such as noon. */
  SAID,
  /** It does not say, as on a clock of 24 hours. */
  OPEN,
  /** Nor does it say, and its hour has a zero in front, as only clocks of 24 hours have. */
  PADDED,
  /** It would have to say, and nothing tells. */
  UNCLEAR
}

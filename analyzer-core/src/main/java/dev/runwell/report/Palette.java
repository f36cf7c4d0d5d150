package dev.runwell.report;

import dev.runwell.finding.Level;

/** The few colours of a terminal that a text report uses; or none. */
enum Palette {
  /** For files, pipes and people who want none. */
  PLAIN,
  /** ANSI colours, of the sixteen that every terminal has. */
  COLOUR;

  private static final String BOLD = "1";
  private static final String BLUE = "1;34";
  private static final String RED = "1;31";
  private static final String CYAN = "36";

  String strong(String text) {
    return paint(BOLD, text);
  }

  String margin(String text) {
    return paint(BLUE, text);
  }

  String help(String text) {
    return paint(CYAN, text);
  }

  String level(Level level, String text) {
    return paint(
        switch (level) {
          case ERROR -> RED;
          case WARNING -> "1;33";
          case NOTE -> "1;36";
        },
        text);
  }

  /** What should have been done by now. */
  String overdue(String text) {
    return paint(RED, text);
  }

  private String paint(String code, String text) {
    return this == PLAIN || text.isEmpty() ? text : "\u001b[" + code + "m" + text + "\u001b[0m";
  }
}

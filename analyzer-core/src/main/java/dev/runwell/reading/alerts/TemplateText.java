package dev.runwell.reading.alerts;

import java.util.List;

/**
 * Writes actions of templates in units that mean nothing to YAML, and back: a unit up to {@code
 * U+18FF} becomes one of Unicode's private ones, so that nothing moves and nothing is lost.
 */
final class TemplateText {
  private static final char FIRST_PRIVATE = '\uE000';
  private static final char LAST_PRIVATE = '\uF8FF';

  private TemplateText() {}

  /** A unit as it is hidden from YAML. */
  static char hide(char unit) {
    return unit <= LAST_PRIVATE - FIRST_PRIVATE ? (char) (FIRST_PRIVATE + unit) : unit;
  }

  /** Whether something in the text is hidden, or would be taken for it. */
  static boolean holdsHidden(String text) {
    return text.chars().anyMatch(TemplateText::isHidden);
  }

  /** The text with all that was hidden. */
  static String show(String text) {
    if (!holdsHidden(text)) {
      return text;
    }
    StringBuilder shown = new StringBuilder(text);
    for (int i = 0; i < shown.length(); i++) {
      if (isHidden(shown.charAt(i))) {
        shown.setCharAt(i, (char) (shown.charAt(i) - FIRST_PRIVATE));
      }
    }
    return shown.toString();
  }

  /**
   * What the monitoring gets to see of a text: a string in an action, which is how Helm lets
   * templates through that are not its own, is that string. Other actions stay as they are.
   */
  static String resolve(String text) {
    if (!TemplateActions.maybeIn(text)) {
      return text;
    }
    List<TemplateAction> actions = TemplateActions.in(text);
    StringBuilder resolved = new StringBuilder();
    int done = 0;
    for (TemplateAction action : actions) {
      String written = text.substring(action.span().start(), action.span().end());
      if (action.literal().isPresent() || TemplateAction.isRawMark(written)) {
        resolved.append(text, done, action.span().start());
        action.literal().ifPresent(it -> resolved.append(text, it.start(), it.end()));
        done = action.span().end();
      }
    }
    return done == 0 ? text : resolved.append(text, done, text.length()).toString();
  }

  private static boolean isHidden(int unit) {
    return FIRST_PRIVATE <= unit && unit <= LAST_PRIVATE;
  }
}

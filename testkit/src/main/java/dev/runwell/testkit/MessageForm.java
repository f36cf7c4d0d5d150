package dev.runwell.testkit;

import java.util.Locale;
import java.util.regex.Pattern;

/** Holds messages to their form: one neutral sentence that states the problem. */
final class MessageForm {
  /** Orders and pleas belong into the help, or nowhere. */
  private static final Pattern ORDER =
      Pattern.compile("\\b(?:please|you|your|must not|don't|do not)\\b");

  private MessageForm() {}

  /** Throws an {@link AssertionError} that says what of the form is missed. */
  static void check(String message) {
    require(!message.isBlank(), "is empty", message);
    require(message.equals(message.strip()), "has blanks around it", message);
    require(message.lines().count() == 1, "has several lines", message);
    require(!message.endsWith("."), "ends with a full stop", message);
    require(message.indexOf('!') < 0, "raises its voice", message);
    require(!Character.isLowerCase(message.codePointAt(0)), "begins with a small letter", message);
    String lower = message.toLowerCase(Locale.ROOT);
    require(!ORDER.matcher(lower).find(), "gives orders instead of stating the problem", message);
  }

  private static void require(boolean holds, String otherwise, String message) {
    if (!holds) {
      throw new AssertionError("the message '" + message + "' " + otherwise);
    }
  }
}

package dev.runwell.reading.alerts;

import java.util.regex.Pattern;

/**
 * Tells from a text alone whether it may define alerts: most data files of a repository define
 * none, and are not worth a parse.
 */
public final class AlertSigns {
  private static final Pattern ALERT =
      Pattern.compile("(?m)^[ \\t]*+(?:-[ \\t]++)*+[\"']?alert[\"']?[ \\t]*+:[ \\t]++\\S");
  private static final Pattern EXPRESSION =
      Pattern.compile("(?m)^[ \\t]*+(?:-[ \\t]++)*+[\"']?expr[\"']?[ \\t]*+:");
  private static final Pattern MONITOR =
      Pattern.compile("\\btype[\"']?[ ]*+:[ ]*+[\"']?(?:[a-z0-9-]{1,30} alert|service check)\\b");
  private static final Pattern FIRST_LINE =
      Pattern.compile("---|[{\\[].*|(?:- ++)*+[\"']?[\\w./-]++[\"']?[ \\t]*+:(?:[ \\t].*)?");

  private AlertSigns() {}

  /** Whether a reader of alerts should look at a data file at all. */
  static boolean maybe(String text) {
    return maybePrometheus(text) || maybeGrafana(text) || maybeDatadog(text);
  }

  /**
   * Whether a file that is no YAML, or none that can be read, was meant to define alerts: it has
   * lines as rule files have them.
   */
  public static boolean areIn(String text) {
    return isPrometheus(text)
        || (maybeGrafana(text) && hasKey(text, "datasourceUid"))
        || (maybeDatadog(text) && MONITOR.matcher(text).find());
  }

  private static boolean isPrometheus(String text) {
    return maybePrometheus(text) && ALERT.matcher(text).find() && EXPRESSION.matcher(text).find();
  }

  /** Whether a file of any name is one that defines alerts, rather than a page that shows some. */
  public static boolean areAllOf(String text) {
    return areIn(text)
        && text.lines()
            .map(String::strip)
            .filter(line -> !line.isEmpty() && !line.startsWith("#") && !line.startsWith("{{"))
            .findFirst()
            .filter(line -> line.length() < 1000 && FIRST_LINE.matcher(line).matches())
            .isPresent();
  }

  private static boolean maybePrometheus(String text) {
    return hasKey(text, "alert") && hasKey(text, "expr");
  }

  private static boolean maybeGrafana(String text) {
    return hasKey(text, "condition") && hasKey(text, "refId") && hasKey(text, "title");
  }

  private static boolean maybeDatadog(String text) {
    boolean typed =
        text.contains(" alert") || text.contains("service check") || text.contains("composite");
    return typed && hasKey(text, "query") && hasKey(text, "message") && hasKey(text, "name");
  }

  /** Whether a word stands before a colon, in quotes or not. */
  private static boolean hasKey(String text, String key) {
    for (int at = text.indexOf(key); at >= 0; at = text.indexOf(key, at + 1)) {
      int end = at + key.length();
      if ((at == 0 || !isWord(text.charAt(at - 1))) && isBeforeColon(text, end)) {
        return true;
      }
    }
    return false;
  }

  private static boolean isBeforeColon(String text, int from) {
    int at = from;
    if (at < text.length() && (text.charAt(at) == '"' || text.charAt(at) == '\'')) {
      at++;
    }
    while (at < text.length() && text.charAt(at) == ' ') {
      at++;
    }
    return at < text.length() && text.charAt(at) == ':';
  }

  private static boolean isWord(char unit) {
    return Character.isLetterOrDigit(unit) || unit == '_' || unit == '-' || unit == '.';
  }
}

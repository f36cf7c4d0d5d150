package dev.runwell.reading.runbook;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a terminal or console prints before a command.
 *
 * @param kind how sure it is
 * @param length its length with the white space behind it, in UTF-16 code units
 */
record Prompt(Kind kind, int length) {

  /** The kinds of prompt. */
  enum Kind {
    /** A shell's, as {@code $} or {@code user@host:~$}. */
    SHELL,
    /** A console's that names itself, as {@code postgres=#} or {@code irb>}. */
    CONSOLE,
    /** {@code >} alone: a console, a continued line or a quotation. */
    ANGLE,
    /** {@code #} alone: root's prompt or a comment. */
    HASH
  }

  private static final String END = "(?:\\s+|$)";

  private static final Pattern SHELL =
      Pattern.compile(
          "\\s*(?:"
              + "[$%]>?"
              + "|[❯➜λ]"
              + "|[\\w.-]{1,40}@[\\w.-]{1,120}[: ]?[^\\s$#>%]{0,80} ?[$#%>]"
              + "|\\[[^\\]\\n]{1,80}\\] ?[$#%]"
              + "|\\([\\w.-]{1,40}\\) ?[\\w.@:~/-]{0,80} ?[$#]"
              + "|(?:ba|z|k)?sh-[\\d.]{1,6}[$#]"
              + "|~[^\\s$#]{0,60} ?[$#]"
              + "|[a-z][\\w.-]{0,80} ?[$]"
              + "|PS [A-Za-z]:[^\\s>]{0,80}>"
              + "|[A-Z]:\\\\[^\\s>]{0,80}>"
              + ")"
              + END);

  private static final Pattern CONSOLE =
      Pattern.compile(
          "\\s*(?:"
              + ">>>"
              + "|\\[\\d{1,4}\\] pry[^>\\s]{0,40}>"
              + "|[\\w.-]{1,40}[=(!*'-]?[#>]"
              + "|[\\w.-]{1,40}\\([^)\\s]{0,40}\\)(?::\\d{1,4}){0,2}:?\\d?[>*]"
              + "|[\\d.]{7,15}:\\d{2,5}(?:\\[\\d+\\])?>"
              + "|(?:MariaDB|MySQL|SQL|redis) [^\\s>]{0,60}>"
              + "|[\\w-]{1,40}:[A-Z]{3,10}>"
              + ")"
              + END);

  private static final Pattern ANGLE = Pattern.compile("\\s*>\\s+(?=\\S)");
  private static final Pattern HASH = Pattern.compile("\\s*#\\s*(?=\\S)");

  /** The prompt a line starts with, if it starts with one. */
  static Optional<Prompt> of(String line) {
    return first(SHELL, Kind.SHELL, line)
        .or(() -> first(ANGLE, Kind.ANGLE, line))
        .or(() -> first(HASH, Kind.HASH, line))
        .or(() -> first(CONSOLE, Kind.CONSOLE, line));
  }

  private static Optional<Prompt> first(Pattern pattern, Kind kind, String line) {
    Matcher matcher = pattern.matcher(line);
    return matcher.lookingAt() ? Optional.of(new Prompt(kind, matcher.end())) : Optional.empty();
  }
}

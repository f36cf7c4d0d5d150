package dev.runwell.reading.runbook;

import java.util.regex.Pattern;

/** One line of code without its prompt: whether it reads like a command. */
final class CommandLine {
  private static final Pattern ASSIGNMENT =
      Pattern.compile("(?:[A-Z_][A-Z0-9_]*|[a-z_]\\w*)=(?!=)(\\S*).*");
  private static final Pattern FURTHER_PAIR = Pattern.compile(".*\\s[a-z_]\\w*=.*");
  private static final Pattern PATH =
      Pattern.compile("(?:\\.{1,2}|~|\\$\\{?\\w+\\}?|s?bin|scripts?)?/[\\w./${}<>~+@-]+");
  private static final Pattern SCRIPT =
      Pattern.compile(
          "[\\w./<>-]+\\.(?:sh|py|rb|pl|ps1|bash)|[A-Z]:\\\\[\\w\\\\.-]+\\.(?:exe|bat|cmd|ps1)");
  private static final Pattern CMDLET = Pattern.compile("[A-Z][a-z]+-[A-Z]\\w+");
  private static final Pattern RUBY_CALL =
      Pattern.compile("(?:::)?[A-Z]\\w*(?:::[A-Z]\\w*)*\\.\\w+(?:[!?]|\\.\\w|[!?]?\\().*");
  private static final Pattern TOOL_NAME = Pattern.compile("[a-z][a-z0-9]*(?:[_.+-][a-z0-9]+)*");
  private static final Pattern SHELL_SIGN =
      Pattern.compile(
          "(?:^|\\s)-{1,2}\\w|(?:^|\\s)[~.]?/\\w|\\s[|>]{1,2}\\s|&&|[\"'$=*]|\\w\\.(?:log|sh|conf|yml)\\b");
  private static final Pattern OPTION =
      Pattern.compile("\\s-{1,2}[a-zA-Z]|\\s[|>]{1,2}\\s|\\s&&\\s");
  private static final Pattern TERSE =
      Pattern.compile(
          "[a-z][a-z0-9_-]*(?: (?:[a-z][a-z0-9]*(?:[_:-][a-z0-9]+)*|[A-Z_]+|[<\\[{][^ ]+[>\\]}])){1,4}");
  private static final Pattern SENTENCE_END = Pattern.compile("[a-z]{2}[.:!?]$");
  private static final Pattern CHAT = Pattern.compile("/[a-z][a-z_-]{1,20}");

  /** No command's name or path is longer. */
  private static final int LONGEST_NAME = 300;

  /** What a command is shows at its start; patterns need not read a line of a megabyte. */
  private static final int FAR_ENOUGH = 1_000;

  private CommandLine() {}

  private static String start(String line) {
    String text = line.strip();
    return text.length() > FAR_ENOUGH ? text.substring(0, FAR_ENOUGH) : text;
  }

  /** Whether a line starts with what is surely a command: a known word, a script, a query. */
  static boolean isKnown(String line) {
    String text = start(line);
    String first = firstToken(text);
    if (first.isEmpty() || first.length() > LONGEST_NAME) {
      return false;
    }
    String rest = text.substring(first.length()).strip();
    CommandWords words = CommandWords.get();
    if (words.plainWords().contains(first)) {
      return rest.isEmpty() ? false : SHELL_SIGN.matcher(rest).find();
    }
    if (words.commands().contains(first)) {
      return true;
    }
    if (words.chat().contains(first) && !rest.isEmpty()) {
      return true;
    }
    if (isAssignment(text)) {
      return true;
    }
    return isScript(first, rest)
        || CMDLET.matcher(first).matches()
        || RUBY_CALL.matcher(text).matches();
  }

  private static boolean isScript(String first, String rest) {
    if (SCRIPT.matcher(first).matches()) {
      return true;
    }
    String name = first.substring(first.lastIndexOf('/') + 1);
    CommandWords words = CommandWords.get();
    boolean path = PATH.matcher(first).matches();
    return path
        && (words.commands().contains(name)
            || words.plainWords().contains(name)
            || first.startsWith("./")
            || (("/" + first).contains("/bin/") || ("/" + first).contains("/sbin/"))
            || (!rest.isEmpty() && SHELL_SIGN.matcher(rest).find()));
  }

  private static boolean isAssignment(String text) {
    var matcher = ASSIGNMENT.matcher(text);
    if (!matcher.matches()) {
      return false;
    }
    boolean shouted = Character.isUpperCase(text.charAt(0)) || text.charAt(0) == '_';
    return shouted || matcher.group(1).startsWith("$(") || matcher.group(1).startsWith("(");
  }

  /**
   * Whether a line in a terminal's block could be a command that no list knows: a tool's name in
   * small letters with something behind it, not a sentence and not {@code key: value}.
   */
  static boolean isPlausible(String line) {
    String text = start(line);
    String first = firstToken(text);
    if (first.length() > LONGEST_NAME) {
      return false;
    }
    if (SENTENCE_END.matcher(text).find() || FURTHER_PAIR.matcher(text).matches()) {
      return false;
    }
    return TOOL_NAME.matcher(first).matches()
        || (PATH.matcher(first).matches() && text.length() > first.length())
        || (CHAT.matcher(first).matches() && text.length() > first.length())
        || (first.startsWith("$") && first.length() > 1)
        || (first.startsWith("<") && first.endsWith(">"));
  }

  /** Whether a line that no list knows shows an option, a pipe or another sign of a shell. */
  static boolean hasShellSign(String line) {
    return OPTION.matcher(start(line)).find();
  }

  /** Whether a line is a few bare words, as a tool with its sub-command and arguments. */
  static boolean isTerse(String line) {
    String text = start(line);
    return text.indexOf(' ') > 0 && TERSE.matcher(text).matches();
  }

  /** Whether a line speaks of a tool: {@code dpkg was interrupted}, {@code psql session}. */
  static boolean isSaidOf(String line) {
    String text = start(line);
    String rest = text.substring(firstToken(text).length()).strip();
    return CommandWords.get().said().contains(firstToken(rest));
  }

  /** Whether a line gives a variable of a script its value: {@code name=$1}. */
  static boolean isVariable(String line) {
    String text = start(line);
    return ASSIGNMENT.matcher(text).matches() && !FURTHER_PAIR.matcher(text).matches();
  }

  /** Whether a line only holds other lines together: {@code for}, {@code done}. */
  static boolean isKeyword(String line) {
    String first = firstToken(line.strip());
    return CommandWords.get()
        .keywords()
        .contains(first.endsWith(";") ? first.substring(0, first.length() - 1) : first);
  }

  /** Whether the next line still belongs to this one. */
  static boolean goesOn(String line) {
    String text = line.strip();
    return text.endsWith("\\")
        || text.endsWith("|")
        || text.endsWith("&&")
        || text.endsWith("||")
        || text.endsWith("{")
        || text.endsWith("(")
        || text.endsWith("[")
        || text.endsWith(",");
  }

  /** How many quotes of a kind stand in a line without a backslash before them. */
  static long quotes(String line, char quote) {
    long count = 0;
    for (int i = 0; i < line.length(); i++) {
      if (line.charAt(i) == quote && (i == 0 || line.charAt(i - 1) != '\\')) {
        count++;
      }
    }
    return count;
  }

  /** The characters up to the first white space. */
  static String firstToken(String text) {
    int end = 0;
    while (end < text.length() && !Character.isWhitespace(text.charAt(end))) {
      end++;
    }
    return text.substring(0, end);
  }
}

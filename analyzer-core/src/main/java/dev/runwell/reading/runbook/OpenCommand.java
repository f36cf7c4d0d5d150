package dev.runwell.reading.runbook;

/**
 * A command as far as it has been read; it may go on in the next line.
 *
 * @param command its lines so far
 */
record OpenCommand(String command) {
  /** No command. */
  static final OpenCommand NONE = new OpenCommand("");

  /** A quote that is still open so far behind its start was never one. */
  private static final int LONGEST_COMMAND = 20_000;

  /** The command with one more line. */
  OpenCommand with(String line) {
    return new OpenCommand(command + "\n" + line);
  }

  /** Whether the next line still belongs to it. */
  boolean goesOn() {
    if (command.isEmpty() || command.length() > LONGEST_COMMAND) {
      return false;
    }
    String last = command.substring(command.lastIndexOf('\n') + 1);
    return CommandLine.goesOn(last)
        || CommandLine.quotes(command, '"') % 2 != 0
        || (CommandLine.quotes(command, '\'') % 2 != 0 && !command.contains("\""))
        || isOpenDocument()
        || (QueryText.opensSql(command.lines().findFirst().orElse(""))
            && !last.strip().endsWith(";"));
  }

  private boolean isOpenDocument() {
    int mark = command.indexOf("<<");
    if (mark < 0) {
      return false;
    }
    int start = mark + 2;
    while (start < command.length() && "-'\" ".indexOf(command.charAt(start)) >= 0) {
      start++;
    }
    int end = start;
    while (end < command.length() && Character.isLetterOrDigit(command.charAt(end))) {
      end++;
    }
    String word = command.substring(start, end);
    return !word.isEmpty() && command.lines().skip(1).noneMatch(line -> line.strip().equals(word));
  }
}

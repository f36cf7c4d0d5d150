package dev.runwell.reading.destruction;

import java.util.List;

/**
 * One command between pipes, semicolons and line ends.
 *
 * @param tokens its words, at least one
 */
record SimpleCommand(List<Token> tokens) {

  SimpleCommand {
    tokens = List.copyOf(tokens);
  }

  /** The first word. */
  Token first() {
    return tokens.get(0);
  }

  int start() {
    return first().start();
  }

  int end() {
    return tokens.get(tokens.size() - 1).end();
  }

  /** The command that starts with the word at {@code index}. */
  SimpleCommand from(int index) {
    return new SimpleCommand(tokens.subList(index, tokens.size()));
  }

  /** The words behind the first. */
  List<Token> arguments() {
    return tokens.subList(1, tokens.size());
  }
}

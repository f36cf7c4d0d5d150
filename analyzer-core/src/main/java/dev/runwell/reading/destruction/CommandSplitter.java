package dev.runwell.reading.destruction;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Cuts a shell's text into its simple commands, as far as quotes, pipes, line continuations and
 * placeholders need to be understood for it.
 */
final class CommandSplitter {
  /** {@code <pod name>} is a stand-in, no redirection. */
  private static final Pattern STAND_IN = Pattern.compile("<[A-Za-z_][^<>\\n|;&]{0,60}>");

  private final String text;
  private final int end;
  private final List<SimpleCommand> commands = new ArrayList<>();
  private List<Token> tokens = new ArrayList<>();
  private final StringBuilder word = new StringBuilder();
  private int wordStart = -1;
  private int quoteStart = -1;
  private int quoteEnd = -1;
  private int depth;
  private int at;

  private CommandSplitter(String text, int start, int end) {
    this.text = text;
    this.at = start;
    this.end = end;
  }

  /** The commands between two indexes; indexes of tokens are those of {@code text}. */
  static List<SimpleCommand> split(String text, int start, int end) {
    CommandSplitter splitter = new CommandSplitter(text, start, end);
    while (splitter.at < end) {
      splitter.next(text.charAt(splitter.at));
    }
    splitter.endCommand();
    return splitter.commands;
  }

  private void next(char c) {
    if (c == '\\') {
      backslash();
    } else if (c == '"' || c == '\'') {
      quote(c);
    } else if (c == '\n' || c == ';' || c == '`') {
      endCommand();
      at++;
    } else if (Character.isWhitespace(c)) {
      endWord();
      at++;
    } else if (c == '|' || c == '&') {
      pipe(c);
    } else if (c == '#' && wordStart < 0) {
      comment();
    } else if (c == '(' || c == ')') {
      bracket(c);
    } else if (c == '<' || c == '>') {
      angle(c);
    } else {
      take(1);
    }
  }

  private void take(int count) {
    wordStart = wordStart < 0 ? at : wordStart;
    word.append(text, at, at + count);
    at += count;
  }

  /** At the end of a line it joins the next one, even where white space slipped in behind it. */
  private void backslash() {
    int behind = at + 1;
    while (behind < end && (text.charAt(behind) == ' ' || text.charAt(behind) == '\t')) {
      behind++;
    }
    if (behind >= end || text.charAt(behind) == '\n') {
      endWord();
      at = Math.min(end, behind + 1);
    } else {
      at++;
      take(1);
    }
  }

  private void quote(char mark) {
    int close = at + 1;
    while (close < end && text.charAt(close) != mark) {
      close += mark == '"' && text.charAt(close) == '\\' ? 2 : 1;
    }
    if (close >= end) {
      take(1); // an apostrophe
      return;
    }
    wordStart = wordStart < 0 ? at : wordStart;
    word.append(text, at + 1, close);
    quoteStart = at + 1;
    quoteEnd = close;
    at = close + 1;
  }

  /** {@code 2>&1} goes on, {@code a && b} does not. */
  private void pipe(char c) {
    boolean redirected =
        c == '&'
            && ((at > 0 && text.charAt(at - 1) == '>')
                || (at + 1 < end && text.charAt(at + 1) == '>'));
    if (redirected) {
      endWord();
    } else {
      endCommand();
    }
    at++;
  }

  private void comment() {
    while (at < end && text.charAt(at) != '\n') {
      at++;
    }
  }

  /** {@code f(x)} is one word; {@code $(f x)} and {@code (f; g)} hold commands. */
  private void bracket(char c) {
    boolean call = c == '(' && wordStart >= 0 && text.charAt(at - 1) != '$';
    if (call || (c == ')' && depth > 0)) {
      depth += call ? 1 : -1;
      take(1);
    } else {
      endCommand();
      at++;
    }
  }

  private void angle(char c) {
    Matcher matcher = STAND_IN.matcher(text).region(at, end);
    if (c == '<' && matcher.lookingAt()) {
      take(matcher.end() - at);
      return;
    }
    boolean numbered = wordStart >= 0 && word.length() == 1 && Character.isDigit(word.charAt(0));
    if (!numbered) {
      endWord();
    }
    int run = at + 1 < end && text.charAt(at + 1) == c ? 2 : 1;
    take(run);
    endWord();
  }

  private void endWord() {
    if (wordStart >= 0) {
      tokens.add(new Token(word.toString(), wordStart, at, quoteStart, quoteEnd));
    }
    word.setLength(0);
    wordStart = -1;
    quoteStart = -1;
    quoteEnd = -1;
    depth = 0;
  }

  private void endCommand() {
    endWord();
    if (!tokens.isEmpty()) {
      commands.add(new SimpleCommand(tokens));
      tokens = new ArrayList<>();
    }
  }
}

package dev.runwell.reading.runbook;

import dev.runwell.language.Lexicon;
import dev.runwell.language.Words;
import java.util.Set;

/** The words by which code is told from commands; see {@code commands.lexicon}. */
record CommandWords(
    Set<String> shellFences,
    Set<String> queryFences,
    Set<String> programFences,
    Set<String> dataFences,
    Set<String> commands,
    Set<String> plainWords,
    Set<String> keywords,
    Set<String> sql,
    Set<String> functions,
    Set<String> requests,
    Set<String> hints,
    Set<String> things,
    Set<String> said,
    Set<String> chat) {

  private static final class Loaded {
    private static final CommandWords WORDS =
        of(Lexicon.load(CommandWords.class, "commands.lexicon"));
  }

  /** The words of the lexicon, read when they are first asked for. */
  static CommandWords get() {
    return Loaded.WORDS;
  }

  private static CommandWords of(Lexicon lexicon) {
    return new CommandWords(
        lexicon.words("shell fence"),
        lexicon.words("query fence"),
        lexicon.words("program fence"),
        lexicon.words("data fence"),
        lexicon.words("command"),
        lexicon.words("command that is a word"),
        lexicon.words("keyword of the shell"),
        lexicon.words("sql"),
        lexicon.words("query function"),
        lexicon.words("asks to run"),
        lexicon.words("leads to a command"),
        lexicon.words("names a thing"),
        lexicon.words("is said of a tool"),
        lexicon.words("chat"));
  }

  /** What the word behind a fence promises. */
  Fence fence(String info) {
    String word = Words.fold(info).strip().split("[\\s{,]", 2)[0];
    if (word.startsWith(".")) {
      word = word.substring(1);
    }
    if (shellFences.contains(word)) {
      return Fence.SHELL;
    }
    if (queryFences.contains(word)) {
      return Fence.QUERY;
    }
    if (programFences.contains(word)) {
      return Fence.PROGRAM;
    }
    return dataFences.contains(word) ? Fence.DATA : Fence.UNKNOWN;
  }

  /** The kinds of fence. */
  enum Fence {
    /** A terminal. */
    SHELL,
    /** A query language. */
    QUERY,
    /** A programming language with a console. */
    PROGRAM,
    /** Data, logs, diagrams, configuration. */
    DATA,
    /** None, or one that says nothing. */
    UNKNOWN
  }
}

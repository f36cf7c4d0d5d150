package dev.runwell.reading.destruction;

import dev.runwell.language.Lexicon;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Finds the command inside a command: behind {@code sudo}, {@code xargs}, {@code ssh host}. */
final class Wrappers {
  private static final Set<String> EXECUTING = Set.of("-exec", "-execdir", "-ok", "-okdir");

  private static final class Loaded {
    private static final Lexicon LEXICON = Lexicon.load(Wrappers.class, "wrappers.lexicon");
    private static final Set<String> WRAPPERS = LEXICON.words("wrapper");
    private static final Set<String> VALUED = LEXICON.words("takes a value");
    private static final Set<String> REMOTE = LEXICON.words("remote");
    private static final Set<String> CARRIERS = LEXICON.words("carrier");
    private static final Set<String> KEYWORDS = LEXICON.words("keyword");
    private static final Set<String> MAKERS = LEXICON.words("made by");
  }

  private Wrappers() {}

  /** The command without keywords and assignments of variables before it. */
  static Optional<SimpleCommand> bare(SimpleCommand command) {
    List<Token> tokens = command.tokens();
    int at = 0;
    while (at < tokens.size() && (isKeyword(tokens.get(at)) || isAssignment(tokens.get(at)))) {
      at++;
    }
    return at < tokens.size() ? Optional.of(command.from(at)) : Optional.empty();
  }

  private static boolean isKeyword(Token token) {
    return Loaded.KEYWORDS.contains(token.text());
  }

  private static boolean isAssignment(Token token) {
    int equals = token.text().indexOf('=');
    return equals > 0
        && token.text().substring(0, equals).chars().allMatch(Wrappers::isOfName)
        && !token.isOption();
  }

  private static boolean isOfName(int c) {
    return Character.isLetterOrDigit(c) || c == '_';
  }

  /** The command that this one runs, if it is there to run another. */
  static Optional<SimpleCommand> inner(SimpleCommand command) {
    String tool = command.first().name();
    List<Token> tokens = command.tokens();
    if (Loaded.WRAPPERS.contains(tool)) {
      return behind(command, operand(tokens, 1));
    }
    if (Loaded.REMOTE.contains(tool)) {
      return behind(command, operand(tokens, 1) + 1);
    }
    for (int i = 1; i < tokens.size(); i++) {
      String text = tokens.get(i).text();
      boolean dashes = text.equals("--") && Loaded.CARRIERS.contains(tool);
      if (dashes || EXECUTING.contains(text)) {
        return behind(command, i + 1);
      }
      if (i < 3 && text.equals("exec") && Loaded.CARRIERS.contains(tool)) {
        boolean dashed = tokens.stream().anyMatch(token -> token.text().equals("--"));
        return dashed ? inner(command, i) : behind(command, operand(tokens, i + 1) + 1);
      }
    }
    return Optional.empty();
  }

  private static Optional<SimpleCommand> inner(SimpleCommand command, int from) {
    for (int i = from; i < command.tokens().size(); i++) {
      if (command.tokens().get(i).text().equals("--")) {
        return behind(command, i + 1);
      }
    }
    return Optional.empty();
  }

  private static Optional<SimpleCommand> behind(SimpleCommand command, int index) {
    return index < command.tokens().size() ? Optional.of(command.from(index)) : Optional.empty();
  }

  /** The first word from {@code from} on that is neither an option nor the value of one. */
  private static int operand(List<Token> tokens, int from) {
    int at = from;
    while (at < tokens.size()) {
      Token token = tokens.get(at);
      boolean valued = Loaded.VALUED.contains(token.text());
      boolean skipped = token.isOption() || isAssignment(token) || isLength(token);
      if (!skipped) {
        return at;
      }
      at += valued ? 2 : 1;
    }
    return at;
  }

  /** {@code timeout 30s}. */
  private static boolean isLength(Token token) {
    return Character.isDigit(token.text().isEmpty() ? 'x' : token.text().charAt(0))
        && token.text().length() <= 5;
  }

  /** Whether it does nothing but run another command. */
  static boolean isWrapper(SimpleCommand command) {
    return Loaded.WRAPPERS.contains(command.first().name());
  }

  /** Whether its quoted arguments may be commands. */
  static boolean carries(SimpleCommand command) {
    return Loaded.CARRIERS.contains(command.first().name());
  }

  /** Whether it makes what its arguments name. */
  static boolean makes(SimpleCommand command) {
    return command.tokens().stream().limit(5).anyMatch(t -> Loaded.MAKERS.contains(t.name()));
  }
}

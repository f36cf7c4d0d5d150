package dev.runwell.reading.destruction;

import dev.runwell.language.Words;
import dev.runwell.model.DestructiveCommand.Effect;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Finds what destroys in the text of commands. */
final class DestructionFinder {
  /** A shell in a shell in a shell; what lies deeper is no command that anybody pastes. */
  private static final int DEEPEST = 4;

  /** What a statement does shows at its start. */
  private static final int FAR_ENOUGH = 2_000;

  private static final Pattern TOOL = Pattern.compile("[\\w./~<{$-][\\w./~<>{}$+-]*");

  private final String text;
  private final List<Found> found = new ArrayList<>();
  private final List<String> made = new ArrayList<>();

  private DestructionFinder(String text) {
    this.text = text;
  }

  /**
   * A command that destroys.
   *
   * @param effect what it does
   * @param words what makes it destructive
   * @param command the whole command
   * @param named how many of its words these are
   */
  record Found(Effect effect, String words, SimpleCommand command, int named) {}

  /**
   * What was read in a text.
   *
   * @param destructive the commands that destroy, in their order
   * @param made what other commands of it make, by name
   */
  record Result(List<Found> destructive, List<String> made) {}

  /** Reads the text of a block of commands; indexes are those of the text. */
  static Result find(String text) {
    DestructionFinder finder = new DestructionFinder(text);
    finder.scan(0, text.length(), 0);
    return new Result(finder.found, finder.made);
  }

  private void scan(int start, int end, int depth) {
    for (SimpleCommand command : CommandSplitter.split(text, start, end)) {
      Wrappers.bare(command).ifPresent(bare -> judge(bare, depth));
    }
  }

  private void judge(SimpleCommand command, int depth) {
    if (depth > DEEPEST || isShown(command)) {
      return;
    }
    Optional<SimpleCommand> inner = Wrappers.inner(command).flatMap(Wrappers::bare);
    int before = found.size();
    inner.ifPresent(bare -> judge(bare, depth + 1));
    if (found.size() > before || (inner.isPresent() && Wrappers.isWrapper(command))) {
      return;
    }
    Optional<Found> destruction = outright(command);
    if (destruction.isPresent()) {
      found.add(destruction.get());
    } else {
      remember(command);
      quoted(command, depth);
    }
  }

  private Optional<Found> outright(SimpleCommand command) {
    boolean searches =
        DestructionWords.get().searches().contains(Words.fold(command.first().name()));
    return statement(command)
        .or(() -> redirection(command))
        .or(() -> searches ? Optional.empty() : pattern(command).or(() -> call(command)));
  }

  private void quoted(SimpleCommand command, int depth) {
    if (Wrappers.carries(command)) {
      for (Token token : command.arguments()) {
        if (token.holdsCommand()) {
          scan(token.quoteStart(), token.quoteEnd(), depth + 1);
        }
      }
    }
  }

  private void remember(SimpleCommand command) {
    boolean makes = Wrappers.makes(command);
    boolean written = false;
    for (Token token : command.arguments()) {
      if ((makes || written) && !token.isOption()) {
        made.add(token.text());
      }
      written = token.isRedirection();
    }
  }

  private static boolean isShown(SimpleCommand command) {
    return command.arguments().stream()
        .map(Token::text)
        .anyMatch(
            argument ->
                DestructionWords.get().shows().stream()
                    .anyMatch(option -> CommandPattern.fits(option, argument)));
  }

  private static Optional<Found> pattern(SimpleCommand command) {
    DestructionWords words = DestructionWords.get();
    if (!TOOL.matcher(command.first().text()).matches()) {
      return Optional.empty();
    }
    boolean harmless = words.harmless().match(command).isPresent();
    for (Effect effect : harmless ? List.of(Effect.FORCES) : DestructionWords.ORDER) {
      Optional<CommandPattern.Match> match = words.patterns().get(effect).match(command);
      if (match.isPresent()) {
        return match
            .filter(found -> !Removal.isTrivial(command))
            .map(found -> new Found(effect, found.words(), command, found.end()));
      }
    }
    return Optional.empty();
  }

  private Optional<Found> statement(SimpleCommand command) {
    String first = Words.fold(command.first().text());
    int bracket = first.indexOf('(');
    first = bracket > 0 ? first.substring(0, bracket) : first;
    if (!DestructionWords.get().statements().contains(first)) {
      return Optional.empty();
    }
    int start = command.start();
    int end = text.indexOf(';', start);
    String statement =
        text.substring(
            start,
            Math.min(end < 0 ? text.length() : end, Math.min(text.length(), start + FAR_ENOUGH)));
    return SqlStatement.find(statement, !first.equals("with"))
        .map(part -> new Found(part.effect(), part.words(), command, command.tokens().size()));
  }

  /** {@code > app.log} and {@code cat /dev/null > app.log} leave nothing of the file. */
  private static Optional<Found> redirection(SimpleCommand command) {
    List<Token> tokens = command.tokens();
    String first = command.first().text();
    int at = first.equals(">") ? 0 : 1;
    boolean nothing =
        first.equals(">")
            || first.equals(":")
            || (first.equals("cat")
                && tokens.size() > 2
                && tokens.get(1).text().equals("/dev/null"));
    at = first.equals("cat") ? 2 : at;
    boolean writes = nothing && at + 1 < tokens.size() && tokens.get(at).text().equals(">");
    return writes && isFile(tokens.get(at + 1).text())
        ? Optional.of(new Found(Effect.EMPTIES, ">", command, at + 1))
        : Optional.empty();
  }

  /** Behind the sign of "greater than" stands a number or a name, behind a redirection a path. */
  private static boolean isFile(String text) {
    char first = text.isEmpty() ? '0' : text.charAt(0);
    boolean path = text.indexOf('/') >= 0 || text.endsWith(".log");
    return path && !Character.isDigit(first) && !Removal.isScratch(text);
  }

  private static Optional<Found> call(SimpleCommand command) {
    for (Token token : command.tokens()) {
      String text = token.text();
      for (int dot = text.indexOf('.'); dot > 0; dot = text.indexOf('.', dot + 1)) {
        Optional<String> name = calledAt(text, dot + 1);
        if (name.isPresent()) {
          return Optional.of(
              new Found(Effect.DELETES, name.get(), command, command.tokens().size()));
        }
      }
    }
    return Optional.empty();
  }

  private static Optional<String> calledAt(String text, int at) {
    return DestructionWords.get().calls().stream()
        .filter(call -> text.startsWith(call, at))
        .filter(call -> endsName(text, at + call.length(), call))
        .findFirst();
  }

  private static boolean endsName(String text, int at, String call) {
    char last = call.charAt(call.length() - 1);
    if (at >= text.length() || !Character.isLetterOrDigit(last)) {
      return true;
    }
    char next = text.charAt(at);
    return !Character.isLetterOrDigit(next)
        && next != '_'
        && next != '!'
        && next != '-'
        && next != '.';
  }
}

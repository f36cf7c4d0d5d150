package dev.runwell.reading.destruction;

import java.util.List;
import java.util.Locale;

/** What {@code rm} takes away: a trifle, or something that somebody may miss. */
final class Removal {
  private Removal() {}

  /** A single file of the working directory, or files of a scratch directory. */
  static boolean isTrivial(SimpleCommand command) {
    String tool = command.first().name();
    DestructionWords words = DestructionWords.get();
    if (words.searchers().contains(tool)) {
      return command.tokens().size() > 1 && isScratch(command.tokens().get(1).text() + "/");
    }
    if (!words.removers().contains(tool)) {
      return false;
    }
    List<Token> targets = command.arguments().stream().filter(token -> !token.isOption()).toList();
    boolean recursive =
        command.arguments().stream()
            .filter(Token::isOption)
            .map(Token::text)
            .anyMatch(
                option ->
                    option.equals("--recursive")
                        || (!option.startsWith("--")
                            && option.toLowerCase(Locale.ROOT).indexOf('r') > 0));
    return !targets.isEmpty()
        && targets.stream()
            .map(Token::text)
            .allMatch(target -> isScratch(target) || (!recursive && isLocalFile(target)));
  }

  private static boolean isLocalFile(String target) {
    String name = target.startsWith("./") ? target.substring(2) : target;
    return !name.isEmpty()
        && name.indexOf('/') < 0
        && name.indexOf('*') < 0
        && Character.isLetterOrDigit(name.charAt(0));
  }

  /** Whether a path leads to what is there to be thrown away. */
  static boolean isScratch(String path) {
    String folded = path.toLowerCase(Locale.ROOT);
    return DestructionWords.get().scratch().stream().anyMatch(folded::startsWith);
  }
}

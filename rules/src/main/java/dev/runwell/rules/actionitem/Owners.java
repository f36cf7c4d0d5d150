package dev.runwell.rules.actionitem;

import dev.runwell.language.Lexicon;
import dev.runwell.language.PhraseMatcher;

/** What can be told of an owner by the name alone. */
final class Owners {
  private static final PhraseMatcher WORDS =
      PhraseMatcher.of(Lexicon.load(Owners.class, "owners.txt"));

  private Owners() {}

  /** Whether a name is a team's or a role's, rather than a person's. */
  static boolean isGroup(String owner) {
    return owner.indexOf('/') > 0 || WORDS.finds("group", owner);
  }

  /** Whether it names nobody: {@code all}, {@code n/a}. */
  static boolean isNobody(String owner) {
    return WORDS.find(owner).stream()
        .anyMatch(
            match ->
                match.tag().equals("nobody")
                    && match.start() == 0
                    && match.end() == owner.length());
  }
}

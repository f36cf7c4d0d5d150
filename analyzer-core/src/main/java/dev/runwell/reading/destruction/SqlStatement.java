package dev.runwell.reading.destruction;

import dev.runwell.language.PhraseMatch;
import dev.runwell.model.DestructiveCommand.Effect;
import java.util.List;
import java.util.Optional;

/**
 * What a statement of SQL destroys.
 *
 * @param effect what it does
 * @param words the words that say so, blanks made one
 */
record SqlStatement(Effect effect, String words) {

  /** The first part of the statement that destroys; {@code deep} is whether to look inside it. */
  static Optional<SqlStatement> find(String statement, boolean deep) {
    DestructionWords words = DestructionWords.get();
    List<PhraseMatch> matches = words.sql().find(statement);
    for (PhraseMatch match : matches) {
      Effect opening = match.start() == 0 ? words.opening().get(match.tag()) : null;
      Effect effect = opening == null && deep ? words.inside().get(match.tag()) : opening;
      if (effect != null && (effect != Effect.OVERWRITES || hitsEveryRow(matches))) {
        String said = statement.substring(match.start(), match.end()).replaceAll("\\s+", " ");
        return Optional.of(new SqlStatement(effect, said));
      }
    }
    return Optional.empty();
  }

  /** {@code update t set a = 1} leaves nothing of what the column held. */
  private static boolean hitsEveryRow(List<PhraseMatch> matches) {
    return matches.stream().noneMatch(match -> match.tag().equals("sql bound"));
  }
}

package dev.runwell.cli;

import dev.runwell.incident.IncidentAnswer;
import dev.runwell.incident.JsonHits;
import dev.runwell.incident.TextHits;
import java.io.IOException;

/** Writes what an index answered, and says what of the question it had to change. */
final class Hits {
  private Hits() {}

  static void write(String asked, IncidentAnswer answer, IncidentOptions options, Session session)
      throws IOException {
    for (IncidentAnswer.Correction correction : answer.corrections()) {
      session.note(
          "no incident has \""
              + correction.word()
              + "\"; did you mean \""
              + correction.meant()
              + "\"? Searched for that too");
    }
    if (answer.phrasesDropped()) {
      session.note("no incident has these words side by side; these have them apart");
    }
    if (answer.wordsOnly().isPresent() && Meaning.isWanted(session)) {
      session.note("searched by words alone: " + answer.wordsOnly().get());
    }
    if (options.format() == HitFormat.JSON) {
      new JsonHits(options.asOf()).write(asked, answer, session.out());
      return;
    }
    new TextHits(options.asOf(), options.colours()).write(answer, session.out());
    if (answer.hits().isEmpty()) {
      session.note("no incident matches");
    }
  }
}

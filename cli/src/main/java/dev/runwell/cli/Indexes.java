package dev.runwell.cli;

import dev.runwell.incident.IncidentSearcher;
import dev.runwell.incident.IndexException;
import dev.runwell.search.LuceneIndex;
import picocli.CommandLine.ParseResult;

/** Opens the index that a command is to search. */
final class Indexes {
  private Indexes() {}

  static IncidentSearcher searcher(ParseResult arguments, Session session)
      throws UsageException, IndexException {
    try {
      return LuceneIndex.in(IndexOption.toRead(arguments, session), Meaning.embedding(session))
          .searcher();
    } catch (IndexException e) {
      switch (e.reason()) {
        case MISSING -> throw new UsageException(e.getMessage() + ": \"runwell index\" makes one");
        case OTHER_VERSION, BROKEN ->
            throw new IndexException(
                e.reason(), e.getMessage() + ": \"runwell index\" makes it anew", e);
        default -> throw e;
      }
    }
  }
}

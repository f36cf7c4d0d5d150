package dev.runwell.analyzer;

import dev.runwell.engine.Engine;
import dev.runwell.finding.Problem;
import dev.runwell.model.OpsDocument;
import dev.runwell.source.SourceText;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * Reads documents without judging them; used by several threads.
 *
 * @param passedOver the texts of which nothing is wanted
 */
record Inspection(Engine engine, DecidedKinds kinds, Predicate<SourceText> passedOver) {

  /** What is in a file; nothing, if it is nobody's document. */
  ReadFile read(FoundFile file) {
    return FileLoader.load(file, this::read, ReadFile::of)
        .filter(read -> read.document().stream().allMatch(each -> file.isDocument(each.kind())))
        .orElse(ReadFile.NONE);
  }

  /** What is in a text. */
  ReadFile read(SourceText text) {
    if (passedOver.test(text)) {
      return ReadFile.NONE;
    }
    OpsDocument[] document = new OpsDocument[1];
    Optional<Problem> problem = engine.read(text, kinds.of(text), read -> document[0] = read);
    return problem
        .map(ReadFile::of)
        .orElseGet(() -> new ReadFile(Optional.of(document[0]), Engine.unread(document[0])));
  }
}

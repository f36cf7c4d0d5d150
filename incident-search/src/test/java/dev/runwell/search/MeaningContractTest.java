package dev.runwell.search;

import dev.runwell.incident.IncidentIndex;
import dev.runwell.testkit.IncidentIndexContract;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.io.TempDir;

class MeaningContractTest extends IncidentIndexContract {
  @TempDir Path folder;

  @Override
  protected IncidentIndex index() {
    return LuceneIndex.in(folder.resolve("index"), Optional.of(new TopicEmbedding("topics")));
  }
}

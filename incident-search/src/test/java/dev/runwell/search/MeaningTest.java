package dev.runwell.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.runwell.incident.Gist;
import dev.runwell.incident.IncidentAnswer;
import dev.runwell.incident.IncidentFilter;
import dev.runwell.incident.IncidentHit;
import dev.runwell.incident.IncidentNames;
import dev.runwell.incident.IncidentQuery;
import dev.runwell.incident.IncidentRecord;
import dev.runwell.incident.IncidentSearcher;
import dev.runwell.incident.IncidentWriter;
import dev.runwell.incident.IndexException;
import dev.runwell.incident.RecordedPassage;
import dev.runwell.incident.RecordedSection;
import dev.runwell.model.DocumentKind;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the meaning of texts adds to their words. */
class MeaningTest {
  private static final String PLAIN = "somebody found many doors shut there";
  private static final IncidentRecord POOL =
      incident("pm/pool.md", "Readers waited", "ledger", "The connection pool was small.");
  private static final IncidentRecord DISK =
      incident("pm/disk.md", "Ledger refused", "ledger", "No cupboard had space.");
  private static final IncidentRecord DOORS =
      incident("pm/doors.md", "Doors of the hall", "hall", "Shut doors, found by somebody.");

  private final TopicEmbedding model = new TopicEmbedding("topics");

  @TempDir Path folder;

  private static IncidentRecord incident(
      String path, String title, String service, String... passages) {
    List<RecordedPassage> text = List.of(passages).stream().map(MeaningTest::passage).toList();
    return new IncidentRecord(
        path,
        DocumentKind.POSTMORTEM,
        Optional.of(title),
        Optional.empty(),
        Optional.empty(),
        new IncidentNames(List.of(service), List.of(), List.of()),
        Gist.NONE,
        Optional.empty(),
        List.of(),
        List.of(new RecordedSection("Story", List.of(), 3, text)));
  }

  private static RecordedPassage passage(String text) {
    return new RecordedPassage(5, text);
  }

  private LuceneIndex index(TopicEmbedding its) {
    return LuceneIndex.in(folder.resolve("index"), Optional.of(its));
  }

  private static Optional<String> fill(LuceneIndex index, IncidentRecord... incidents)
      throws IOException {
    try (IncidentWriter writer = index.writer()) {
      for (IncidentRecord incident : incidents) {
        writer.put(incident, "mark");
      }
      writer.commit();
      return writer.begunAnew();
    }
  }

  private static IncidentAnswer search(LuceneIndex index, String query, IncidentFilter filter)
      throws IOException {
    try (IncidentSearcher searcher = index.searcher()) {
      return searcher.search(IncidentQuery.parse(query, filter, 2));
    }
  }

  private static List<String> paths(IncidentAnswer answer) {
    return answer.hits().stream().map(hit -> hit.incident().path()).toList();
  }

  private List<String> found(String query) throws IOException {
    return paths(search(index(model), query, IncidentFilter.ALL));
  }

  @Test
  void whatMeansAlikeIsFoundAndSaidToBe() throws IOException {
    fill(index(model), POOL, DISK, DOORS);
    IncidentAnswer answer = search(index(model), PLAIN, IncidentFilter.ALL);
    assertThat(paths(answer)).containsExactly("pm/doors.md", "pm/pool.md");
    assertThat(answer.wordsOnly()).isEmpty();
    IncidentHit words = answer.hits().get(0);
    assertThat(words.byMeaning()).isFalse();
    assertThat(words.why()).contains("Doors").doesNotContain("near in meaning");
    IncidentHit meaning = answer.hits().get(1);
    assertThat(meaning.byMeaning()).isTrue();
    assertThat(meaning.why()).containsExactly("near in meaning");
    assertThat(meaning.snippet().text()).isEqualTo("The connection pool was small.");
    assertThat(meaning.place()).isEqualTo("Story");
    assertThat(meaning.line()).isEqualTo(5);
  }

  @Test
  void theNearestOfManyPassagesIsShown() throws IOException {
    String other = "Nothing to see. ".repeat(30);
    fill(index(model), incident("pm/a.md", "Hall", "hall", other, "A pool leaked.", other), DOORS);
    IncidentHit hit = search(index(model), PLAIN, IncidentFilter.ALL).hits().get(1);
    assertThat(hit.snippet().text()).isEqualTo("A pool leaked.");
  }

  @Test
  void whatHasNothingToDoWithItIsNotFound() throws IOException {
    fill(index(model), DISK, DOORS);
    assertThat(found(PLAIN)).containsExactly("pm/doors.md");
  }

  @Test
  void namesAreAskedForByWordsAlone() throws IOException {
    fill(index(model), POOL, DISK, DOORS);
    int asked = model.asked();
    for (String query : List.of("ECONNRESET", "pool-manager", "v1.2", "service:hall", "502")) {
      assertThat(search(index(model), query, IncidentFilter.ALL).wordsOnly()).isEmpty();
    }
    assertThat(model.asked()).isEqualTo(asked);
  }

  @Test
  void whatIsDemandedHoldsForMeaningToo() throws IOException {
    fill(index(model), POOL, DISK, DOORS);
    assertThat(found(PLAIN + " -title:readers")).containsExactly("pm/doors.md");
    assertThat(found(PLAIN + " service:ledger")).containsExactly("pm/pool.md", "pm/disk.md");
    IncidentFilter ledger =
        new IncidentFilter(List.of("Ledger"), List.of(), Optional.empty(), Optional.empty(), false);
    assertThat(paths(search(index(model), PLAIN, ledger))).containsExactly("pm/pool.md");
  }

  @Test
  void whatIsReplacedOrRemovedMeansNothingAnyMore() throws IOException {
    fill(index(model), POOL, DOORS);
    fill(index(model), incident("pm/pool.md", "Readers", "ledger", "All is well."));
    assertThat(found(PLAIN)).containsExactly("pm/doors.md");
    fill(index(model), POOL);
    try (IncidentWriter writer = index(model).writer()) {
      writer.remove("pm/pool.md");
      writer.commit();
    }
    assertThat(found(PLAIN)).containsExactly("pm/doors.md");
  }

  @Test
  void likeATextByMeaningToo() throws IOException {
    fill(index(model), DISK, POOL);
    IncidentRecord draft = incident("draft", "Doors shut", "hall", "Nobody got in.");
    try (IncidentSearcher searcher = index(model).searcher()) {
      IncidentAnswer answer = searcher.similar(draft, IncidentFilter.ALL, 5);
      assertThat(paths(answer)).startsWith("pm/pool.md");
    }
  }

  @Test
  void anIndexOfWordsIsSearchedByWordsAndSaysSo() throws IOException {
    fill(LuceneIndex.in(folder.resolve("index")), POOL, DOORS);
    IncidentAnswer answer = search(index(model), PLAIN, IncidentFilter.ALL);
    assertThat(paths(answer)).containsExactly("pm/doors.md");
    assertThat(answer.wordsOnly()).contains("the index was made without a model of meaning");
    assertThat(fill(index(model), POOL, DOORS))
        .contains("the index was made without a model of meaning");
    assertThat(found(PLAIN)).hasSize(2);
  }

  @Test
  void anIndexOfAnotherModelSaysSo() throws IOException {
    fill(index(model), POOL, DOORS);
    TopicEmbedding other = new TopicEmbedding("themes");
    String said = "the index was made with another model of meaning, topics";
    assertThat(search(index(other), PLAIN, IncidentFilter.ALL).wordsOnly()).contains(said);
    assertThat(fill(index(other), POOL)).contains(said);
  }

  @Test
  void withoutAModelItIsSaid() throws IOException {
    fill(index(model), POOL, DOORS);
    LuceneIndex words = LuceneIndex.in(folder.resolve("index"));
    IncidentAnswer answer = search(words, PLAIN, IncidentFilter.ALL);
    assertThat(answer.wordsOnly()).contains("there is no model of meaning");
    assertThat(paths(answer)).containsExactly("pm/doors.md");
  }

  @Test
  void whoLacksTheModelDoesNotTakeItsVectorsAway() throws IOException {
    fill(index(model), POOL, DOORS);
    assertThatThrownBy(() -> LuceneIndex.in(folder.resolve("index")).writer())
        .isInstanceOf(IndexException.class)
        .hasMessageContaining("knows meaning by the model topics")
        .hasMessageContaining("name another folder");
    TopicEmbedding broken = new TopicEmbedding("themes");
    broken.fail();
    assertThatThrownBy(() -> index(broken).writer()).isInstanceOf(IndexException.class);
    assertThat(found(PLAIN)).hasSize(2);
  }

  @Test
  void aModelThatFailsLeavesTheWords() throws IOException {
    model.fail();
    String said = "the model of meaning cannot be used: it is out";
    try (IncidentWriter writer = index(model).writer()) {
      assertThat(writer.wordsOnly()).isEmpty();
      writer.put(POOL, "mark");
      writer.put(DOORS, "mark");
      writer.commit();
      assertThat(writer.wordsOnly()).contains(said);
    }
    assertThat(found(PLAIN)).containsExactly("pm/doors.md");
    // What failed is not tried again by reading everything anew, until it works.
    assertThat(fill(index(model), DISK)).isEmpty();
    assertThat(fill(index(new TopicEmbedding("topics")), POOL)).isPresent();
  }

  @Test
  void aModelThatFailsForAQueryLeavesTheWords() throws IOException {
    fill(index(model), POOL, DOORS);
    model.fail();
    IncidentAnswer answer = search(index(model), PLAIN, IncidentFilter.ALL);
    assertThat(answer.wordsOnly()).contains("the model of meaning cannot be used: it is out");
    assertThat(paths(answer)).containsExactly("pm/doors.md");
  }
}

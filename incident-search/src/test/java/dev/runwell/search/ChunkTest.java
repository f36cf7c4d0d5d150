package dev.runwell.search;

import static org.assertj.core.api.Assertions.assertThat;

import dev.runwell.incident.Gist;
import dev.runwell.incident.IncidentNames;
import dev.runwell.incident.IncidentRecord;
import dev.runwell.incident.RecordedPassage;
import dev.runwell.incident.RecordedSection;
import dev.runwell.model.DocumentKind;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ChunkTest {
  private static final String WORDS = "ten signs. ".repeat(10); // 110 units

  private static RecordedSection section(String... passages) {
    return new RecordedSection(
        "Story",
        List.of(),
        1,
        Arrays.stream(passages).map(it -> new RecordedPassage(2, it)).toList());
  }

  private static List<Chunk> chunks(RecordedSection... sections) {
    return Chunk.of(
        new IncidentRecord(
            "a.md",
            DocumentKind.POSTMORTEM,
            Optional.of("Title"),
            Optional.empty(),
            Optional.empty(),
            IncidentNames.NONE,
            Gist.NONE,
            Optional.empty(),
            List.of(),
            List.of(sections)));
  }

  @Test
  void passagesStandTogetherUnderTheTitleUntilThereIsEnough() {
    List<Chunk> chunks = chunks(section("one\nline", WORDS, WORDS, WORDS), section("two"));
    assertThat(chunks).hasSize(3);
    assertThat(chunks.get(0).text()).startsWith("Title. one line ten signs.").hasSize(235);
    assertThat(chunks.get(1).text()).startsWith("Title. ten signs.");
    assertThat(chunks.get(2).text()).isEqualTo("Title. two");
    assertThat(chunks.get(1).place().orElseThrow().passage().text()).isEqualTo(WORDS);
  }

  @Test
  void aLongPassageIsSeveralChunksEachOfWhichKnowsItsPlace() {
    String text = "word ".repeat(300).strip();
    List<Chunk> chunks = chunks(section(text));
    assertThat(chunks).hasSize(3);
    int offset = chunks.get(2).place().orElseThrow().offset();
    assertThat(chunks.get(2).text()).isEqualTo("Title. " + text.substring(offset));
    assertThat(chunks(section("x".repeat(1200)))).hasSize(3);
  }

  @Test
  void anIncidentOfNothingButATitleHasAMeaningToo() {
    assertThat(chunks()).containsExactly(new Chunk("Title. ", Optional.empty()));
    assertThat(chunks(section(" "))).hasSize(1);
  }

  @Test
  void aListOfEverythingEndsSomewhere() {
    RecordedSection[] many = new RecordedSection[500];
    Arrays.fill(many, section("one"));
    assertThat(chunks(many)).hasSize(100);
  }
}

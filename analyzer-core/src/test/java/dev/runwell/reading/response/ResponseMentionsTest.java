package dev.runwell.reading.response;

import static org.assertj.core.api.Assertions.assertThat;

import dev.runwell.model.DocumentKind;
import dev.runwell.model.Mention.Topic;
import dev.runwell.model.PostMortem;
import dev.runwell.reading.DocumentReader;
import dev.runwell.reading.HouseWords;
import dev.runwell.source.FileTree;
import dev.runwell.source.SourceText;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Where a post-mortem speaks of war rooms, escalation, pages and standstill. */
class ResponseMentionsTest {

  private static List<Topic> topics(String text) {
    HouseWords noHouse = new HouseWords(Map.of(), Map.of(), Map.of());
    DocumentReader reader = new DocumentReader(noHouse, FileTree.of(Map.of("pm.md", text)));
    SourceText source = SourceText.of("pm.md", text);
    PostMortem document = (PostMortem) reader.read(source, Optional.of(DocumentKind.POSTMORTEM));
    return document.response().mentions().stream().map(mention -> mention.topic()).toList();
  }

  private static List<Topic> ofEntry(String entry) {
    return topics("# Post-mortem\n\n## Timeline\n\n- 10:02 UTC – " + entry + "\n");
  }

  private static List<Topic> ofSentence(String sentence) {
    return topics("# Post-mortem\n\n## Response\n\n" + sentence + "\n");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "War room opened",
        "@noor opens a bridge",
        "Incident channel #inc-parcels created",
        "Everybody joins the call",
        "Video call started: [link](https://zoom.us/j/1)"
      })
  void warRoomsByAnyName(String entry) {
    assertThat(ofEntry(entry)).contains(Topic.WAR_ROOM);
    assertThat(ofSentence(entry)).contains(Topic.WAR_ROOM);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "There was no war room.",
        "A war room was never opened.",
        "We should have opened a bridge.",
        "The network bridge dropped packets.",
        "Two teams started to search on their own."
      })
  void noWarRoom(String sentence) {
    assertThat(ofSentence(sentence)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "escalated to the storage team | ESCALATION",
        "raised to SEV1 | ESCALATION",
        "@noor is paged | PAGE",
        "alert on parcels fires | ALERT",
        "still investigating | STANDSTILL",
        "no progress so far | STANDSTILL"
      })
  void whatAnEntrySpeaksOf(String entry, Topic topic) {
    assertThat(ofEntry(entry)).containsExactly(topic);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "nobody escalated",
        "status page updated",
        "landing page loads again",
        "still down, but the broken disk is found",
        "the vendor's package was upgraded to 4.2"
      })
  void whatItDoesNotSpeakOf(String entry) {
    assertThat(ofEntry(entry)).isEmpty();
  }

  @Test
  void plansAreNotWhatHappened() {
    assertThat(
            topics(
                """
                # Post-mortem

                ## Action items

                - Open a war room for every SEV1 by itself (@noor, P1, due 2026-05-04)
                """))
        .isEmpty();
  }
}

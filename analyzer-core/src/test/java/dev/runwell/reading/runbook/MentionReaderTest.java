package dev.runwell.reading.runbook;

import static org.assertj.core.api.Assertions.assertThat;

import dev.runwell.model.Link;
import dev.runwell.model.Mention;
import dev.runwell.model.Mention.Topic;
import dev.runwell.model.Passage;
import dev.runwell.model.Passage.Place;
import dev.runwell.source.MappedText;
import dev.runwell.source.SourceText;
import dev.runwell.source.Span;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MentionReaderTest {

  private static Passage passage(String text, Place place) {
    SourceText source = SourceText.of("runbook.md", text);
    return new Passage(MappedText.verbatim(source, source.span()), place, List.of());
  }

  private static List<Topic> topics(String text, Place place) {
    return MentionReader.read(passage(text, place)).stream().map(Mention::topic).toList();
  }

  private static List<Topic> topics(String text) {
    return topics(text, Place.PARAGRAPH);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "AUDIENCE | Who is affected: skippers before the lock",
        "AUDIENCE | Merchants in Europe cannot take payments.",
        "AUDIENCE | Nobody outside the team notices.",
        "AUDIENCE | API clients get stale prices.",
        "AUDIENCE | All workloads on the node are evicted.",
        "SEVERITY | This is a SEV2.",
        "SEVERITY | Complete outage of search.",
        "SEVERITY | Pages load slowly.",
        "SEVERITY | No immediate impact.",
        "SEVERITY | Payments fail.",
        "CONTACT | Page the storage team.",
        "CONTACT | Write to @ledger-oncall.",
        "CONTACT | Ask in #ledger-help.",
        "CONTACT | Mail ledger@example.org.",
        "CONTACT | Call Ada Lovelace.",
        "CONTACT | Primary: Ada Lovelace",
        "CONTACT | Hand over to the incident commander.",
        "CONTACT | Ring +44 20 7946 0000.",
        "TIME_LIMIT | If it is not solved within 30 minutes, escalate.",
        "TIME_LIMIT | After 15 min call the manager.",
        "TIME_LIMIT | If it takes longer than 10m, escalate.",
        "TIME_LIMIT | Escalate if it is not mitigated in 20 minutes.",
        "TIME_LIMIT | Escalate immediately.",
        "TIME_LIMIT | 30 minutes without progress: escalate.",
        "TIME_LIMIT | Give up after half an hour.",
        "CONDITION | Errors are above 5% for ten minutes.",
        "CONDITION | It fires when the queue is full.",
        "CONDITION | The backup has not completed since Monday.",
        "CONDITION | Latency exceeds the threshold.",
        "CONDITION | lag > 300",
        "CONDITION | Condition: no leader",
        "ARCHITECTURE | See the architecture page.",
        "ARCHITECTURE | The design doc explains it.",
        "DASHBOARD | The Grafana board shows it.",
        "PAST_INCIDENT | INC-1234 looked the same.",
        "PAST_INCIDENT | Past incidents are listed there.",
        "PAST_INCIDENT | See the post-mortem of March.",
        "ON_CALL_SCHEDULE | On-call schedule is in the wiki.",
        "ON_CALL_SCHEDULE | The rota is online.",
      })
  void itIsSaid(Topic topic, String text) {
    assertThat(topics(text)).contains(topic);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "AUDIENCE | The user agent header is missing.",
        "AUDIENCE | The cluster cannot schedule pods.",
        "AUDIENCE | Who is affected: TBD",
        "CONTACT | Escalate to the team.",
        "CONTACT | Escalate the problem further.",
        "TIME_LIMIT | Escalate if nothing helps.",
        "TIME_LIMIT | The job runs 5 minutes.",
        "CONDITION | See the table below.",
        "CONDITION | Storage has problems.",
        "ON_CALL_SCHEDULE | The scheduler is down.",
        "PAST_INCIDENT | Open an incident.",
        "SEVERITY | Severity:",
        "CONDITION | Condition: TODO",
        "CONDITION | Condition:",
      })
  void itIsNotSaid(Topic topic, String text) {
    assertThat(topics(text)).doesNotContain(topic);
  }

  @Test
  void aCellThatIsOnlyADurationIsALimit() {
    assertThat(topics("15 min", Place.TABLE_CELL)).contains(Topic.TIME_LIMIT);
    assertThat(topics("15 min", Place.PARAGRAPH)).doesNotContain(Topic.TIME_LIMIT);
  }

  @Test
  void aCellThatIsOnlyANameIsAContact() {
    assertThat(topics("Grace Hopper", Place.TABLE_CELL)).contains(Topic.CONTACT);
  }

  @Test
  void codeTellsConditionsOnly() {
    assertThat(topics("sum(rate(user_errors_total[5m])) > 0.1", Place.CODE))
        .contains(Topic.CONDITION)
        .doesNotContain(Topic.AUDIENCE, Topic.CONTACT);
  }

  @Test
  void aNameInACodeSpanIsNoAudience() {
    SourceText source = SourceText.of("runbook.md", "table customers is locked");
    Passage passage =
        new Passage(
            MappedText.verbatim(source, source.span()), Place.PARAGRAPH, List.of(new Span(6, 15)));
    assertThat(MentionReader.read(passage))
        .extracting(Mention::topic)
        .doesNotContain(Topic.AUDIENCE);
  }

  @Test
  void linksTellByTextAndAddress() {
    assertThat(MentionReader.read(link("overview", "https://grafana.example.org/d/x")))
        .extracting(Mention::topic)
        .contains(Topic.DASHBOARD);
    assertThat(MentionReader.read(link("who is next", "https://acme.pagerduty.com/schedules#P1")))
        .extracting(Mention::topic)
        .contains(Topic.ON_CALL_SCHEDULE);
    assertThat(MentionReader.read(link("read more", "docs/architecture.md")))
        .extracting(Mention::topic)
        .contains(Topic.ARCHITECTURE);
    assertThat(MentionReader.read(link("March", "../postmortems/2026-03-01.md")))
        .extracting(Mention::topic)
        .contains(Topic.PAST_INCIDENT);
    assertThat(MentionReader.read(link("here", "https://example.org/a"))).isEmpty();
  }

  private static Link link(String text, String href) {
    return new Link(new Span(3, 9), text, href, Optional.empty(), Link.State.NOT_CHECKED);
  }

  @Test
  void mentionsAreInTheOrderOfTheTextWithTheirPlace() {
    List<Mention> mentions =
        MentionReader.read(
            passage("Users see errors; page @dba within 10 minutes", Place.PARAGRAPH));
    assertThat(mentions).extracting(Mention::span).isSorted();
    assertThat(mentions)
        .filteredOn(mention -> mention.topic() == Topic.TIME_LIMIT)
        .extracting(Mention::text)
        .containsExactly("within 10 minutes");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"a", "a_", "@a", "#a", "a@", "+1 ", "> ", "within ", "page ", "5 m ", "the team "})
  @Timeout(10)
  void longTextsAreNoTrouble(String part) {
    assertThat(MentionReader.read(passage(part.repeat(40_000), Place.PARAGRAPH))).isNotNull();
    assertThat(MentionReader.read(passage(part.repeat(40_000), Place.CODE))).isNotNull();
  }
}

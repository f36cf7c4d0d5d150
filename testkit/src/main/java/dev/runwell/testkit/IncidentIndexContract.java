package dev.runwell.testkit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.runwell.incident.IncidentAnswer;
import dev.runwell.incident.IncidentFilter;
import dev.runwell.incident.IncidentIndex;
import dev.runwell.incident.IncidentQuery;
import dev.runwell.incident.IncidentRecord;
import dev.runwell.incident.IncidentSearcher;
import dev.runwell.incident.IncidentWriter;
import dev.runwell.incident.IndexException;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What every index of incidents keeps to; a test class of each kind of index extends this one. */
public abstract class IncidentIndexContract {

  /** For subclasses. */
  protected IncidentIndexContract() {}

  /** The index in a place of its own for each test; the same index whenever a test asks again. */
  protected abstract IncidentIndex index();

  private void fill() throws IOException {
    try (IncidentWriter writer = index().writer()) {
      for (IncidentRecord incident : SampleIncidents.ALL) {
        writer.put(incident, "mark of " + incident.path());
      }
      writer.commit();
    }
  }

  private List<String> found(String query) throws IOException {
    return found(query, IncidentFilter.ALL);
  }

  private List<String> found(String query, IncidentFilter filter) throws IOException {
    try (IncidentSearcher searcher = index().searcher()) {
      return paths(searcher.search(IncidentQuery.parse(query, filter, 10)));
    }
  }

  private static List<String> paths(IncidentAnswer answer) {
    return answer.hits().stream().map(hit -> hit.incident().path()).toList();
  }

  @Test
  void whereThereIsNoneSearchingSaysSo() {
    IndexException missing = assertThrows(IndexException.class, () -> index().searcher());
    assertEquals(IndexException.Reason.MISSING, missing.reason());
  }

  @Test
  void recordsComeBackAsTheyWentIn() throws IOException {
    fill();
    try (IncidentSearcher searcher = index().searcher()) {
      for (IncidentRecord incident : SampleIncidents.ALL) {
        assertEquals(Optional.of(incident), searcher.record(incident.path()));
      }
      assertEquals(SampleIncidents.ALL.size(), searcher.size());
      assertEquals(Optional.empty(), searcher.record("pm/unknown.md"));
    }
  }

  @Test
  void wordsAreFoundWhateverTheirEnding() throws IOException {
    fill();
    assertEquals(SampleIncidents.POOL.path(), found("connection pools exhausting").get(0));
    assertEquals(SampleIncidents.DISK.path(), found("volumes filling").get(0));
  }

  @Test
  void identifiersAreFoundWholeAndInParts() throws IOException {
    fill();
    for (String query : List.of("SeatHoldErrorRateHigh", "seatholderrorratehigh", "ErrorRate")) {
      assertEquals(SampleIncidents.POOL.path(), found(query).get(0), query);
    }
    assertEquals(SampleIncidents.DISK.path(), found("/var/lib/ledger").get(0));
  }

  @Test
  void quotedWordsStandTogether() throws IOException {
    fill();
    assertEquals(List.of(SampleIncidents.DISK.path()), found("\"no space left\""));
    try (IncidentSearcher searcher = index().searcher()) {
      IncidentAnswer apart =
          searcher.search(IncidentQuery.parse("\"left space\"", IncidentFilter.ALL, 10));
      assertTrue(apart.phrasesDropped());
      assertEquals(SampleIncidents.DISK.path(), paths(apart).get(0));
    }
  }

  @Test
  void whatIsExcludedIsNotThere() throws IOException {
    fill();
    assertFalse(found("release -pool").contains(SampleIncidents.POOL.path()));
    assertEquals(List.of(SampleIncidents.DISK.path()), found("service:ledger"));
    assertEquals(List.of(SampleIncidents.POOL_AGAIN.path()), found("cause:pool -title:refused"));
  }

  @Test
  void everyTextIsAQuery() throws IOException {
    fill();
    for (String text : List.of("", "\"", "-", "a AND (", "title:", "*?[", "\\", "the of", "🙂")) {
      found(text);
    }
  }

  @Test
  void filtersDecideAsTheySay() throws IOException {
    fill();
    LocalDate march = LocalDate.of(2026, 3, 1);
    List<IncidentFilter> filters =
        List.of(
            new IncidentFilter(
                List.of("LEDGER"), List.of(), Optional.empty(), Optional.empty(), false),
            new IncidentFilter(
                List.of(), List.of("sev1"), Optional.empty(), Optional.empty(), false),
            new IncidentFilter(List.of(), List.of(), Optional.of(march), Optional.empty(), false),
            new IncidentFilter(List.of(), List.of(), Optional.empty(), Optional.of(march), false),
            new IncidentFilter(List.of(), List.of(), Optional.empty(), Optional.empty(), true));
    for (IncidentFilter filter : filters) {
      List<String> wanted =
          SampleIncidents.ALL.stream()
              .filter(filter::accepts)
              .map(IncidentRecord::path)
              .sorted()
              .toList();
      assertEquals(wanted, found("", filter).stream().sorted().toList(), filter.toString());
    }
  }

  @Test
  void anUnknownWordIsTakenForTheNearestOne() throws IOException {
    fill();
    try (IncidentSearcher searcher = index().searcher()) {
      IncidentAnswer answer =
          searcher.search(IncidentQuery.parse("exhaustd", IncidentFilter.ALL, 10));
      assertEquals(
          List.of(new IncidentAnswer.Correction("exhaustd", "exhausted")), answer.corrections());
      assertEquals(SampleIncidents.POOL.path(), paths(answer).get(0));
    }
  }

  @Test
  void aHitSaysWhyAndWhere() throws IOException {
    fill();
    try (IncidentSearcher searcher = index().searcher()) {
      var hit = searcher.search(IncidentQuery.parse("exhausted", IncidentFilter.ALL, 10)).hits();
      assertEquals(List.of("exhausted"), hit.get(0).why());
      assertEquals("Root cause", hit.get(0).place());
      assertEquals(SampleIncidents.POOL_CAUSE_LINE, hit.get(0).line());
      var mark = hit.get(0).snippet().marks().get(0);
      assertEquals("exhausted", hit.get(0).snippet().text().substring(mark.start(), mark.end()));
    }
  }

  @Test
  void theMostAlikeFirstAndNeverItself() throws IOException {
    fill();
    try (IncidentSearcher searcher = index().searcher()) {
      List<String> like = paths(searcher.similar(SampleIncidents.POOL, IncidentFilter.ALL, 10));
      assertEquals(SampleIncidents.POOL_AGAIN.path(), like.get(0));
      assertFalse(like.contains(SampleIncidents.POOL.path()));
    }
  }

  @Test
  void onlyWhatWasCommittedIsThere() throws IOException {
    fill();
    try (IncidentWriter writer = index().writer()) {
      writer.remove(SampleIncidents.POOL.path());
      assertTrue(found("pool").contains(SampleIncidents.POOL.path()));
    }
    assertTrue(found("pool").contains(SampleIncidents.POOL.path()));
    try (IncidentWriter writer = index().writer();
        IncidentSearcher before = index().searcher()) {
      writer.remove(SampleIncidents.POOL.path());
      writer.putOther("notes.md", "noted");
      writer.commit();
      assertEquals(SampleIncidents.ALL.size(), before.size());
    }
    assertFalse(found("pool").contains(SampleIncidents.POOL.path()));
  }

  @Test
  void theWriterKnowsItsDocumentsByTheirMarks() throws IOException {
    fill();
    try (IncidentWriter writer = index().writer()) {
      writer.putOther("notes.md", "noted");
      writer.put(SampleIncidents.POOL, "changed");
      writer.commit();
      Map<String, String> known = writer.known();
      assertEquals(SampleIncidents.ALL.size() + 1, known.size());
      assertEquals("noted", known.get("notes.md"));
      assertEquals("changed", known.get(SampleIncidents.POOL.path()));
      assertTrue(writer.begunAnew().isEmpty());
    }
    assertEquals(1, found("path:pool").size());
  }

  @Test
  void oneWriterAtATime() throws IOException {
    try (IncidentWriter first = index().writer()) {
      IndexException second = assertThrows(IndexException.class, () -> index().writer());
      assertEquals(IndexException.Reason.LOCKED, second.reason());
      first.commit();
    }
    index().writer().close();
  }
}

package dev.runwell.report;

import static org.assertj.core.api.Assertions.assertThat;

import dev.runwell.model.ActionItem;
import dev.runwell.model.Concept;
import dev.runwell.model.DocumentContent;
import dev.runwell.model.DocumentKind;
import dev.runwell.model.Due;
import dev.runwell.model.Field;
import dev.runwell.model.FieldName;
import dev.runwell.model.Lazy;
import dev.runwell.model.Link;
import dev.runwell.model.Milestone;
import dev.runwell.model.OpsDocument;
import dev.runwell.model.PostMortem;
import dev.runwell.model.Priority;
import dev.runwell.model.Purpose;
import dev.runwell.model.Response;
import dev.runwell.model.ResponseTimes;
import dev.runwell.model.Runbook;
import dev.runwell.model.Section;
import dev.runwell.model.Step;
import dev.runwell.model.TimelineEntry;
import dev.runwell.model.Title;
import dev.runwell.model.UnjudgedDocument;
import dev.runwell.model.WrittenDate;
import dev.runwell.source.SourceText;
import dev.runwell.source.Span;
import java.io.IOException;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class InspectReporterTest {
  private static final SourceText SOURCE = SourceText.of("pm/a.md", "one\ntwo\nthree\nfour\n");
  private static final Span LINE_2 = SOURCE.lineSpan(2);
  private static final Span LINE_3 = SOURCE.lineSpan(3);

  private static String written(OpsDocument... documents) throws IOException {
    StringBuilder out = new StringBuilder();
    try (InspectReporter reporter = new InspectReporter(out)) {
      for (OpsDocument document : documents) {
        reporter.write(document);
      }
    }
    // One line each: what counts here is what is said, not how it is laid out.
    return out.toString().replaceAll("\n *", "");
  }

  private static DocumentContent content(
      Optional<Title> title, List<Field> fields, List<Section> sections, List<Link> links) {
    return new DocumentContent(
        SOURCE, title, fields, sections, List.of(), links, List.of(), List.of(), List.of(),
        List.of(), List.of(), List.of());
  }

  private static DocumentContent nothing() {
    return content(Optional.empty(), List.of(), List.of(), List.of());
  }

  @Test
  void noDocumentsAreAnEmptyList() throws IOException {
    assertThat(written()).isEqualTo("{\"schema\": \"runwell/inspect/1\",\"documents\": []}");
  }

  @Test
  void documentsThatAreNotJudgedAreListed() throws IOException {
    assertThat(written(new UnjudgedDocument(DocumentKind.TEMPLATE, nothing())))
        .contains(
            "[{\"path\": \"pm/a.md\",\"kind\": \"template\",\"title\": null,"
                + "\"fields\": [],\"sections\": [],\"links\": []}]");
  }

  @Test
  void titleFieldsSectionsAndLinks() throws IOException {
    Field known =
        new Field(
            LINE_2,
            Optional.of(FieldName.OWNER),
            "Lead",
            "@kim",
            LINE_2,
            false,
            List.of(),
            Optional.empty());
    Field other =
        new Field(
            LINE_3, Optional.empty(), "Our Tier", "2", LINE_3, false, List.of(), Optional.empty());
    Section both =
        new Section(
            LINE_2.cover(SOURCE.lineSpan(4)),
            LINE_2,
            "Cause and effect",
            2,
            List.of(Concept.ROOT_CAUSE, Concept.IMPACT),
            Section.Form.HEADING,
            false);
    Section none = new Section(LINE_3, LINE_3, "Notes", 3, List.of(), Section.Form.LABEL, true);
    List<Link> links =
        List.of(
            new Link(LINE_2, "x", "b.md", Optional.of("pm/b.md"), Link.State.ALIVE),
            new Link(LINE_2, "x", "c.md", Optional.of("pm/c.md"), Link.State.DEAD),
            new Link(LINE_3, "x", "b.md#y", Optional.of("pm/b.md"), Link.State.DEAD_ANCHOR),
            new Link(LINE_3, "x", "https://x.example", Optional.empty(), Link.State.NOT_CHECKED));
    String json =
        written(
            new UnjudgedDocument(
                DocumentKind.OTHER,
                content(
                    Optional.of(new Title(LINE_2, "Two", List.of())),
                    List.of(known, other),
                    List.of(both, none),
                    links)));
    assertThat(json)
        .contains(
            "\"title\": {\"text\": \"Two\",\"line\": 2}",
            "\"fields\": [{\"name\": \"owner\",\"label\": \"Lead\",\"value\": \"@kim\",\"line\": 2},"
                + "{\"name\": \"our-tier\",\"label\": \"Our Tier\",\"value\": \"2\",\"line\": 3}]",
            "{\"concept\": \"root-cause\",\"heading\": \"Cause and effect\",\"level\": 2,"
                + "\"line\": 2,\"endLine\": 4,\"empty\": false},"
                + "{\"concept\": \"impact\",\"heading\": \"Cause and effect\",\"level\": 2,"
                + "\"line\": 2,\"endLine\": 4,\"empty\": false},"
                + "{\"concept\": null,\"heading\": \"Notes\",\"level\": 3,"
                + "\"line\": 3,\"endLine\": 3,\"empty\": true}",
            "{\"line\": 2,\"href\": \"b.md\",\"target\": \"pm/b.md\",\"exists\": true}",
            "{\"line\": 2,\"href\": \"c.md\",\"target\": \"pm/c.md\",\"exists\": false}",
            "{\"line\": 3,\"href\": \"b.md#y\",\"target\": \"pm/b.md\",\"exists\": true}",
            "{\"line\": 3,\"href\": \"https://x.example\",\"target\": null,\"exists\": null}");
  }

  @Test
  void aPostMortem() throws IOException {
    TimelineEntry entry =
        new TimelineEntry(
            LINE_2,
            0,
            Optional.of(LocalDate.of(2026, 3, 10)),
            Optional.of(LocalTime.of(14, 5)),
            Optional.of("UTC"),
            Duration.ZERO,
            Optional.empty(),
            "Roll-out began",
            LINE_2,
            List.of(Milestone.START));
    ActionItem item =
        new ActionItem(
            LINE_3,
            Optional.of("AI-1"),
            "Cap the retries at 3",
            LINE_3,
            List.of("@kim"),
            Optional.of(new Priority("urgent", Optional.of("P0"), LINE_3)),
            Optional.of(
                new Due(new WrittenDate.Exact("24 March", LocalDate.of(2026, 3, 24)), LINE_3)),
            Optional.of("open"),
            false,
            false,
            Optional.empty(),
            Optional.empty(),
            true,
            Optional.of(Purpose.PREVENT));
    ActionItem vague =
        new ActionItem(
            LINE_3,
            Optional.empty(),
            "Improve",
            LINE_3,
            List.of(),
            Optional.of(new Priority("someday", Optional.empty(), LINE_3)),
            Optional.of(new Due(new WrittenDate.Vague("Q3"), LINE_3)),
            Optional.empty(),
            false,
            false,
            Optional.empty(),
            Optional.empty(),
            false,
            Optional.empty());
    PostMortem document =
        new PostMortem(
            nothing(),
            Optional.of(LocalDate.of(2026, 3, 10)),
            Optional.of("SEV1"),
            List.of(entry),
            List.of(),
            new Response(
                new ResponseTimes(
                    Optional.of(Duration.ofSeconds(450)),
                    Optional.empty(),
                    Optional.of(Duration.ofHours(1)),
                    Optional.empty()),
                List.of(),
                List.of(),
                List.of()),
            List.of(),
            List.of(item, vague),
            List.of(),
            new Lazy<>(List::of));
    assertThat(written(document))
        .contains(
            "\"severity\": \"SEV1\",\"date\": \"2026-03-10\"",
            "\"timeline\": [{\"line\": 2,\"date\": \"2026-03-10\",\"time\": \"14:05\","
                + "\"zone\": \"UTC\",\"text\": \"Roll-out began\",\"milestones\": [\"start\"]}]",
            "\"times\": {\"toDetectMinutes\": 7,\"toAcknowledgeMinutes\": null,"
                + "\"toMitigateMinutes\": 60,\"toResolveMinutes\": null}",
            "{\"line\": 3,\"id\": \"AI-1\",\"text\": \"Cap the retries at 3\","
                + "\"owners\": [\"@kim\"],\"priority\": \"P0\",\"due\": \"2026-03-24\","
                + "\"status\": \"open\",\"done\": false,\"doneWhen\": null,\"measurable\": true,"
                + "\"ticket\": null,\"purpose\": \"prevent\"}",
            "{\"line\": 3,\"id\": null,\"text\": \"Improve\",\"owners\": [],"
                + "\"priority\": \"someday\",\"due\": null,\"status\": null,\"done\": false,"
                + "\"doneWhen\": null,\"measurable\": false,\"ticket\": null,\"purpose\": null}")
        .doesNotContain("steps");
  }

  @Test
  void aRunbook() throws IOException {
    Step numbered =
        new Step(
            LINE_2,
            LINE_2,
            Concept.INVESTIGATION,
            Optional.of("1"),
            "Look",
            Set.of(Step.Trait.CHECKS, Step.Trait.ACTION, Step.Trait.NORMAL, Step.Trait.ANSWERED));
    Step lettered =
        new Step(
            LINE_3,
            LINE_3,
            Concept.MITIGATION,
            Optional.of("b"),
            "Stop",
            Set.of(Step.Trait.GOES_ON));
    assertThat(
            written(
                new Runbook(
                    nothing(),
                    List.of(),
                    List.of(numbered, lettered),
                    List.of(),
                    List.of(),
                    List.of())))
        .contains(
            "\"steps\": [{\"line\": 2,\"section\": \"investigation\",\"number\": 1,"
                + "\"text\": \"Look\",\"action\": true,\"normal\": true,\"abnormal\": false,"
                + "\"goesOn\": false,\"answered\": true},"
                + "{\"line\": 3,\"section\": \"mitigation\",\"number\": \"b\","
                + "\"text\": \"Stop\",\"action\": false,\"normal\": false,\"abnormal\": false,"
                + "\"goesOn\": true,\"answered\": false}]")
        .doesNotContain("timeline", "severity");
  }
}

package dev.runwell.reading;

import static org.assertj.core.api.Assertions.assertThat;

import dev.runwell.model.DocumentKind;
import dev.runwell.model.Placeholder;
import dev.runwell.reading.placeholders.PlaceholderReader;
import dev.runwell.source.FileTree;
import dev.runwell.source.SourceText;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PlaceholderReadingTest {
  private static final DocumentReader READER =
      new DocumentReader(new HouseWords(Map.of(), Map.of(), Map.of()), FileTree.unknown());

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "The dashboard is TBD.                                  | TBD",
        "TODO: name the tables                                  | TODO",
        "Ask the vendor (FIXME: which one) first.               | FIXME",
        "@TODO: more cases                                      | TODO",
        "XXX: is this still so                                  | XXX",
        "**Service:** [Service name]                            | [Service name]",
        "**Owner:** [Team or individual who keeps this page]    | [Team or individual who keeps this page]",
        "Open [link to the dashboard] first.                    | [link to the dashboard]",
        "Page via [pager tool]                                  | [pager tool]",
        "Phone: [number]                                        | [number]",
        "**Severity:** [SEV1/SEV2/SEV3 - see the table]         | [SEV1/SEV2/SEV3 - see the table]",
        "[Quote the condition. Include the window.]             | [Quote the condition. Include the window.]",
        "How: [Cannot pay, see errors, wait]                    | [Cannot pay, see errors, wait]",
        "It grew [Mira to fill in how far] over night.          | [Mira to fill in how far]",
        "<insert the name of the queue>                         | <insert the name of the queue>",
        "Owner: <team name>                                     | <team name>",
        "Began on YYYY-MM-DD HH:MM, by the logs.                | YYYY-MM-DD HH:MM",
        "**Date:** [YYYY-MM-DD]                                 | [YYYY-MM-DD]",
        "Lorem ipsum dolor sit amet.                            | Lorem ipsum",
        "1. {{ summary }}                                       | {{ summary }}",
        "Diagnosis: to be added                                 | to be added",
        "> [Link to the channel]                                | [Link to the channel]",
      })
  void leftBehind(String text, String placeholder) {
    assertThat(placeholders(text)).containsExactly(placeholder);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "See [Service name](service.md) and [the date][date].\n\n[date]: https://example.com",
        "- [ ] Drain the node\n- [x] Tell the team",
        "Run `restart <pod> [name]` and `TODO`.",
        "```\nOWNER=[Team name] # TODO\n```",
        "Write to <ops@example.com> or <https://example.com/name>.",
        "Press <kbd>Enter</kbd> or <br> the line.",
        "As measured [1], it [sic] grew; see [INC-123] and [OPS-4 Queue].",
        "[14:22] Ana restarts the workers",
        "Choose [staging|production] or [--force].",
        "Run `drain <node>` where <node> is the host.",
        "Open https://grafana.example.com/<cluster> and /var/[name]/log.",
        "The TODO app was down.",
        "Two of the TODO items are left; it is on the TODO list.",
        "We marked it as \"TODO\".",
        "Files are named YYYY-MM-DD-queue.log; dates have the format YYYY-MM-DD.",
        "The index logs-YYYY.MM.DD is full.",
        "[ERROR] and [WARN] lines are noise.",
        "[Update: the vendor answered in the afternoon.]",
        "Thanks to [Mira Holm] and [the night shift].",
        "The value {{ $labels.instance }} and {{ page.title }} are filled by the tool.",
        "> Post: We are looking into [symptom] since [time] UTC.",
        "N/A",
        "It was to be completed by the controller.",
        "Fill in the form.",
        "See [How to drain a node of the queue] for more.",
        "## TODO\n\nDrain the node.",
        "| Task | Status |\n|---|---|\n| Drain | TODO |",
        "**Status:** TODO",
        "The array a[name] and call(x)[date].",
        "Wait until p99 < 300 and error rate > 1.",
      })
  void meant(String text) {
    assertThat(placeholders(text)).isEmpty();
  }

  @Test
  void anActionItemMayBeginWithTodo() {
    String text = "# Outage\n\n## Action items\n\n- TODO: add an alert\n- Alert on TBD percent\n";
    assertThat(placeholders(text)).containsExactly("TBD");
  }

  @Test
  void aPlaceholderKnowsItsPlace() {
    String text = "# Queue\n\nThe **owner** is [team\nname], as of now.\n";
    Placeholder only = read(text).get(0);
    assertThat(text.substring(only.span().start(), only.span().end())).isEqualTo("[team\nname]");
  }

  @Test
  void longTextIsReadInPassing() {
    String text = "[a".repeat(20_000) + "{{ a".repeat(20_000) + "YYYY-".repeat(20_000);
    assertThat(placeholders(text)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "TBD",
        "tbd",
        "`TBD`",
        "TBD (after the review)",
        "TODO: ask",
        "-",
        "—",
        "?",
        "???",
        "…",
        "____",
        "xxx",
        "[Team or individual]",
        "[name]",
        "<name>",
        "<your team>",
        "YYYY-MM-DD",
        "[YYYY-MM-DD HH:MM] UTC",
        "HH:MM - HH:MM UTC",
        "Draft | In Review | Final",
        "SEV1/SEV2/SEV3",
        "to be determined",
        "[SEV level] [Brief description of the incident]",
        "{{ date }}",
      })
  void valuesThatAreNone(String value) {
    assertThat(PlaceholderReader.isPlaceholder(value)).isTrue();
    assertThat(PlaceholderReader.isNobody(value)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "N/A",
        "None",
        "@mira",
        "[@mira]",
        "[Mira Holm]",
        "Mira",
        "Team Storage",
        "queue | worker | mail",
        "SEV1",
        "2026-03-04",
        "draft",
        "#storage",
        "12",
        "Todor Ivanov",
        "checkout-api",
      })
  void valuesThatSaySomething(String value) {
    assertThat(PlaceholderReader.isPlaceholder(value)).isFalse();
  }

  @ParameterizedTest
  @ValueSource(strings = {"N/A", "none", "nobody", "Unassigned", "-", "TBD", "someone", "owner"})
  void ownersThatAreNobody(String value) {
    assertThat(PlaceholderReader.isNobody(value)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"@mira", "Storage team", "Mira Holm", "SRE", ""})
  void ownersThatAreSomebody(String value) {
    assertThat(PlaceholderReader.isNobody(value)).isFalse();
  }

  private static List<String> placeholders(String text) {
    return read(text).stream().map(Placeholder::text).toList();
  }

  private static List<Placeholder> read(String text) {
    return READER
        .read(SourceText.of("page.md", text), Optional.of(DocumentKind.POSTMORTEM))
        .content()
        .placeholders();
  }
}

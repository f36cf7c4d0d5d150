package dev.runwell.reading.alerts;

import static org.assertj.core.api.Assertions.assertThat;

import dev.runwell.model.AlertRules;
import dev.runwell.model.DocumentKind;
import dev.runwell.model.RunbookLink;
import dev.runwell.reading.DocumentReader;
import dev.runwell.reading.HouseWords;
import dev.runwell.reading.RunbookPlaces;
import dev.runwell.source.FileTree;
import dev.runwell.source.SourceText;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RunbookLinkReaderTest {
  private static Optional<String> mapped(String url) {
    return url.startsWith("https://rb.acme.io/")
        ? Optional.of("runbooks/" + url.substring(19) + ".md")
        : Optional.empty();
  }

  private static Map<String, String> tree() {
    return new TreeMap<>(
        Map.of(
            "runbooks/QueueDepthHigh.md", "# Queue depth high\n\n## First steps\n",
            "runbooks/ledger.md", "# Ledger\n\nAlso for `queue_depth_high`.\n",
            "docs/queue/README.md", "# The queue\n\n<a name=\"old\"></a>\n\n## Drain it\n",
            "alerts/beside.md", "# Beside\n"));
  }

  private static List<RunbookLink> links(
      Map<String, String> files, RunbookPlaces places, String entry) {
    String text =
        """
        groups:
        - name: queue
          rules:
          - alert: QueueDepthHigh
            expr: depth > 9
            labels: {severity: page, type: queue, broker: "{{ $labels.job }}"}
            annotations:
              %s
        """
            .formatted(entry);
    HouseWords words = new HouseWords(Map.of(), Map.of(), Map.of()).with(places);
    SourceText source = SourceText.of("alerts/queue.yml", text);
    return ((AlertRules)
            new DocumentReader(words, FileTree.of(files))
                .read(source, Optional.of(DocumentKind.ALERT_RULES)))
        .alerts()
        .get(0)
        .runbooks();
  }

  private static String told(List<RunbookLink> links) {
    StringBuilder told = new StringBuilder();
    for (RunbookLink link : links) {
      told.append(told.isEmpty() ? "" : "; ").append(link.state().id());
      link.target().ifPresent(target -> told.append(' ').append(target));
      link.anchor().ifPresent(anchor -> told.append('#').append(anchor));
    }
    return told.toString();
  }

  private static String told(String value) {
    return told(
        links(
            tree(),
            new RunbookPlaces(List.of(), RunbookLinkReaderTest::mapped),
            "runbook_url: " + value));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        // through the house's own addresses
        "https://rb.acme.io/QueueDepthHigh | alive runbooks/QueueDepthHigh.md",
        "https://rb.acme.io/queuedepthhigh | alive runbooks/QueueDepthHigh.md",
        "https://rb.acme.io/QueueDepthHigh/?from=page | alive runbooks/QueueDepthHigh.md",
        "https://rb.acme.io/QueueDepthHigh#first-steps | alive runbooks/QueueDepthHigh.md#first-steps",
        "https://rb.acme.io/QueueDepthHigh#last-steps | dead-anchor runbooks/QueueDepthHigh.md#last-steps",
        "https://rb.acme.io/Gone | dead runbooks/Gone.md",
        "https://rb.acme.io/Gone#x | dead runbooks/Gone.md#x",
        // what the alert itself decides
        "https://rb.acme.io/{{ $labels.alertname }} | alive runbooks/QueueDepthHigh.md",
        "docs/{{ $labels.type }}/README.md | alive docs/queue/README.md",
        "docs/{{ .CommonLabels.type }} | alive docs/queue/README.md",
        "docs/{{ $labels.broker }}/README.md | not-checked",
        "docs/{{ $labels.shard }}/README.md | not-checked",
        "docs/queue/README.md#{{ $labels.shard }} | not-checked docs/queue/README.md#{{ $labels.shard }}",
        // from the top, and from the file's own folder
        "docs/queue/README.md | alive docs/queue/README.md",
        "/docs/queue/ | alive docs/queue/README.md",
        "Docs/Queue/readme.md | alive docs/queue/README.md",
        "docs/queue/README.md#drain-it | alive docs/queue/README.md#drain-it",
        "docs/queue#old | alive docs/queue/README.md#old",
        "docs/queue#new | dead-anchor docs/queue/README.md#new",
        "beside.md | alive alerts/beside.md",
        "../runbooks/ledger.md | alive runbooks/ledger.md",
        "../runbooks/gone.md | dead runbooks/gone.md",
        "runbooks/gone.md | dead runbooks/gone.md",
        "runbooks/gone | dead runbooks/gone",
        // who knows where that is
        "handbook/queue | not-checked",
        "handbook/queue.md | not-checked",
        "support/playbook/queue#drain | not-checked#drain",
        "wiki.acme.io/queue.md | not-checked",
        "https://wiki.acme.io/queue | not-checked",
        "https://runbooks.example.com/queue | not-checked",
        "Ask the broker team | not-checked",
        // a forge, of nobody knows which repository
        "https://github.com/acme/ops/blob/main/docs/queue/README.md | alive docs/queue/README.md",
        "https://github.com/acme/ops/tree/main/docs/queue | alive docs/queue/README.md",
        "https://github.com/acme/ops/blob/release/4/docs/queue/README.md | alive docs/queue/README.md",
        "https://gitlab.com/acme/ops/-/blob/main/runbooks/ledger.md | alive runbooks/ledger.md",
        "https://bitbucket.org/acme/ops/src/main/runbooks/ledger.md | alive runbooks/ledger.md",
        "https://raw.githubusercontent.com/acme/ops/main/runbooks/ledger.md | alive runbooks/ledger.md",
        "https://github.com/acme/ops/blob/main/runbooks/gone.md | not-checked",
        "https://github.com/acme/ops/issues/12 | not-checked",
      })
  void addressesLeadTo(String value, String expected) {
    assertThat(told("'" + value + "'")).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "https://github.com/acme/ops/blob/main/runbooks/gone.md | dead runbooks/gone.md",
        "https://github.com/Acme/Ops/blob/main/runbooks/ledger.md | alive runbooks/ledger.md",
        "https://github.com/acme/ops/blob/v4/runbooks/gone.md | not-checked",
        "https://github.com/other/ops/blob/main/runbooks/gone.md | not-checked",
        "https://github.com/other/ops/blob/main/runbooks/ledger.md | alive runbooks/ledger.md",
        "https://github.com/acme/web/blob/main/runbooks/ledger.md | not-checked",
        "handbook/queue.md | dead handbook/queue.md",
        "handbook/queue | not-checked",
      })
  void theRepositoryIsKnownByItsRemotes(String value, String expected) {
    Map<String, String> files = tree();
    files.put(
        ".git/config", "[remote \"origin\"]\n\turl = git@github.com:acme/ops.git\n\tfetch = x\n");
    RunbookPlaces places = new RunbookPlaces(List.of(), RunbookLinkReaderTest::mapped);
    assertThat(told(links(files, places, "runbook_url: '" + value + "'"))).isEqualTo(expected);
  }

  @Test
  void aTemplateMayChangeTheCase() {
    assertThat(told("'https://rb.acme.io/{{ .Labels.alertname | toLower }}'"))
        .isEqualTo("alive runbooks/QueueDepthHigh.md");
    assertThat(told("'https://rb.acme.io/{{ .Labels.alertname | reReplaceAll }}'"))
        .isEqualTo("not-checked");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "TODO",
        "todo",
        "TBD",
        "'TODO: write it'",
        "null",
        "~",
        "''",
        "none",
        "n/a",
        "N/A",
        "'-'",
        "'--'",
        "'?'",
        "FIXME",
        "https://example.com/runbook",
        "http://www.example.org",
        "'<url>'",
        "'[link]'",
        "https://wiki.acme.io/TODO",
        "'https://wiki.acme.io/<service>'",
        "https://",
        "'#'",
        "'https://wiki.acme.io/runbooks#todo'"
      })
  void standInsAreNoLinks(String value) {
    assertThat(told(value)).isEqualTo("placeholder");
  }

  @ParameterizedTest
  @ValueSource(strings = {"runbook", "runbookUrl", "runbook-url", "RUNBOOK_URL", "playbook", "SOP"})
  void keysInAnyCase(String key) {
    assertThat(told(links(tree(), RunbookPlaces.USUAL, key + ": runbooks/ledger.md")))
        .isEqualTo("alive runbooks/ledger.md");
  }

  @ParameterizedTest
  @CsvSource({
    "runbok_url, runbook_url",
    "runbook_ur, runbook_url",
    "runbok, runbook",
    "rubnook, runbook",
    "playbok, playbook"
  })
  void misspeltKeysAreTaken(String key, String meant) {
    List<RunbookLink> links = links(tree(), RunbookPlaces.USUAL, key + ": runbooks/ledger.md");
    assertThat(told(links)).isEqualTo("alive runbooks/ledger.md");
    assertThat(links.get(0).meant()).contains(meant);
  }

  @ParameterizedTest
  @ValueSource(strings = {"runbooks", "summary", "logbook", "top", "shop", "cookbook"})
  void otherKeysAreNot(String key) {
    assertThat(links(tree(), RunbookPlaces.USUAL, key + ": x/y.md")).isEmpty();
  }

  @Test
  void aHouseHasItsOwnKeys() {
    RunbookPlaces places = new RunbookPlaces(List.of("handbuch"), RunbookLinkReaderTest::mapped);
    assertThat(told(links(tree(), places, "handbuch: runbooks/ledger.md")))
        .isEqualTo("alive runbooks/ledger.md");
    assertThat(links(tree(), places, "runbook_url: docs/queue/README.md")).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "description: 'Runbook: https://wiki.acme.io/queue.' | https://wiki.acme.io/queue",
        "description: 'See [how](https://acme.io/runbooks/q#x)' | https://acme.io/runbooks/q#x",
        "message: 'Look at runbooks/ledger.md first' | runbooks/ledger.md",
      })
  void textsSpeakOfRunbooks(String entry, String value) {
    List<RunbookLink> links = links(tree(), RunbookPlaces.USUAL, entry);
    assertThat(links).hasSize(1);
    assertThat(links.get(0).attribute().value()).isEqualTo(value);
  }

  @Test
  void otherAddressesInTextsAreNone() {
    String entry = "description: 'Dashboard: https://acme.io/d/queue'";
    assertThat(links(tree(), RunbookPlaces.USUAL, entry)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "runbooks/QueueDepthHigh.md, NAMES",
    "runbooks/ledger.md, NAMES",
    "docs/queue/README.md, SILENT",
    "runbooks/gone.md, UNKNOWN"
  })
  void pagesNameTheAlert(String path, RunbookLink.Naming naming) {
    List<RunbookLink> links = links(tree(), RunbookPlaces.USUAL, "runbook: " + path);
    assertThat(links.get(0).naming()).isEqualTo(naming);
    assertThat(links.get(0).headings().isEmpty()).isEqualTo(naming != RunbookLink.Naming.SILENT);
  }
}

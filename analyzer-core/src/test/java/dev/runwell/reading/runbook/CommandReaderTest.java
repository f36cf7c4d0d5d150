package dev.runwell.reading.runbook;

import static org.assertj.core.api.Assertions.assertThat;

import dev.runwell.markdown.MarkdownTree;
import dev.runwell.model.CommandBlock;
import dev.runwell.source.MappedText;
import dev.runwell.source.SourceText;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CommandReaderTest {

  private static List<CommandBlock> read(String markdown) {
    return CommandReader.read(MarkdownTree.parse(SourceText.of("runbook.md", markdown)));
  }

  private static List<String> lines(String markdown) {
    return read(markdown).stream()
        .flatMap(block -> block.lines().stream())
        .map(MappedText::text)
        .toList();
  }

  private static List<String> block(String info, String... code) {
    return lines("Look:\n\n```" + info + "\n" + String.join("\n", code) + "\n```\n");
  }

  @Test
  void promptsTellCommandsFromOutput() {
    assertThat(block("console", "$ kubectl get pods -n billing", "NAME    READY", "api-1   1/1"))
        .containsExactly("kubectl get pods -n billing");
  }

  @Test
  void promptsOfHostsAndContainersAreCutOff() {
    assertThat(
            block(
                "", "ops@db1:~$ uptime", " 10:00 up 3 days", "sh-5.1# df -h", "[root@db1 ~]# sync"))
        .containsExactly("uptime", "df -h", "sync");
  }

  @Test
  void aHashIsRootsPromptWhereACommandFollows() {
    assertThat(block("", "# ps aux | grep ledger", "root  1  0.0 ledger"))
        .containsExactly("ps aux | grep ledger");
  }

  @Test
  void aHashIsACommentWhereWordsFollow() {
    assertThat(
            block(
                "bash",
                "# find the stuck pod",
                "kubectl get pods",
                "# kill it",
                "kubectl delete pod p1"))
        .containsExactly("kubectl get pods", "kubectl delete pod p1");
  }

  @Test
  void continuedLinesBelongToTheirCommand() {
    assertThat(block("", "$ helm upgrade ledger \\", "    --set replicas=3", "Release upgraded"))
        .containsExactly("helm upgrade ledger \\", "--set replicas=3");
  }

  @Test
  void consolesOfDatabasesArePrompts() {
    assertThat(
            block(
                "",
                "ledger=# SELECT count(*)",
                "ledger-# FROM entries;",
                " count",
                "-------",
                " 12"))
        .containsExactly("SELECT count(*)", "FROM entries;");
    assertThat(block("", "127.0.0.1:6379> INFO memory", "used_memory:1024"))
        .containsExactly("INFO memory");
  }

  @Test
  void consolesOfRubyAreRead() {
    assertThat(block("ruby", "irb(main):001:0> Invoice.where(state: 1).count", "=> 42"))
        .containsExactly("Invoice.where(state: 1).count");
  }

  @Test
  void sqlWithoutFenceWordIsKnownByItsShape() {
    assertThat(block("", "SELECT pid, state", "FROM pg_stat_activity;")).hasSize(2);
  }

  @Test
  void metricQueriesAreCommands() {
    assertThat(block("promql", "sum(rate(http_requests_total[5m]))")).hasSize(1);
    assertThat(block("", "histogram_quantile(0.99, rate(d_bucket[5m])) > 2")).hasSize(1);
    assertThat(block("", "ledger_errors_total / ledger_requests_total * 100")).hasSize(1);
  }

  @Test
  void anUnknownToolIsACommandInATerminalsFence() {
    assertThat(block("bash", "ledgerctl replay --from 2 --to 9")).hasSize(1);
  }

  @Test
  void anUnknownToolIsACommandWhereTheTextSaysRun() {
    assertThat(lines("Then run:\n\n```\nledgerctl replay all\n```\n"))
        .containsExactly("ledgerctl replay all");
  }

  @Test
  void scriptsAreCommands() {
    assertThat(block("", "for p in 1 2; do", "  kubectl delete pod ledger-$p", "done")).hasSize(3);
    assertThat(block("", "./replay.sh 42")).hasSize(1);
    assertThat(block("", "NAMESPACE=billing", "kubectl -n $NAMESPACE get pods")).hasSize(2);
  }

  @Test
  void indentedCodeIsReadToo() {
    assertThat(lines("Restart it:\n\n    sudo systemctl restart ledger\n"))
        .containsExactly("sudo systemctl restart ledger");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "2026-03-01T10:00:00Z ERROR ledger: cannot connect",
        "level=error ts=12 msg=\"no leader\"",
        "{\"status\": \"red\", \"nodes\": 3}",
        "replicas: 3\nimage: ledger",
        "java.lang.IllegalStateException: closed\n  at dev.ledger.Pool.take(Pool.java:12)",
        "NAME     READY   STATUS\nledger-1 0/1     Error",
        "http_requests_total",
        "/etc/ledger/ledger.conf",
        "Filesystem  Size  Used\n/dev/sda1   20G   19G",
        "Error from server: not found",
      })
  void logsDataAndNamesAreNoCommands(String code) {
    assertThat(block("", code)).isEmpty();
    assertThat(block("text", code)).isEmpty();
  }

  @Test
  void dataFencesAreNeverRun() {
    assertThat(block("yaml", "command: kubectl get pods")).isEmpty();
    assertThat(block("json", "{\"run\": \"rm -rf /\"}")).isEmpty();
  }

  @Test
  void logsInATerminalsFenceAreNone() {
    assertThat(block("console", "I0301 10:00:00.1 7 sync.go:12] syncing")).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Run `kubectl get pods -n billing` now.",
        "Use `sudo systemctl status ledger`.",
        "Query `sum(rate(errors_total[5m])) > 0.1`.",
        "Then `SELECT count(*) FROM entries` tells.",
        "Execute `top` on the host.",
        "Run `ledgerctl replay all`.",
        "Type `/incident declare sev2`.",
        "Send `DELETE _snapshot/nightly`.",
        "## Step 1: `redis-cli info memory`",
        "| Check | How |\n|---|---|\n| Lag | `kafka-consumer-groups --describe` |",
      })
  void codeSpansThatAreThereToBeRun(String markdown) {
    assertThat(read(markdown)).hasSize(1);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The `find` button and the `top` menu.",
        "Metric `http_requests_total` rises.",
        "See `/var/log/ledger.log`.",
        "The state is `No leader`.",
        "Click `Start import`.",
        "Run the `nightly-import` job.",
        "It logs `ERROR: no space left`.",
        "Set `max_connections` higher.",
        "The `kubectl` tool.",
      })
  void codeSpansThatAreNames(String markdown) {
    assertThat(read(markdown)).isEmpty();
  }

  @Test
  void spansLeadBackIntoTheFile() {
    String markdown = "Look:\n\n- first\n  ```sh\n  $ df -h\n  ```\n";
    CommandBlock block = read(markdown).get(0);
    SourceText source = SourceText.of("runbook.md", markdown);
    assertThat(source.slice(block.lines().get(0).span())).isEqualTo("df -h");
    assertThat(source.slice(block.span())).startsWith("```sh").contains("df -h");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"a", "a-", "A::", "-", "a_", "(", "{", "a=\"", "$ ", "echo \"\n", "> ", "user@"})
  @Timeout(10)
  void longCodeIsNoTrouble(String part) {
    assertThat(read("```\n" + part.repeat(60_000) + "\n```\n\n`" + part.trim().repeat(9_000) + "`"))
        .hasSizeLessThan(3);
  }
}

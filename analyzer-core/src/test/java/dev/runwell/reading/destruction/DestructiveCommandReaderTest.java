package dev.runwell.reading.destruction;

import static org.assertj.core.api.Assertions.assertThat;

import dev.runwell.model.DestructiveCommand;
import dev.runwell.model.DestructiveCommand.Effect;
import dev.runwell.model.DestructiveCommand.Guard;
import dev.runwell.model.DocumentKind;
import dev.runwell.model.Runbook;
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

class DestructiveCommandReaderTest {
  private static final DocumentReader READER =
      new DocumentReader(new HouseWords(Map.of(), Map.of(), Map.of()), FileTree.unknown());

  private static List<DestructiveCommand> in(String text) {
    Runbook runbook =
        (Runbook) READER.read(SourceText.of("x.md", text), Optional.of(DocumentKind.RUNBOOK));
    return runbook.destructive();
  }

  private static List<DestructiveCommand> inShell(String command) {
    return in("# Disk\n\n## Mitigation\n\n```bash\n" + command + "\n```\n");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '~',
      quoteCharacter = '`',
      value = {
        "rm -rf /srv/data ~ DELETES",
        "sudo -u app rm -fr /srv/data ~ DELETES",
        "cd /srv && rm -rf data ~ DELETES",
        "find /srv -name '*.old' -exec rm -f {} + ~ DELETES",
        "ls /srv/a | xargs -n 1 -I{} rm -r {} ~ DELETES",
        "bash -c 'cd /srv; rm -rf data' ~ DELETES",
        "ssh -p 22 db-1 sudo rm -rf /srv/data ~ DELETES",
        "for n in a b; do kubectl delete pvc $n; done ~ DELETES",
        "kubectl -n shop exec -it web-0 -- rm -rf /srv/cache ~ DELETES",
        "docker exec -it db psql -U app -c \"DELETE FROM jobs\" ~ DELETES",
        "psql app -c 'truncate table jobs' ~ EMPTIES",
        "mysql -e \"DROP DATABASE shop\" ~ DELETES",
        "redis-cli -h cache-1 -n 2 FLUSHALL ~ EMPTIES",
        "aws --profile prod ec2 terminate-instances --instance-ids i-0a ~ DELETES",
        "gcloud --project p compute disks delete data-1 ~ DELETES",
        "az vm delete --name web ~ DELETES",
        "terraform -chdir=live destroy ~ DELETES",
        "git push origin main --force-with-lease ~ FORCES",
        "git push -f ~ FORCES",
        "git reset --hard origin/main ~ FORCES",
        "kubectl delete pod web-0 --grace-period=0 --force ~ FORCES",
        "kubectl scale deploy/web --replicas 0 ~ SCALES_TO_ZERO",
        "kubectl drain node-1 ~ DRAINS",
        "kubectl delete pod web-0 ~ RESTARTS",
        "kill -9 4711 ~ RESTARTS",
        "curl -s -XDELETE http://search:9200/logs-1 ~ DELETES",
        "curl --request DELETE http://search:9200/logs-1 ~ DELETES",
        "dd if=/dev/zero of=/dev/sdb bs=1M ~ OVERWRITES",
        "mkfs.ext4 /dev/sdb ~ OVERWRITES",
        "cat /dev/null > /var/log/app.log ~ EMPTIES",
        "shopctl tenant purge 17 ~ DELETES",
        "psql shop -c 'UPDATE baskets SET open = false' ~ OVERWRITES",
        "psql shop -c 'update app.baskets set open = false;' ~ OVERWRITES",
        "psql -c 'SELECT pg_terminate_backend(pid) FROM pg_stat_activity' ~ RESTARTS",
      })
  void destroys(String command, Effect effect) {
    assertThat(inShell(command)).extracting(DestructiveCommand::effect).containsExactly(effect);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "kubectl get pods | grep -i delete",
        "grep 'DROP TABLE' /var/log/db.log",
        "kubectl auth can-i delete pods",
        "kubectl delete pvc data-0 --dry-run=client",
        "git log --oneline | grep revert",
        "terraform plan -destroy",
        "docker run --rm -it busybox sh",
        "rm -rf /tmp/download",
        "rm out.txt",
        "df -h\n# rm -rf /srv/data",
        "echo 'run rm -rf /srv/data by hand'",
        "iptables -L INPUT -n | grep DROP",
        "psql -c 'select * from deleted_items'",
        "aws ec2 describe-instances --filters Name=tag:delete,Values=yes",
        "kubectl scale deploy/web --replicas=3",
        "find /srv -name '*.old' -print",
        "git push origin main",
        "redis-cli INFO keyspace",
        "psql shop -c 'UPDATE baskets SET open = false WHERE id = 17'",
        "psql shop -c 'select for_update, set_at from baskets'",
        "psql -c 'SELECT pg_cancel_backend(4711)'",
        "update-tool sets --all",
        "sudo systemctl stop basket",
      })
  void destroysNothing(String command) {
    assertThat(inShell(command)).isEmpty();
  }

  @Test
  void aCommandOverSeveralLinesHasItsWholeSpan() {
    String text = "# D\n\n## Mitigation\n\n```sh\naws s3 rm \\\n  s3://box/a --recursive\n```\n";
    DestructiveCommand found = in(text).get(0);
    assertThat(SourceText.of("x.md", text).slice(found.span()))
        .isEqualTo("aws s3 rm \\\n  s3://box/a --recursive");
    assertThat(found.text()).isEqualTo("aws s3 rm");
  }

  @Test
  void anUpdateIsReadToItsEnd() {
    assertThat(
            in(
                "# D\n\n## Mitigation\n\n```sql\nUPDATE jobs\n  SET tries = 0\n WHERE id > 4;\n```\n"))
        .isEmpty();
    assertThat(
            in(
                "# D\n\n## Mitigation\n\n```sql\nUPDATE jobs\n  SET tries = 0;\nSELECT 1 WHERE 1=1;\n```\n"))
        .extracting(DestructiveCommand::text)
        .containsExactly("UPDATE jobs SET");
  }

  @Test
  void aStatementOverSeveralLines() {
    assertThat(in("# D\n\n## Mitigation\n\n```sql\nDELETE\n  FROM jobs\n WHERE id > 4;\n```\n"))
        .extracting(DestructiveCommand::text)
        .containsExactly("DELETE FROM");
  }

  @Test
  void aDocumentInTheShell() {
    assertThat(inShell("psql app <<EOF\nDROP TABLE jobs;\nEOF"))
        .extracting(DestructiveCommand::effect)
        .containsExactly(Effect.DELETES);
  }

  @ParameterizedTest
  @CsvSource({
    "**Warning:** this cannot be undone., WARNING",
    "Double-check that it is the standby., CONFIRMATION",
    "Make sure that it is the standby., CONFIRMATION",
    "Do a dry run first., DRY_RUN",
    "Take a snapshot of it., BACKUP",
    "It can be restored from the archive., ROLLBACK",
  })
  void whatStandsNear(String words, Guard guard) {
    assertThat(in("# D\n\n## Mitigation\n\n" + words + "\n\n```sh\nrm -rf /srv/data\n```\n"))
        .singleElement()
        .satisfies(found -> assertThat(found.guards()).contains(guard));
  }

  @Test
  void whatStandsInAnotherSectionGuardsNothing() {
    String text =
        """
        # D

        ## Investigation

        Double-check that a backup of it exists: take a snapshot.

        ## Mitigation

        1. If it is full: `rm -rf /srv/data`
        """;
    assertThat(in(text)).singleElement().satisfies(found -> assertThat(found.guards()).isEmpty());
  }

  @Test
  void aPageMayTakeAwayWhatItMade() {
    assertThat(inShell("kubectl create ns scratch-1\nkubectl delete ns scratch-1"))
        .singleElement()
        .satisfies(found -> assertThat(found.guards()).containsExactly(Guard.MADE_HERE));
  }

  @Test
  void aMentionIsNoCommand() {
    assertThat(in("# D\n\n## Symptom\n\nSomebody ran `rm -rf /srv/data` by mistake.\n")).isEmpty();
  }
}

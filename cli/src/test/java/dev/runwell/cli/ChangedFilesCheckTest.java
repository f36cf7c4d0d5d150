package dev.runwell.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.runwell.cli.CommandLineRun.Result;
import dev.runwell.history.GitHistory;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.eclipse.jgit.api.Git;
import org.eclipse.jgit.lib.PersonIdent;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Only what somebody changed is reported, and still judged beside everything else. */
class ChangedFilesCheckTest {
  private static final PersonIdent ANA = new PersonIdent("Ana", "ana@example.com");

  @TempDir Path folder;
  private Git git;

  @BeforeEach
  void create() throws Exception {
    Files.createDirectory(folder.resolve(".git"));
    // A first look lets JGit see no machine around the repository that this test makes.
    new GitHistory(folder).of(Map.of("queue.md", LocalDate.EPOCH)).close();
    git = Git.init().setDirectory(folder.toFile()).setInitialBranch("main").call();
    write("runwell.yml", "rules: {runbook: off, document: off, runbook/missing-owner: error}\n");
    write("old.md", page("old"));
    write("queue.md", page("queue"));
    commit();
  }

  private void write(String name, String text) throws IOException {
    Files.createDirectories(folder.resolve(name).getParent());
    Files.writeString(folder.resolve(name), text);
  }

  private static String page(String name) {
    return "<!-- runwell: runbook -->\n# The "
        + name
        + " - Runbook\n\n## Symptom\n\nOrders wait.\n";
  }

  private void commit() throws Exception {
    git.add().addFilepattern(".").call();
    git.commit().setMessage("x").setSign(false).setAuthor(ANA).setCommitter(ANA).call();
  }

  private Result check(String... more) {
    String[] args = new String[more.length + 2];
    args[0] = "check";
    args[1] = "--quiet";
    System.arraycopy(more, 0, args, 2, more.length);
    return new CommandLineRun(folder).run(args);
  }

  private List<String> files(String... more) {
    Result result = check(more);
    assertThat(result.err()).isEmpty();
    TreeSet<String> files = new TreeSet<>();
    result.out().lines().forEach(line -> files.add(line.substring(0, line.indexOf(':'))));
    return List.copyOf(files);
  }

  @Test
  void whatDiffersFromARevision() throws Exception {
    assertThat(files()).containsExactly("old.md", "queue.md");
    assertThat(files("--since", "HEAD")).isEmpty();
    assertThat(check("--since", "HEAD").status()).isZero();
    write("queue.md", page("queue of orders"));
    write("new/page.md", page("page"));
    assertThat(files("--since", "HEAD")).containsExactly("new/page.md", "queue.md");
    commit();
    assertThat(files("--since", "HEAD")).isEmpty();
    assertThat(files("--since", "HEAD~1")).containsExactly("new/page.md", "queue.md");
    assertThat(files("--since=HEAD~1", "new")).containsExactly("new/page.md");
    assertThat(check("--since", "HEAD~1").status()).isEqualTo(1);
  }

  @Test
  void howLittleThatIsIsSaid() throws Exception {
    write("new.md", page("page"));
    assertThat(new CommandLineRun(folder).run("check", "--since", "HEAD").err())
        .contains("runwell: only what is in 1 changed file is told; the others were read");
  }

  @Test
  void notWhatOthersChangedOnABranchMeanwhile() throws Exception {
    git.checkout().setCreateBranch(true).setName("topic").call();
    write("queue.md", page("queue of orders"));
    commit();
    git.checkout().setName("main").call();
    write("old.md", page("old queue"));
    commit();
    git.checkout().setName("topic").call();
    assertThat(files("--since", "main")).containsExactly("queue.md");
  }

  @Test
  void whatIsStaged() throws Exception {
    write("queue.md", page("queue of orders"));
    write("new.md", page("page"));
    assertThat(files("--staged")).isEmpty();
    git.add().addFilepattern("new.md").call();
    assertThat(files("--staged")).containsExactly("new.md");
  }

  @Test
  void whatIsStagedInTheIndexThatGitNamesToItsHooks() throws Exception {
    write("queue.md", page("queue of orders"));
    git.add().addFilepattern("queue.md").call();
    Files.move(folder.resolve(".git/index"), folder.resolve(".git/next-index"));
    assertThat(
            new CommandLineRun(folder)
                .environment("GIT_INDEX_FILE", ".git/next-index")
                .run("check", "--quiet", "--staged")
                .out())
        .startsWith("queue.md:2:3: error")
        .hasLineCount(1);
  }

  @Test
  void beforeTheFirstCommit() throws Exception {
    Path fresh = Files.createDirectory(folder.resolve("fresh"));
    Files.writeString(fresh.resolve("a.md"), page("a"));
    try (Git begun = Git.init().setDirectory(fresh.toFile()).call()) {
      begun.add().addFilepattern("a.md").call();
    }
    Result result =
        new CommandLineRun(fresh)
            .run("check", "--quiet", "--staged", "--rule", "runbook/missing-owner");
    assertThat(result.out()).startsWith("a.md:2:3: error");
  }

  @Test
  void whatIsUnreadableElsewhereIsNobodysFault() throws Exception {
    Files.write(folder.resolve("bytes.md"), new byte[] {'#', ' ', (byte) 0xE9, '\n'});
    commit();
    assertThat(check("--since", "HEAD").status()).isZero();
    assertThat(check().status()).isEqualTo(3);
  }

  @Test
  void otherDocumentsAreReadNevertheless() throws Exception {
    write(
        "runwell.yml", "rules: {runbook: off, document: off, alert: off, runbook/orphan: error}\n");
    write("alerts/queue.yml", alert("QueueFull", "linked"));
    write("alerts/disk.yml", alert("DiskFull", "other"));
    write("runbooks/other.md", page("disk"));
    write("runbooks/linked.md", page("queue"));
    commit();
    write("runbooks/linked.md", page("queue of orders") + "\n<!-- for the alert QueueFull -->\n");
    write("runbooks/lonely.md", page("lonely"));
    assertThat(files("--since", "HEAD")).containsExactly("runbooks/lonely.md");
  }

  private static String alert(String name, String page) {
    return "groups:\n- name: g\n  rules:\n  - alert: "
        + name
        + "\n    expr: up == 0\n    labels: {severity: page}\n    annotations: {runbook_url: ../runbooks/"
        + page
        + ".md}\n";
  }

  @Test
  void wrongUsageSaysSo(@TempDir Path elsewhere) {
    assertThat(check("--since", "mian").err()).contains("--since: git knows no revision \"mian\"");
    assertThat(check("--since", "a..b").status()).isEqualTo(2);
    assertThat(check("--since", "HEAD", "--staged").err()).contains("exclude each other");
    assertThat(check("--staged", "--stdin").err()).contains("not about standard input");
    Result outside = new CommandLineRun(elsewhere).run("check", "--since", "HEAD");
    assertThat(outside.err()).contains("--since needs git, and no work tree is around here");
    assertThat(outside.status()).isEqualTo(2);
  }
}

package dev.runwell.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.runwell.cli.CommandLineRun.Result;
import dev.runwell.history.GitHistory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.Map;
import org.eclipse.jgit.api.Git;
import org.eclipse.jgit.lib.PersonIdent;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Git is asked where somebody says so, and nowhere else. */
class GitCheckTest {
  private static final String RULE = "runbook/last-updated-drift";
  private static final String FOUND =
      "queue.md:3:3: note Text changed on 2026-03-14, 12 days later [" + RULE + "]\n";

  @TempDir Path folder;

  @BeforeEach
  void create() throws Exception {
    Files.createDirectory(folder.resolve(".git"));
    // A first look lets JGit see no machine around the repository that this test makes.
    new GitHistory(folder).of(Map.of("queue.md", LocalDate.EPOCH)).close();
    try (Git git = Git.init().setDirectory(folder.toFile()).call()) {
      commit(git, "Restart the consumers one by one.", "2026-03-02T10:00:00Z");
      commit(git, "Restart the consumers, the oldest first.", "2026-03-14T10:00:00Z");
    }
  }

  private void commit(Git git, String step, String moment) throws Exception {
    Files.writeString(
        folder.resolve("queue.md"),
        "# Queue - Runbook\n\n**Last updated:** 2026-03-02\n\n" + step + "\n");
    git.add().addFilepattern(".").call();
    ZonedDateTime time = ZonedDateTime.parse(moment);
    PersonIdent ana = new PersonIdent("Ana", "ana@example.com", time.toInstant(), time.getZone());
    git.commit().setMessage("x").setSign(false).setAuthor(ana).setCommitter(ana).call();
  }

  private Result check(String... more) {
    String[] args = new String[more.length + 4];
    System.arraycopy(new String[] {"check", "--kind", "runbook", "--fail-on=never"}, 0, args, 0, 4);
    System.arraycopy(more, 0, args, 4, more.length);
    return new CommandLineRun(folder).run(args);
  }

  @Test
  void onTheCommandLine() {
    assertThat(check("--quiet", "--git", "--rule", RULE, "queue.md").out()).isEqualTo(FOUND);
    assertThat(check("--quiet", "--git").out()).contains(FOUND);
  }

  @Test
  void inTheConfiguration() throws Exception {
    Files.writeString(folder.resolve("runwell.yml"), "git: true\n");
    assertThat(check("--quiet", "--rule", RULE).out()).isEqualTo(FOUND);
    Files.writeString(
        folder.resolve("runwell.yml"), "git: true\nrules: {" + RULE + ": {grace-days: 12}}\n");
    assertThat(check("--quiet", "--rule", RULE).out()).isEmpty();
    Files.writeString(folder.resolve("runwell.yml"), "git: maybe\n");
    Result wrong = check();
    assertThat(wrong.status()).isEqualTo(2);
    assertThat(wrong.err()).contains("runwell.yml:1:6: ", "expected true or false");
  }

  @Test
  void nowhereElse() throws Exception {
    assertThat(check("--quiet").out()).doesNotContain(RULE);
    Result asked = check("--rule", RULE);
    assertThat(asked.out()).doesNotContain("12 days later");
    assertThat(asked.err()).contains(RULE + " asks git: it needs --git, or git: true");
    Files.writeString(folder.resolve("runwell.yml"), "git: false\n");
    assertThat(check("--quiet").out()).doesNotContain(RULE);
  }

  @Test
  void anExcuseForIt() throws Exception {
    Path page = folder.resolve("queue.md");
    String text = Files.readString(page);
    Files.writeString(
        page,
        text.replace(
            "**Last", "<!-- runwell-disable-next " + RULE + ": only names changed -->\n**Last"));
    assertThat(check("--quiet", "--git").out()).doesNotContain(RULE, "unused-suppression");
    assertThat(check("--quiet").out()).doesNotContain(RULE, "unused-suppression");
  }

  @Test
  void theDocumentOfAnEditor() throws Exception {
    Result result =
        new CommandLineRun(folder)
            .input(Files.readString(folder.resolve("queue.md")))
            .run(
                "check",
                "--git",
                "--quiet",
                "--rule",
                RULE,
                "--kind",
                "runbook",
                "--stdin",
                "--stdin-path",
                "queue.md");
    assertThat(result.out()).isEqualTo(FOUND);
  }

  @Test
  void aRepositoryThatIsNoneIsAProblemOfTheRun() throws Exception {
    Path broken = Files.createDirectories(folder.resolve("broken/.git")).getParent();
    Files.copy(folder.resolve("queue.md"), broken.resolve("queue.md"));
    Result result = check("--git", "--rule", RULE, "broken");
    assertThat(result.status()).isEqualTo(3);
    assertThat(result.out() + result.err())
        .contains("broken: problem: git history cannot be read: .git leads to no repository");
  }
}

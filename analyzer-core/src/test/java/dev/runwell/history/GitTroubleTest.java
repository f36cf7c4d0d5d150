package dev.runwell.history;

import static org.assertj.core.api.Assertions.assertThat;

import dev.runwell.finding.Problem;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.eclipse.jgit.api.Git;
import org.eclipse.jgit.lib.StoredConfig;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Work trees of every kind, and repositories that are not whole. */
class GitTroubleTest {
  private static final LocalDate LIMIT = LocalDate.of(2026, 3, 3);

  @TempDir Path root;
  private Path folder;

  /** Two versions of {@code a.md}, of before and after the day. */
  @BeforeEach
  void create() throws Exception {
    folder = root.resolve("house");
    try (TestRepository repository = TestRepository.in(folder)) {
      repository.commit("2026-03-01T10:00:00Z", "a.md", "one");
      repository.commit("2026-03-05T10:00:00Z", "a.md", "two");
    }
  }

  /** What is told, with how many versions there are of each file. */
  private record Told(Map<String, Integer> versions, List<String> notes, List<Problem> problems) {}

  private static Told ask(Path workingFolder, String file) {
    try (Past past = new GitHistory(workingFolder).of(Map.of(file, LIMIT))) {
      Map<String, Integer> versions = new TreeMap<>();
      past.versions().forEach((name, all) -> versions.put(name, all.size()));
      past.versions().values().forEach(all -> all.forEach(Version::text));
      return new Told(versions, past.notes(), past.problems());
    }
  }

  private static void isWhole(Told told) {
    assertThat(told).isEqualTo(new Told(Map.of("a.md", 2), List.of(), List.of()));
  }

  @Test
  void nothingIsWrittenAnywhere() throws Exception {
    List<Path> before = files();
    isWhole(ask(folder, "a.md"));
    assertThat(files()).isEqualTo(before);
  }

  private List<Path> files() throws Exception {
    try (Stream<Path> all = Files.walk(root)) {
      return all.sorted().toList();
    }
  }

  @Test
  void aLinkedWorkTree() throws Exception {
    Path linked = Files.createDirectories(root.resolve("linked"));
    Path admin = Files.createDirectories(folder.resolve(".git/worktrees/linked"));
    Files.writeString(linked.resolve(".git"), "gitdir: " + admin + "\n");
    Files.writeString(linked.resolve("a.md"), "two");
    Files.writeString(admin.resolve("gitdir"), linked.resolve(".git") + "\n");
    Files.writeString(admin.resolve("commondir"), "../..\n");
    Files.writeString(admin.resolve("HEAD"), "ref: refs/heads/main\n");
    isWhole(ask(linked, "a.md"));
  }

  @Test
  void aSubmoduleHasItsOwnHistory() throws Exception {
    Path house = root.resolve("outer");
    try (TestRepository outer = TestRepository.in(house)) {
      outer.commit("2026-03-09T10:00:00Z", "readme.md", "outer");
      outer.git.submoduleAdd().setPath("inner").setURI(folder.toUri().toString()).call().close();
      outer.commit("2026-03-10T10:00:00Z");
    }
    assertThat(house.resolve("inner/.git")).isRegularFile();
    assertThat(ask(house, "inner/a.md").versions()).isEqualTo(Map.of("inner/a.md", 2));
  }

  @Test
  void aShallowCloneSaysSoWhereItMatters() throws Exception {
    Path clone = root.resolve("clone");
    Git.cloneRepository()
        .setURI(folder.toUri().toString())
        .setDepth(1)
        .setDirectory(clone.toFile())
        .call()
        .close();
    assertThat(ask(clone, "a.md"))
        .isEqualTo(
            new Told(
                Map.of(),
                List.of(
                    "git history of . is cut off (shallow clone), so not all texts were compared"),
                List.of()));
  }

  @Test
  void outsideAWorkTree() throws Exception {
    Path plain = Files.createDirectories(root.resolve("plain"));
    Files.writeString(plain.resolve("a.md"), "one");
    assertThat(ask(plain, "a.md"))
        .isEqualTo(
            new Told(
                Map.of(),
                List.of("a.md is in no git work tree, so its text was not compared"),
                List.of()));
  }

  @Test
  void aBareRepositoryIsNoWorkTree() throws Exception {
    Path bare = root.resolve("bare");
    Git.init().setBare(true).setDirectory(bare.toFile()).call().close();
    Files.writeString(bare.resolve("a.md"), "one");
    assertThat(ask(bare, "a.md").problems()).isEmpty();
    assertThat(ask(bare, "a.md").notes()).hasSize(1);
  }

  @Test
  void aDotGitThatLeadsNowhere() throws Exception {
    Path lost = Files.createDirectories(root.resolve("lost"));
    Files.writeString(lost.resolve(".git"), "gitdir: /nowhere/at/all\n");
    Files.writeString(lost.resolve("a.md"), "one");
    assertThat(ask(lost, "a.md").problems())
        .containsExactly(
            new Problem(".", "git history cannot be read: .git leads to no repository"));
    Files.writeString(lost.resolve(".git"), "nonsense");
    assertThat(ask(lost, "a.md").problems()).hasSize(1);
    Files.delete(lost.resolve(".git"));
    Files.createDirectory(lost.resolve(".git"));
    assertThat(ask(lost, "a.md").problems()).hasSize(1);
  }

  @Test
  void aTextThatIsMissingOrBroken() throws Exception {
    try (Git git = Git.open(folder.toFile())) {
      String id = git.getRepository().resolve("HEAD~1:a.md").name();
      Path blob = folder.resolve(".git/objects/" + id.substring(0, 2) + "/" + id.substring(2));
      blob.toFile().setWritable(true);
      Files.write(blob, new byte[] {1, 2, 3});
      assertThat(ask(folder, "a.md").problems()).hasSize(1);
      Files.delete(blob);
      assertThat(ask(folder, "a.md").problems())
          .singleElement()
          .extracting(Problem::message)
          .asString()
          .isEqualTo("git history cannot be read: Missing blob " + id);
    }
  }

  @Test
  void aPartialCloneSaysSo() throws Exception {
    Told cutOff =
        new Told(
            Map.of("a.md", 2),
            List.of("git history of . is cut off (partial clone), so not all texts were compared"),
            List.of());
    try (Git git = Git.open(folder.toFile())) {
      String id = git.getRepository().resolve("HEAD~1:a.md").name();
      Files.delete(folder.resolve(".git/objects/" + id.substring(0, 2) + "/" + id.substring(2)));
      StoredConfig config = git.getRepository().getConfig();
      config.setString("extensions", null, "partialClone", "origin");
      config.save();
      assertThat(ask(folder, "a.md")).isEqualTo(cutOff);
      config.unset("extensions", null, "partialClone");
      config.setBoolean("remote", "origin", "promisor", true);
      config.save();
      assertThat(ask(folder, "a.md")).isEqualTo(cutOff);
    }
  }

  @Test
  void longNamesAreNotRead() throws Exception {
    Files.writeString(folder.resolve(".git/refs/heads/main"), "0123456789abcdef".repeat(4) + "\n");
    Files.writeString(
        folder.resolve(".git/config"),
        "[core]\nrepositoryformatversion = 1\n[extensions]\nobjectformat = sha256\n");
    assertThat(ask(folder, "a.md").problems())
        .containsExactly(
            new Problem(".", "git history cannot be read: its objects have SHA-256 names"));
  }

  @Test
  void aBrokenCommitOrConfiguration() throws Exception {
    Files.writeString(folder.resolve(".git/refs/heads/main"), "0123456789".repeat(4) + "\n");
    assertThat(ask(folder, "a.md").problems()).hasSize(1);
    Files.writeString(folder.resolve(".git/config"), "[core\n\tnonsense");
    assertThat(ask(folder, "a.md").problems())
        .allSatisfy(
            problem ->
                assertThat(problem.message())
                    .startsWith("git history cannot be read: ")
                    .doesNotContain("\n"));
  }
}

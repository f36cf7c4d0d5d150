package dev.runwell.history;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** How files went on after 2026-03-03, told as {@code day text}, the newest first. */
class GitHistoryTest {
  private static final LocalDate LIMIT = LocalDate.of(2026, 3, 3);

  @TempDir Path folder;
  private TestRepository repository;

  @BeforeEach
  void create() throws Exception {
    repository = TestRepository.in(folder);
  }

  @AfterEach
  void close() {
    repository.close();
  }

  private Map<String, List<String>> past(String... files) {
    return past(folder, LIMIT, files);
  }

  private static Map<String, List<String>> past(
      Path workingFolder, LocalDate day, String... files) {
    Map<String, LocalDate> days = new LinkedHashMap<>();
    for (String file : files) {
      days.put(file, day);
    }
    Map<String, List<String>> told = new LinkedHashMap<>();
    try (Past past = new GitHistory(workingFolder).of(days)) {
      past.versions()
          .forEach(
              (file, versions) ->
                  told.put(
                      file,
                      versions.stream()
                          .map(each -> each.day() + " " + each.text().orElse("-").strip())
                          .toList()));
      assertThat(past.problems()).isEmpty();
      assertThat(past.notes()).isEmpty();
    }
    return told;
  }

  private static String at(int day) {
    return "2026-03-%02dT10:00:00Z".formatted(day);
  }

  @Test
  void laterVersionsAndTheOneThatHeld() throws Exception {
    repository.commit(at(1), "a.md", "one");
    repository.commit(at(2), "a.md", "two");
    repository.commit(at(4), "b.md", "other");
    repository.commit(at(5), "a.md", "three");
    repository.commit(at(9), "a.md", "four");
    assertThat(past("a.md", "b.md", "missing.md"))
        .containsEntry("b.md", List.of("2026-03-04 other"))
        .containsOnlyKeys("a.md", "b.md")
        .extractingByKey("a.md")
        .asInstanceOf(InstanceOfAssertFactories.LIST)
        .hasSize(3)
        .startsWith("2026-03-09 four", "2026-03-05 three")
        .last()
        .asString()
        .endsWith(" two");
  }

  @Test
  void theDayIsTheAuthorsWhereTheAuthorWas() throws Exception {
    repository.commit(at(1), "a.md", "one");
    repository.write("a.md", "two").commit("2026-03-05T00:30:00+09:00", "2026-03-20T10:00:00Z");
    repository.write("a.md", "three").commit("2026-03-05T23:30:00-08:00", "2026-03-21T10:00:00Z");
    assertThat(past("a.md").get("a.md")).startsWith("2026-03-05 three", "2026-03-05 two");
  }

  @Test
  void writtenBeforeAndCommittedLaterIsNoChange() throws Exception {
    repository.commit(at(1), "a.md", "one");
    repository.write("a.md", "two").commit(at(2), at(20));
    assertThat(past("a.md").get("a.md")).containsExactly("2026-03-02 two");
  }

  @Test
  void aRenamedFileIsTheSameFile() throws Exception {
    String long1 = "one\ntwo\nthree\nfour\nfive\nsix\n";
    repository.write("z.md", "z").commit(at(1), "old/a.md", long1);
    Files.delete(folder.resolve("old/a.md"));
    repository.commit(at(6), "new/b.md", long1);
    assertThat(past("new/b.md").get("new/b.md")).hasSize(1);
    Files.delete(folder.resolve("new/b.md"));
    repository.commit(at(8), "c.md", long1 + "seven\n");
    assertThat(past("c.md").get("c.md"))
        .hasSize(2)
        .first()
        .asString()
        .startsWith("2026-03-08")
        .endsWith("seven");
  }

  @Test
  void aMergeGoesOnWhereTheTextCameFrom() throws Exception {
    repository.commit(at(1), "a.md", "one");
    repository.branch("side");
    repository.commit(at(5), "a.md", "two");
    repository.checkout("main");
    repository.commit(at(6), "b.md", "other");
    repository.merge("side", at(8));
    assertThat(past("a.md", "b.md").get("a.md")).hasSize(2).first().isEqualTo("2026-03-05 two");
    assertThat(past("a.md", "b.md").get("b.md")).containsExactly("2026-03-06 other");
  }

  @Test
  void manyFilesOfManyDaysInOneWalk() throws Exception {
    for (int day = 1; day <= 20; day++) {
      for (int file = 0; file < 5; file++) {
        repository.write("f" + file + ".md", file <= day % 5 ? "text " + day : "text " + file);
      }
      repository.commit(at(day));
    }
    assertThat(past(folder, LocalDate.of(2026, 3, 18), "f0.md", "f1.md", "f2.md", "f3.md", "f4.md"))
        .hasSize(5)
        .allSatisfy((file, versions) -> assertThat(versions).hasSizeBetween(2, 3));
  }

  @Test
  void fromAFolderBelowAndFromBeside() throws Exception {
    repository.commit(at(1), "sub/a.md", "one");
    repository.commit(at(5), "sub/a.md", "two");
    assertThat(past(folder.resolve("sub"), LIMIT, "a.md").get("a.md")).hasSize(2);
    assertThat(past(folder.resolve("sub"), LIMIT, "../sub/a.md").get("../sub/a.md")).hasSize(2);
    assertThat(past(folder.getParent(), LIMIT, folder.resolve("sub/a.md").toString())).hasSize(1);
  }

  @Test
  void aDetachedHeadIsACommitLikeAnyOther() throws Exception {
    repository.commit(at(1), "a.md", "one");
    String then = repository.commit(at(5), "a.md", "two").name();
    repository.commit(at(9), "a.md", "three");
    repository.checkout(then);
    assertThat(past("a.md").get("a.md")).hasSize(2).first().isEqualTo("2026-03-05 two");
  }

  @Test
  void nothingCommittedIsNothingTold() throws Exception {
    repository.write("a.md", "one");
    assertThat(past("a.md")).isEmpty();
    repository.commit(at(1), "b.md", "one");
    repository.write("a.md", "untracked").write("b.md", "changed, not committed");
    assertThat(past("a.md", "b.md").get("b.md")).hasSize(1).first().asString().endsWith(" one");
  }

  @Test
  void whatIsNoTextHasNone() throws Exception {
    Files.write(folder.resolve("a.md"), new byte[] {'a', (byte) 0xE9, '\n'});
    repository.commit(at(1));
    repository.commit(at(5), "a.md", "two");
    assertThat(past("a.md").get("a.md")).last().asString().endsWith(" -");
  }
}

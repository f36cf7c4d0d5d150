package dev.runwell.analyzer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import dev.runwell.finding.Problem;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FileFinderTest {
  @TempDir Path temporary;
  private Path folder;

  @BeforeEach
  void makeFolder() throws IOException {
    folder = Files.createDirectory(temporary.resolve("work"));
  }

  private void write(String name, String text) throws IOException {
    Path file = folder.resolve(name).normalize();
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
  }

  private void files(String... names) throws IOException {
    for (String name : names) {
      write(name, "");
    }
  }

  private FoundFiles found(String... arguments) throws PathException {
    return new FileFinder(folder, name -> name.startsWith("left-out/")).find(List.of(arguments));
  }

  private List<String> names(String... arguments) throws PathException {
    FoundFiles found = found(arguments);
    assertThat(found.problems()).isEmpty();
    return found.files().stream().map(FoundFile::name).toList();
  }

  @Test
  void findsDocumentsByTheirEndings() throws Exception {
    files(
        "a.md",
        "b.markdown",
        "c.mdx",
        "d.html.md",
        "e.html.md.erb",
        "f.qmd",
        "G.MD",
        "h.txt",
        "i.yml",
        "j.html.erb",
        "k.mdown",
        "md",
        ".hidden.md",
        "z/y/x.md");
    assertThat(names("."))
        .containsExactly(
            "G.MD",
            "a.md",
            "b.markdown",
            "c.mdx",
            "d.html.md",
            "e.html.md.erb",
            "f.qmd",
            "i.yml",
            "z/y/x.md");
  }

  @Test
  void passesByWhatNobodyWrote() throws Exception {
    files(
        ".git/a.md",
        ".github/a.md",
        "node_modules/a.md",
        "x/target/a.md",
        "left-out/a.md",
        "kept/a.md",
        "targets/a.md");
    assertThat(names(".")).containsExactly("kept/a.md", "targets/a.md");
    assertThat(names(".github", "node_modules", "left-out/a.md"))
        .containsExactly(".github/a.md", "left-out/a.md", "node_modules/a.md");
  }

  @Test
  void ignoresWhatGitIgnoresAndNearerFilesHaveTheLastWord() throws Exception {
    write(".gitignore", "drafts/\n*.gen.md\n/top.md\n");
    write("sub/.gitignore", "!kept.gen.md\nlocal.md\n");
    files(
        "drafts/a.md",
        "sub/drafts/a.md",
        "a.gen.md",
        "top.md",
        "sub/top.md",
        "sub/kept.gen.md",
        "sub/other.gen.md",
        "sub/local.md",
        "local.md");
    assertThat(names(".")).containsExactly("local.md", "sub/kept.gen.md", "sub/top.md");
    assertThat(names("drafts", "a.gen.md")).containsExactly("a.gen.md", "drafts/a.md");
  }

  @Test
  void ignoreFilesAroundCountUpToTheRepository() throws Exception {
    write("../.gitignore", "secret.md\n");
    write("repo/.gitignore", "b.md\n");
    files("repo/.git/HEAD", "repo/docs/b.md", "repo/docs/secret.md");
    assertThat(names("repo/docs")).containsExactly("repo/docs/secret.md");
  }

  @Test
  void readsWhatIsNamedOnceAndWhateverItEndsWith() throws Exception {
    files("notes.txt", "a/b.md");
    assertThat(names("notes.txt", "a", "a/b.md", "./a/../a/b.md", "."))
        .containsExactly("a/b.md", "notes.txt");
  }

  @Test
  void namesFilesFromTheWorkingFolder() throws Exception {
    files("../other/a.md", "b.md");
    assertThat(names("../other")).containsExactly("../other/a.md");
    Path other = temporary.resolve("other").toAbsolutePath().normalize();
    assertThat(names(other.toString())).containsExactly(FileNames.slashed(other) + "/a.md");
    assertThat(names(folder.toAbsolutePath().toString())).containsExactly("b.md");
  }

  @Test
  void understandsGlobs() throws Exception {
    files("docs/a.md", "docs/x/b.md", "docs/x/c.txt", "docs/.git/d.md", "svc/one/docs/e.md");
    assertThat(names("docs/**/*.md")).containsExactly("docs/a.md", "docs/x/b.md");
    assertThat(names("docs/*")).containsExactly("docs/a.md", "docs/x/b.md");
    assertThat(names("docs/**/*.txt")).containsExactly("docs/x/c.txt");
    assertThat(names("svc/*/docs")).containsExactly("svc/one/docs/e.md");
    assertThat(names("**/{b,e}.md")).containsExactly("docs/x/b.md", "svc/one/docs/e.md");
    files("odd[1].md");
    assertThat(names("odd[1].md")).containsExactly("odd[1].md");
  }

  @Test
  void saysAllThatIsNotThereBeforeAnythingIsRead() throws Exception {
    files("a.md");
    assertThatThrownBy(() -> found("a.md", "gone.md", "docs/**/*.md", ""))
        .isInstanceOf(PathException.class)
        .hasMessage(
            """
            gone.md: no such file or folder
            docs/**/*.md: no file matches this pattern
            an empty path names no file""");
    assertThatThrownBy(() -> found("b\u0000.md")).isInstanceOf(PathException.class);
  }

  @Test
  void loopsOfLinksHoldNobodyUp() throws Exception {
    files("a/b.md");
    Files.createSymbolicLink(folder.resolve("a/loop"), folder);
    Files.createSymbolicLink(folder.resolve("a/self.md"), folder.resolve("a/self.md"));
    FoundFiles found = found(".");
    assertThat(found.files()).extracting(FoundFile::name).containsExactly("a/b.md");
    assertThat(found.problems()).extracting(Problem::path).containsExactly("a/self.md");
  }

  @Test
  void aLinkToAFileThatIsThereAnywayIsNotReadTwice() throws Exception {
    files("a/b.md", "../outside.md");
    Files.createSymbolicLink(folder.resolve("a/again.md"), folder.resolve("a/b.md"));
    Files.createSymbolicLink(folder.resolve("a/new.md"), temporary.resolve("outside.md"));
    assertThat(names(".")).containsExactly("a/b.md", "a/new.md");
    assertThat(names(".", "a/again.md")).containsExactly("a/again.md", "a/b.md", "a/new.md");
  }

  @Test
  void aBrokenLinkIsAProblemOfItsOwn() throws Exception {
    files("a.md");
    Files.createSymbolicLink(folder.resolve("b.md"), folder.resolve("gone.md"));
    FoundFiles found = found(".");
    assertThat(found.files()).extracting(FoundFile::name).containsExactly("a.md");
    assertThat(found.problems())
        .containsExactly(new Problem("b.md", "broken symbolic link, or the file went away"));
    assertThatThrownBy(() -> found("b.md")).hasMessage("b.md: broken symbolic link");
  }

  @Test
  void aFolderThatIsNamedLikeADocumentIsAFolder() throws Exception {
    files("x.md/a.md");
    assertThat(names(".")).containsExactly("x.md/a.md");
    assertThat(names("x.md")).containsExactly("x.md/a.md");
  }

  @Test
  void aFolderOrFileThatMayNotBeReadIsAProblem() throws Exception {
    files("a.md", "shut/b.md", "shut.md");
    Path shut = folder.resolve("shut");
    assumeFalse(isReadableAfterLocking(shut), "this user may read everything");
    try {
      FoundFiles found = found(".");
      assertThat(found.files()).extracting(FoundFile::name).containsExactly("a.md", "shut.md");
      assertThat(found.problems())
          .containsExactly(new Problem("shut", "folder cannot be read: permission denied"));
    } finally {
      assertThat(shut.toFile().setReadable(true)).isTrue();
    }
    Path file = folder.resolve("shut.md");
    assertThat(file.toFile().setReadable(false)).isTrue();
    Problem problem =
        FileLoader.load(new FoundFile("shut.md", file, true), text -> null, cause -> cause)
            .orElseThrow();
    assertThat(problem).isEqualTo(new Problem("shut.md", "file cannot be read: permission denied"));
  }

  private static boolean isReadableAfterLocking(Path path) {
    return !path.toFile().setReadable(false) || Files.isReadable(path);
  }
}

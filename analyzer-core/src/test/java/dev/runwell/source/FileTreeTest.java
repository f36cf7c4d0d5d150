package dev.runwell.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FileTreeTest {
  @TempDir Path folder;

  @ParameterizedTest
  @CsvSource({
    "docs/./a//b/, docs/a/b",
    "docs/../../x, ../x",
    "/docs/../../x, /x",
    "./, ''",
    "../../x/.., ../..",
    "docs/a.md, docs/a.md",
    "docs/.git/..a, docs/.git/..a",
    "/, /",
    "//docs, /docs",
    "a/., a",
  })
  void pathsHaveOneForm(String path, String normal) {
    assertThat(FilePaths.normal(path)).isEqualTo(normal);
  }

  @ParameterizedTest
  @CsvSource({"a/b.md, a", "b.md, ''", "/b.md, /", "../b.md, ..", ".., ../.."})
  void everyPathHasAFolder(String path, String parent) {
    assertThat(FilePaths.folder(path)).isEqualTo(parent);
  }

  @Test
  void aListedTreeHoldsWhatItWasGiven() {
    FileTree tree = FileTree.of(Map.of("docs/a.md", "text", "docs/img/b.png", ""));
    assertThat(tree.at("docs/x/../a.md")).isEqualTo(FileTree.Entry.FILE);
    assertThat(tree.at("docs/img/")).isEqualTo(FileTree.Entry.FOLDER);
    assertThat(tree.at("")).isEqualTo(FileTree.Entry.FOLDER);
    assertThat(tree.at("docs/c.md")).isEqualTo(FileTree.Entry.NONE);
    assertThat(tree.names("docs")).containsExactly("a.md", "img");
    assertThat(tree.read("docs/a.md")).contains("text");
  }

  @Test
  void anUnknownTreeDeniesNothing() {
    assertThat(FileTree.unknown().at("a.md")).isEqualTo(FileTree.Entry.UNKNOWN);
  }

  @Test
  void theDiskIsReadFromTheWorkingFolder() throws IOException {
    Files.createDirectories(folder.resolve("docs"));
    Files.writeString(folder.resolve("docs/b.md"), "# B");
    Files.writeString(folder.resolve("docs/A.md"), "# A");
    FileTree tree = new DiskFileTree(folder);
    assertThat(tree.isFolder("docs")).isTrue();
    assertThat(tree.isFile("docs/../docs/A.md")).isTrue();
    assertThat(tree.isFile(folder.resolve("docs/A.md").toString())).isTrue();
    assertThat(tree.names("docs")).containsExactly("A.md", "b.md");
    assertThat(tree.read("docs/b.md")).contains("# B");
    assertThat(tree.at("docs/none.md")).isEqualTo(FileTree.Entry.NONE);
    assertThat(tree.at("docs/A.md/below")).isEqualTo(FileTree.Entry.NONE);
    assertThat(tree.at("docs/\0")).isEqualTo(FileTree.Entry.NONE);
    assertThat(tree.read("docs")).isEmpty();
    assertThat(tree.names("none")).isEmpty();
  }

  @Test
  void aListedFolderTellsWhatIsNotThere() throws IOException {
    Path work = Files.createDirectories(folder.resolve("docs/inner"));
    Files.writeString(work.resolve("Page.md"), "");
    Files.writeString(work.resolve("é.md"), "");
    FileTree tree = new DiskFileTree(work);
    assertThat(tree.names("")).containsExactly("Page.md", "é.md");
    assertThat(tree.names("..")).containsExactly("inner");
    assertThat(tree.names("../..")).contains("docs");
    assertThat(tree.at("Page.md")).isEqualTo(FileTree.Entry.FILE);
    assertThat(tree.at("é.md")).isEqualTo(FileTree.Entry.FILE);
    assertThat(tree.at("..")).isEqualTo(FileTree.Entry.FOLDER);
    assertThat(tree.at("")).isEqualTo(FileTree.Entry.FOLDER);
    assertThat(tree.at("None.md")).isEqualTo(FileTree.Entry.NONE);
    assertThat(tree.at("none/page.md")).isEqualTo(FileTree.Entry.NONE);
  }

  @Test
  void aCircleOfSymbolicLinksIsUnknown() throws IOException {
    Files.createSymbolicLink(folder.resolve("one"), folder.resolve("two"));
    Files.createSymbolicLink(folder.resolve("two"), folder.resolve("one"));
    assertThat(new DiskFileTree(folder).at("one")).isEqualTo(FileTree.Entry.UNKNOWN);
  }

  @Test
  void whatIsNotUtf8HasNoText() throws IOException {
    Files.write(folder.resolve("odd.md"), new byte[] {(byte) 0xff});
    assertThat(new DiskFileTree(folder).read("odd.md")).isEmpty();
  }
}

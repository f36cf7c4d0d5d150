package dev.runwell.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.runwell.incident.IncidentRecord;
import dev.runwell.incident.IncidentSearcher;
import dev.runwell.incident.IncidentWriter;
import dev.runwell.incident.IndexException;
import dev.runwell.incident.IndexException.Reason;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.store.NIOFSDirectory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What can happen to an index in a folder. */
class LuceneTroubleTest {
  private static final IncidentRecord LEDGER = KilledWriter.incident("pm/ledger.md");

  @TempDir Path folder;

  private LuceneIndex filled() throws IOException {
    LuceneIndex index = LuceneIndex.in(folder.resolve("index"));
    try (IncidentWriter writer = index.writer()) {
      writer.put(LEDGER, "mark");
      writer.commit();
    }
    return index;
  }

  @Test
  void whatAnotherVersionMadeIsBegunAnew() throws IOException {
    LuceneIndex index = filled();
    try (IndexWriter other =
        new IndexWriter(new NIOFSDirectory(folder.resolve("index")), new IndexWriterConfig(null))) {
      other.setLiveCommitData(Map.of(Schema.VERSION_KEY, "0").entrySet());
    }
    assertThatThrownBy(index::searcher)
        .isInstanceOfSatisfying(
            IndexException.class, e -> assertThat(e.reason()).isEqualTo(Reason.OTHER_VERSION));
    anew(index, "the index was made by another version of Runwell");
  }

  @Test
  void whatIsDamagedIsBegunAnew() throws IOException {
    LuceneIndex index = filled();
    try (Stream<Path> files = Files.list(folder.resolve("index"))) {
      for (Path file : files.filter(it -> it.toString().contains("segments_")).toList()) {
        Files.write(file, new byte[] {1, 2, 3});
      }
    }
    assertThatThrownBy(index::searcher)
        .isInstanceOfSatisfying(
            IndexException.class, e -> assertThat(e.reason()).isEqualTo(Reason.BROKEN));
    anew(index, "the index was damaged");
  }

  private static void anew(LuceneIndex index, String why) throws IOException {
    try (IncidentWriter writer = index.writer()) {
      assertThat(writer.begunAnew()).contains(why);
      assertThat(writer.known()).isEmpty();
      writer.put(LEDGER, "mark");
      writer.commit();
    }
    try (IncidentSearcher searcher = index.searcher()) {
      assertThat(searcher.size()).isEqualTo(1);
    }
  }

  @Test
  void aFolderThatNobodyMayWriteToIsSearchedAllTheSame() throws IOException {
    LuceneIndex index = filled();
    Path place = folder.resolve("index");
    Files.deleteIfExists(place.resolve(IndexWriter.WRITE_LOCK_NAME));
    Files.setPosixFilePermissions(place, PosixFilePermissions.fromString("r-xr-xr-x"));
    try (IncidentSearcher searcher = index.searcher()) {
      assertThat(searcher.record(LEDGER.path())).contains(LEDGER);
      assertThat(place.resolve(IndexWriter.WRITE_LOCK_NAME)).doesNotExist();
    } finally {
      Files.setPosixFilePermissions(place, PosixFilePermissions.fromString("rwxr-xr-x"));
    }
  }

  @Test
  void aFolderWithOtherFilesIsLeftAlone() throws IOException {
    Files.writeString(folder.resolve("notes.md"), "notes");
    assertThatThrownBy(LuceneIndex.in(folder)::writer)
        .hasMessageContaining("holds other files: an index needs a folder of its own");
    assertThat(folder.resolve("notes.md")).exists();
  }
}

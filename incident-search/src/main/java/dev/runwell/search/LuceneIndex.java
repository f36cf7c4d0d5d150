package dev.runwell.search;

import dev.runwell.incident.IncidentIndex;
import dev.runwell.incident.IncidentSearcher;
import dev.runwell.incident.IncidentWriter;
import dev.runwell.incident.IndexException;
import dev.runwell.incident.IndexException.Reason;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexNotFoundException;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.IndexWriterConfig.OpenMode;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.Lock;
import org.apache.lucene.store.LockObtainFailedException;
import org.apache.lucene.store.NIOFSDirectory;

/** An index in a folder. */
public final class LuceneIndex implements IncidentIndex {
  private static final double BUFFER_MEGABYTES = 64;

  private final Path folder;

  private LuceneIndex(Path folder) {
    this.folder = folder;
  }

  /** The index in a folder, whether there is one yet or not. */
  public static LuceneIndex in(Path folder) {
    QuietLucene.please();
    return new LuceneIndex(folder);
  }

  @Override
  public IncidentSearcher searcher() throws IndexException {
    DirectoryReader reader = reader();
    Optional<String> strange = otherVersion(reader);
    if (strange.isPresent()) {
      closeQuietly(reader);
      throw new IndexException(Reason.OTHER_VERSION, strange.get(), null);
    }
    return new LuceneSearcher(reader);
  }

  private DirectoryReader reader() throws IndexException {
    try {
      return DirectoryReader.open(directory());
    } catch (IndexNotFoundException | java.nio.file.NoSuchFileException e) {
      throw new IndexException(Reason.MISSING, "there is no index in " + folder, e);
    } catch (IOException | IllegalArgumentException e) {
      throw broken(e);
    }
  }

  private static Optional<String> otherVersion(DirectoryReader reader) throws IndexException {
    try {
      Map<String, String> data = reader.getIndexCommit().getUserData();
      return Schema.VERSION.equals(data.get(Schema.VERSION_KEY))
          ? Optional.empty()
          : Optional.of("the index was made by another version of Runwell");
    } catch (IOException e) {
      throw new IndexException(Reason.BROKEN, "the index is damaged", e);
    }
  }

  @Override
  public IncidentWriter writer() throws IndexException {
    if (!prepared()) {
      throw new IndexException(
          Reason.BROKEN, folder + " holds other files: an index needs a folder of its own", null);
    }
    Optional<String> damage = damage();
    IndexWriter writer = open(damage.isPresent() ? OpenMode.CREATE : OpenMode.CREATE_OR_APPEND);
    return new LuceneWriter(writer, damage);
  }

  private boolean prepared() throws IndexException {
    try {
      if (!isOurs()) {
        return false;
      }
      Files.createDirectories(folder);
      return true;
    } catch (AccessDeniedException e) {
      throw new IndexException(Reason.BROKEN, "cannot write to " + folder, e);
    } catch (IOException e) {
      throw broken(e);
    }
  }

  /** Whether the folder is free for an index, or has one. */
  private boolean isOurs() throws IOException {
    if (!Files.isDirectory(folder)) {
      return !Files.exists(folder);
    }
    try (Stream<Path> files = Files.list(folder)) {
      return files.map(file -> file.getFileName().toString()).allMatch(LuceneIndex::isIndexFile);
    }
  }

  private static boolean isIndexFile(String name) {
    return name.startsWith("_")
        || name.startsWith("segments")
        || name.startsWith("pending_segments")
        || name.equals(IndexWriter.WRITE_LOCK_NAME);
  }

  /** Why the index there cannot be gone on with; empty if it can, or there is none. */
  private Optional<String> damage() {
    try (DirectoryReader reader = reader()) {
      return otherVersion(reader);
    } catch (IndexException e) {
      return e.reason() == Reason.MISSING ? Optional.empty() : Optional.of("the index was damaged");
    } catch (IOException e) {
      return Optional.of("the index was damaged");
    }
  }

  private IndexWriter open(OpenMode mode) throws IndexException {
    IndexWriterConfig config =
        new IndexWriterConfig(null)
            .setOpenMode(mode)
            .setSimilarity(Ranking.similarity())
            .setRAMBufferSizeMB(BUFFER_MEGABYTES)
            .setCommitOnClose(false);
    try {
      if (mode == OpenMode.CREATE) {
        forgetCommits();
      }
      return new IndexWriter(directory(), config);
    } catch (LockObtainFailedException e) {
      throw new IndexException(
          Reason.LOCKED, "another run is writing the index in " + folder + "; try again later", e);
    } catch (AccessDeniedException e) {
      throw new IndexException(Reason.BROKEN, "cannot write to " + folder, e);
    } catch (IOException | IllegalArgumentException e) {
      throw broken(e);
    }
  }

  /** Lucene reads even the commit that it is to replace, and a damaged one stops it. */
  private void forgetCommits() throws IOException {
    try (Directory directory = directory();
        Lock lock = directory.obtainLock(IndexWriter.WRITE_LOCK_NAME)) {
      lock.ensureValid();
      for (String file : directory.listAll()) {
        if (file.startsWith("segments")) {
          directory.deleteFile(file);
        }
      }
    }
  }

  /** Not mapped into memory: the same on every Java, and small enough to be read. */
  private Directory directory() throws IOException {
    return new NIOFSDirectory(folder);
  }

  private IndexException broken(Exception cause) {
    return new IndexException(
        Reason.BROKEN, "the index in " + folder + " cannot be read: it is damaged", cause);
  }

  private static void closeQuietly(DirectoryReader reader) throws IndexException {
    try {
      reader.close();
    } catch (IOException e) {
      throw new IndexException(Reason.BROKEN, "the index cannot be closed", e);
    }
  }
}

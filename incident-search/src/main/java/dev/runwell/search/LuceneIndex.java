package dev.runwell.search;

import dev.runwell.incident.IncidentIndex;
import dev.runwell.incident.IncidentSearcher;
import dev.runwell.incident.IncidentWriter;
import dev.runwell.incident.IndexException;
import dev.runwell.incident.IndexException.Reason;
import dev.runwell.incident.SentenceEmbedding;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexNotFoundException;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.IndexWriterConfig.OpenMode;
import org.apache.lucene.store.LockObtainFailedException;

/** An index in a folder. */
public final class LuceneIndex implements IncidentIndex {
  private static final double BUFFER_MEGABYTES = 64;

  private final IndexFolder folder;
  private final Optional<SentenceEmbedding> embedding;

  private LuceneIndex(IndexFolder folder, Optional<SentenceEmbedding> embedding) {
    this.folder = folder;
    this.embedding = embedding;
  }

  /** The index in a folder, whether there is one yet or not; it knows words alone. */
  public static LuceneIndex in(Path folder) {
    return in(folder, Optional.empty());
  }

  /**
   * The index in a folder, whether there is one yet or not.
   *
   * @param embedding knows which texts mean alike; it stays its owner's to close
   */
  public static LuceneIndex in(Path folder, Optional<SentenceEmbedding> embedding) {
    QuietLucene.please();
    return new LuceneIndex(new IndexFolder(folder), embedding);
  }

  @Override
  public IncidentSearcher searcher() throws IndexException {
    DirectoryReader reader = reader();
    Optional<String> strange = otherVersion(reader);
    if (strange.isPresent()) {
      closeQuietly(reader);
      throw new IndexException(Reason.OTHER_VERSION, strange.get(), null);
    }
    return new LuceneSearcher(reader, new QueryMeaning(embedding, commitData(reader)));
  }

  private DirectoryReader reader() throws IndexException {
    try {
      return DirectoryReader.open(folder.directory());
    } catch (IndexNotFoundException | java.nio.file.NoSuchFileException e) {
      throw new IndexException(Reason.MISSING, "there is no index in " + folder.path(), e);
    } catch (IOException | IllegalArgumentException e) {
      throw broken(e);
    }
  }

  private static Optional<String> otherVersion(DirectoryReader reader) throws IndexException {
    return Schema.VERSION.equals(commitData(reader).get(Schema.VERSION_KEY))
        ? Optional.empty()
        : Optional.of("the index was made by another version of Runwell");
  }

  private static Map<String, String> commitData(DirectoryReader reader) throws IndexException {
    try {
      return reader.getIndexCommit().getUserData();
    } catch (IOException e) {
      throw new IndexException(Reason.BROKEN, "the index is damaged", e);
    }
  }

  @Override
  public IncidentWriter writer() throws IndexException {
    if (!prepared()) {
      throw new IndexException(
          Reason.BROKEN,
          folder.path() + " holds other files: an index needs a folder of its own",
          null);
    }
    Vectors vectors = new Vectors(embedding);
    Optional<String> trouble = trouble(vectors);
    IndexWriter writer = open(trouble.isPresent() ? OpenMode.CREATE : OpenMode.CREATE_OR_APPEND);
    return new LuceneWriter(writer, vectors, trouble);
  }

  private boolean prepared() throws IndexException {
    try {
      if (!folder.isOurs()) {
        return false;
      }
      Files.createDirectories(folder.path());
      return true;
    } catch (AccessDeniedException e) {
      throw new IndexException(Reason.BROKEN, "cannot write to " + folder.path(), e);
    } catch (IOException e) {
      throw broken(e);
    }
  }

  /** Why the index there cannot be gone on with; empty if it can, or there is none. */
  private Optional<String> trouble(Vectors vectors) throws IndexException {
    try (DirectoryReader reader = reader()) {
      Optional<String> version = otherVersion(reader);
      return version.isPresent() ? version : otherModel(commitData(reader), vectors);
    } catch (IndexException e) {
      return switch (e.reason()) {
        case MISSING -> Optional.empty();
        case NO_MODEL -> throw e;
        default -> Optional.of("the index was damaged");
      };
    } catch (IOException e) {
      return Optional.of("the index was damaged");
    }
  }

  /**
   * A model that is not what the index was made with is tried before the index is given up for it.
   * Without any model, the index and its vectors stay: they cost minutes, and a build that lacks
   * the model may share them with people who have it.
   */
  private Optional<String> otherModel(Map<String, String> data, Vectors vectors)
      throws IndexException {
    String made = data.getOrDefault(Schema.MODEL_KEY, "");
    if (!made.equals(vectors.model())) {
      vectors.begin();
    }
    if (made.equals(vectors.model())) {
      return Optional.empty();
    }
    if (vectors.model().isEmpty()) {
      throw new IndexException(
          Reason.NO_MODEL,
          "the index in "
              + folder.path()
              + " knows meaning by the model "
              + made
              + ", which this run does not have, and stays as it is; name another folder, or delete"
              + " it",
          null);
    }
    return Optional.of(QueryMeaning.madeWith(made));
  }

  private IndexWriter open(OpenMode mode) throws IndexException {
    IndexWriterConfig config =
        new IndexWriterConfig(null)
            .setOpenMode(mode)
            .setSimilarity(Ranking.similarity())
            .setCodec(VectorCodec.codec())
            .setRAMBufferSizeMB(BUFFER_MEGABYTES)
            .setCommitOnClose(false);
    try {
      if (mode == OpenMode.CREATE) {
        folder.forgetCommits();
      }
      return new IndexWriter(folder.directory(), config);
    } catch (LockObtainFailedException e) {
      throw new IndexException(
          Reason.LOCKED,
          "another run is writing the index in " + folder.path() + "; try again later",
          e);
    } catch (AccessDeniedException e) {
      throw new IndexException(Reason.BROKEN, "cannot write to " + folder.path(), e);
    } catch (IOException | IllegalArgumentException e) {
      throw broken(e);
    }
  }

  private IndexException broken(Exception cause) {
    return new IndexException(
        Reason.BROKEN, "the index in " + folder.path() + " cannot be read: it is damaged", cause);
  }

  private static void closeQuietly(DirectoryReader reader) throws IndexException {
    try {
      reader.close();
    } catch (IOException e) {
      throw new IndexException(Reason.BROKEN, "the index cannot be closed", e);
    }
  }
}

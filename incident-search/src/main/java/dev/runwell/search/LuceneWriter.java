package dev.runwell.search;

import dev.runwell.incident.IncidentRecord;
import dev.runwell.incident.IncidentWriter;
import dev.runwell.incident.IndexException;
import dev.runwell.incident.IndexException.Reason;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexNotFoundException;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.SortedDocValues;
import org.apache.lucene.index.Term;
import org.apache.lucene.util.Bits;

/** The one writer of an index; Lucene's lock keeps others out and dies with the process. */
final class LuceneWriter implements IncidentWriter {
  private final IndexWriter writer;
  private final Vectors vectors;
  private final Optional<String> begunAnew;

  LuceneWriter(IndexWriter writer, Vectors vectors, Optional<String> begunAnew) {
    this.writer = writer;
    this.vectors = vectors;
    this.begunAnew = begunAnew;
  }

  @Override
  public Optional<String> begunAnew() {
    return begunAnew;
  }

  @Override
  public Optional<String> wordsOnly() {
    return vectors.failure();
  }

  @Override
  public Map<String, String> known() throws IndexException {
    Map<String, String> known = new TreeMap<>();
    if (begunAnew.isPresent()) {
      return known;
    }
    try (DirectoryReader reader = DirectoryReader.open(writer.getDirectory())) {
      for (LeafReaderContext leaf : reader.leaves()) {
        collect(leaf.reader(), known);
      }
    } catch (IndexNotFoundException none) {
      return known;
    } catch (IOException e) {
      throw failed(e);
    }
    return known;
  }

  private static void collect(LeafReader reader, Map<String, String> known) throws IOException {
    SortedDocValues paths = reader.getSortedDocValues(Schema.PATH);
    SortedDocValues marks = reader.getSortedDocValues(Schema.MARK);
    Bits live = reader.getLiveDocs();
    for (int document = 0; document < reader.maxDoc(); document++) {
      boolean there = live == null || live.get(document);
      if (there && paths.advanceExact(document) && marks.advanceExact(document)) {
        known.put(
            paths.lookupOrd(paths.ordValue()).utf8ToString(),
            marks.lookupOrd(marks.ordValue()).utf8ToString());
      }
    }
  }

  @Override
  public void put(IncidentRecord incident, String mark) throws IndexException {
    replace(incident.path(), IncidentDocument.of(incident, mark, vectors.of(incident)));
  }

  @Override
  public void putOther(String path, String mark) throws IndexException {
    replace(path, List.of(IncidentDocument.other(path, mark)));
  }

  private void replace(String path, List<Document> documents) throws IndexException {
    try {
      writer.updateDocuments(new Term(Schema.OF, path), documents);
    } catch (IOException e) {
      throw failed(e);
    }
  }

  @Override
  public void remove(String path) throws IndexException {
    try {
      writer.deleteDocuments(new Term(Schema.OF, path));
    } catch (IOException e) {
      throw failed(e);
    }
  }

  @Override
  public void commit() throws IndexException {
    try {
      Map<String, String> data =
          Map.of(Schema.VERSION_KEY, Schema.VERSION, Schema.MODEL_KEY, vectors.model());
      writer.setLiveCommitData(data.entrySet());
      writer.commit();
    } catch (IOException e) {
      throw failed(e);
    }
  }

  @Override
  public void close() throws IndexException {
    try {
      try {
        writer.rollback();
      } finally {
        writer.getDirectory().close();
      }
    } catch (IOException e) {
      throw failed(e);
    }
  }

  private static IndexException failed(IOException cause) {
    return new IndexException(
        Reason.BROKEN, "the index cannot be written: " + cause.getMessage(), cause);
  }
}

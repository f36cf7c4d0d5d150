package dev.runwell.analyzer;

import dev.runwell.finding.Problem;
import dev.runwell.incident.IncidentWriter;
import dev.runwell.incident.IndexException;
import dev.runwell.incident.RecordReader;
import dev.runwell.model.DocumentKind;
import dev.runwell.model.OpsDocument;
import dev.runwell.source.SourceText;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;

/**
 * One update of an index of past incidents: takes the documents that are new or changed, and
 * forgets what left.
 */
public final class IndexUpdate {

  /** Carries an index's trouble through a reader that knows of none. */
  private static final class Failure extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final IndexException reason;

    Failure(IndexException reason) {
      super(reason);
      this.reason = reason;
    }
  }

  private final IncidentWriter writer;
  private final Optional<DocumentKind> asked;
  private final Path workingFolder;
  private final String version;
  private final String base;
  private final Map<String, String> known;

  /** The documents there are, with their marks; filled by several threads. */
  private final Map<String, String> seen = new ConcurrentHashMap<>();

  private final Set<String> passedOver = ConcurrentHashMap.newKeySet();
  private final Set<String> taken = new HashSet<>();
  private int added;
  private int changed;
  private int removed;

  /**
   * Prepares an update.
   *
   * @param asked what every document is taken as; empty if each says so itself
   * @param workingFolder what paths are relative to
   * @param version of the product: another one reads everything again
   * @param index the folder of the index: below the working folder it may be moved with it, and
   *     elsewhere it may hold documents of several folders
   */
  public IndexUpdate(
      IncidentWriter writer,
      Optional<DocumentKind> asked,
      Path workingFolder,
      String version,
      Path index)
      throws IndexException {
    this.writer = writer;
    this.asked = asked;
    this.workingFolder = workingFolder;
    this.version = version;
    base =
        index.startsWith(workingFolder)
            ? workingFolder.relativize(index).toString().replace('\\', '/')
            : workingFolder.toString();
    known = writer.known();
  }

  /**
   * Reads the documents below the given paths with this analyzer, and makes what changed last; to
   * be called once.
   *
   * @throws PathException if one of the paths is not there or a glob matches nothing
   */
  public UpdatedIndex run(AnalyzerBuilder analyzer, List<String> paths, Cancellation cancellation)
      throws PathException, IndexException {
    if (asked.isPresent()) {
      analyzer.titledFiles(); // every document there is, whatever its file is called
    }
    Analyzer reader = analyzer.kinds(this::decided).passOver(this::isUnchanged).build();
    try {
      List<Problem> problems = reader.inspect(paths, this::take, cancellation);
      finish(paths, problems);
      int unchanged = (int) passedOver.stream().filter(this::wasIncident).count();
      return new UpdatedIndex(added, changed, unchanged, removed, problems);
    } catch (Failure e) {
      throw e.reason;
    }
  }

  /** The kind that was asked for, now or when the document was indexed. */
  private Optional<DocumentKind> decided(String path) {
    return asked.or(() -> DocumentMark.kind(known.get(path)));
  }

  private boolean isUnchanged(SourceText text) {
    String mark = DocumentMark.of(text, decided(text.path()), version, base);
    seen.put(text.path(), mark);
    String before = known.get(text.path());
    boolean same = mark.equals(before) || DocumentMark.ofOther(mark).equals(before);
    if (same) {
      passedOver.add(text.path());
    }
    return same;
  }

  private void take(OpsDocument document) {
    String path = document.source().path();
    boolean incident = document.kind() == DocumentKind.POSTMORTEM || decided(path).isPresent();
    if (!incident) {
      return;
    }
    try {
      writer.put(RecordReader.read(document), seen.get(path));
    } catch (IndexException e) {
      throw new Failure(e);
    }
    taken.add(path);
    if (wasIncident(path)) {
      changed++;
    } else {
      added++;
    }
  }

  /** Forgets what left the paths, remembers what is no incident, and makes it all last. */
  private void finish(List<String> paths, List<Problem> problems) throws IndexException {
    for (Map.Entry<String, String> entry : seen.entrySet()) {
      String path = entry.getKey();
      if (!taken.contains(path) && !passedOver.contains(path)) {
        writer.putOther(path, DocumentMark.ofOther(entry.getValue()));
        countAsGone(path);
      }
    }
    Set<String> unread = problems.stream().map(Problem::path).collect(Collectors.toSet());
    for (String path : known.keySet()) {
      if (!seen.containsKey(path)
          && !unread.contains(path)
          && DocumentMark.isFrom(known.get(path), base)
          && isGone(path, paths)) {
        writer.remove(path);
        countAsGone(path);
      }
    }
    writer.commit();
  }

  private boolean wasIncident(String path) {
    return known.containsKey(path) && DocumentMark.isOfIncident(known.get(path));
  }

  private void countAsGone(String path) {
    if (wasIncident(path)) {
      removed++;
    }
  }

  /** Whether the file is away, or is none of a run that was about its folder. */
  private boolean isGone(String path, List<String> paths) {
    Path file = workingFolder.resolve(path).normalize();
    return !Files.exists(file) || paths.stream().anyMatch(it -> isIn(it, file));
  }

  private boolean isIn(String folder, Path file) {
    try {
      return file.startsWith(workingFolder.resolve(folder).normalize());
    } catch (InvalidPathException glob) {
      return false; // a pattern that is no path where this runs
    }
  }
}

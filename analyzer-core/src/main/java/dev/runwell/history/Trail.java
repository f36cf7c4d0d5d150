package dev.runwell.history;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.jgit.lib.ObjectId;

/** One file on the way back through the commits: what it is called there, and what was seen. */
final class Trail {
  /** How the run names the file. */
  private final String file;

  private final LocalDate limit;
  private final List<GitVersion> versions = new ArrayList<>();
  private String path;
  private ObjectId blob = ObjectId.zeroId();

  Trail(String file, String path, LocalDate limit) {
    this.file = file;
    this.path = path;
    this.limit = limit;
  }

  String file() {
    return file;
  }

  /** The last day that is of no interest. */
  LocalDate limit() {
    return limit;
  }

  /** Its path in the work tree at the commit that was reached. */
  String path() {
    return path;
  }

  /** Its text there. */
  ObjectId blob() {
    return blob;
  }

  List<GitVersion> versions() {
    return List.copyOf(versions);
  }

  void goTo(String earlierPath, ObjectId earlierBlob) {
    path = earlierPath;
    blob = earlierBlob;
  }

  void add(GitVersion version) {
    versions.add(version);
  }
}

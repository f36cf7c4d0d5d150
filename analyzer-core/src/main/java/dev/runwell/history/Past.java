package dev.runwell.history;

import dev.runwell.finding.Problem;
import java.util.List;
import java.util.Map;

/** What a history told about some files. */
public interface Past extends AutoCloseable {

  /**
   * The versions of each file, the newest first: those of later days than was asked for, then the
   * one that held on that day, or the first of all. A file that was renamed is the same file. Files
   * that no commit knows, or whose versions cannot all be had, are not here.
   */
  Map<String, List<Version>> versions();

  /** What a reader has to know to trust this, a sentence each, without a full stop. */
  List<String> notes();

  /** What could not be read, as far as it was tried. */
  List<Problem> problems();

  /** Lets go of what the versions are read from. */
  @Override
  void close();
}

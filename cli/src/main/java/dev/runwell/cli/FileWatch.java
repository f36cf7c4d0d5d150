package dev.runwell.cli;

import dev.runwell.analyzer.Analyzer;
import dev.runwell.analyzer.PathException;
import dev.runwell.config.HouseConfiguration;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Notices that documents, the configuration, what it names, the baseline or the house's rules
 * changed. It looks again and again: that works on every file system, and however an editor
 * replaces a file.
 */
final class FileWatch {
  private static final long PAUSE_MILLIS = 300;

  /** What a look at a file tells. */
  private record Stamp(FileTime modified, long bytes) {}

  private final Path workingFolder;
  private final List<String> paths;
  private final Optional<String> configuration;
  private final Optional<Path> baseline;
  private final Analyzer finder;
  private Map<Path, Stamp> seen = Map.of();

  /** The configuration and the baseline are those that somebody named. */
  FileWatch(
      Path workingFolder,
      List<String> paths,
      Optional<String> configuration,
      Optional<Path> baseline) {
    this.workingFolder = workingFolder;
    this.paths = paths;
    this.configuration = configuration;
    this.baseline = baseline;
    finder = Analyzer.builder().asOf(LocalDate.EPOCH).workingFolder(workingFolder).build();
  }

  /** Remembers how the files are now; to be called before they are read. */
  void remember() {
    seen = look();
  }

  /** Waits until the files are other than remembered, and then until they stay as they are. */
  void await() throws InterruptedException {
    Map<Path, Stamp> before = seen;
    Map<Path, Stamp> now = seen;
    while (now.equals(seen) || !now.equals(before)) {
      Thread.sleep(PAUSE_MILLIS);
      before = now;
      now = look();
    }
  }

  private Map<Path, Stamp> look() {
    List<Path> files = new ArrayList<>(baseline.stream().toList());
    configuration
        .map(name -> HouseConfiguration.named(name, workingFolder))
        .orElseGet(() -> Optional.of(HouseConfiguration.find(workingFolder)))
        .ifPresent(house -> files.addAll(house.files()));
    try {
      files.addAll(finder.files(paths));
    } catch (PathException gone) {
      // a path that went away is a change as well: the next run says so
    }
    Map<Path, Stamp> stamps = new HashMap<>();
    for (Path file : files) {
      stamp(file).ifPresent(stamp -> stamps.put(file, stamp));
    }
    return stamps;
  }

  private static Optional<Stamp> stamp(Path file) {
    try {
      BasicFileAttributes found = Files.readAttributes(file, BasicFileAttributes.class);
      return Optional.of(new Stamp(found.lastModifiedTime(), found.size()));
    } catch (IOException gone) {
      return Optional.empty(); // a file that is not there is a change as well
    }
  }
}

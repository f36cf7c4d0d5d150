package dev.runwell.reading.alerts;

import dev.runwell.reading.RunbookPlaces;
import dev.runwell.reading.links.PageLookup;
import dev.runwell.reading.links.PageLookup.Target;
import dev.runwell.reading.links.Percent;
import dev.runwell.source.FilePaths;
import dev.runwell.source.FileTree;
import dev.runwell.source.FileTree.Entry;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;

/**
 * Finds the file of this tree that a runbook's address stands for. Nothing is fetched: an address
 * that leaves the tree is not known. Thread-safe.
 */
final class RunbookTargets {
  private static final Target NOWHERE = new Target(Entry.UNKNOWN, "");
  private static final Pattern SCHEME = Pattern.compile("^[A-Za-z][A-Za-z0-9+.-]{0,30}:|^//");
  private static final Pattern SPACE = Pattern.compile("\\s");

  /** Branches have names of their own with slashes in them, but seldom of more parts. */
  private static final int PARTS_OF_A_BRANCH = 3;

  private final FileTree files;
  private final RunbookPlaces places;
  private final PageLookup pages;
  private final RelativePaths relative;
  private final Map<String, Repository> repositories = new ConcurrentHashMap<>();

  RunbookTargets(FileTree files, RunbookPlaces places) {
    this.files = files;
    this.places = places;
    pages = new PageLookup(files);
    relative = new RelativePaths(files, pages);
  }

  /**
   * What an address without fragment leads to, written in a file of {@code folder}; {@link
   * Entry#UNKNOWN} if that cannot be told offline.
   */
  Target of(String address, String folder) {
    Optional<Target> mapped = mapped(address);
    if (mapped.isPresent()) {
      return mapped.get();
    }
    String url = withoutQuery(address);
    Repository repository =
        repositories.computeIfAbsent(folder, each -> Repository.around(each, files));
    Optional<ForgeAddress> forge = ForgeAddress.of(url);
    if (forge.isPresent()) {
      return inRepository(forge.get(), folder, repository);
    }
    if (SCHEME.matcher(url).find() || SPACE.matcher(url).find()) {
      return NOWHERE;
    }
    return relative.follow(Percent.decode(url), folder, repository);
  }

  /** Whether the house says which file an address stands for. */
  boolean knows(String address) {
    return places.files().apply(address).isPresent();
  }

  /** The page that a target shows: itself, or the folder's. */
  Optional<String> page(Target target) {
    return switch (target.entry()) {
      case FILE -> Optional.of(target.path());
      case FOLDER -> pages.pageOf(target.path());
      case NONE, UNKNOWN -> Optional.empty();
    };
  }

  private Optional<Target> mapped(String address) {
    Optional<Target> asWritten = mappedExactly(address);
    if (asWritten.filter(Target::found).isPresent()) {
      return asWritten;
    }
    String bare = withoutQuery(address).replaceFirst("/+$", "");
    return mappedExactly(bare)
        .filter(Target::found)
        .or(() -> asWritten)
        .or(() -> mappedExactly(bare));
  }

  private Optional<Target> mappedExactly(String address) {
    return places
        .files()
        .apply(address)
        .map(file -> lookUp(FilePaths.normal(Percent.decode(file))));
  }

  /** A folder outside the tree may only be missing on this machine. */
  private Target lookUp(String path) {
    Target target = pages.at(path);
    boolean elsewhere = FilePaths.leavesWorkingFolder(path) || path.startsWith("/");
    boolean checkedOut = files.isFolder(FilePaths.folder(path));
    return target.found() || !elsewhere || checkedOut ? target : NOWHERE;
  }

  private Target inRepository(ForgeAddress address, String folder, Repository repository) {
    String top = repository.top().orElse("");
    String path = Percent.decode(address.path());
    Target first = pages.at(FilePaths.resolve(top, path));
    if (!repository.mayBe(address.repository()) || FilePaths.leavesWorkingFolder(path)) {
      return NOWHERE;
    }
    String rest = path;
    for (int part = 0; part < PARTS_OF_A_BRANCH && !rest.isEmpty(); part++) {
      for (String base : repository.bases(folder)) {
        Target target = pages.at(FilePaths.resolve(base, rest));
        boolean atTop = base.equals(top);
        if (target.found() && (atTop || repository.names().isEmpty()) && isWhole(rest, part)) {
          return target;
        }
      }
      int slash = rest.indexOf('/');
      rest = slash < 0 ? "" : rest.substring(slash + 1);
    }
    boolean sure = repository.is(address.repository()) && repository.holds(address.branch());
    return sure ? first : NOWHERE;
  }

  /** What is left behind a longer branch must still be a path, not any README. */
  private static boolean isWhole(String rest, int partsOfBranch) {
    return partsOfBranch == 0 || rest.indexOf('/') > 0;
  }

  private static String withoutQuery(String address) {
    int query = address.indexOf('?');
    return query < 0 ? address : address.substring(0, query);
  }
}

package dev.runwell.reading.alerts;

import dev.runwell.source.FilePaths;
import dev.runwell.source.FileTree;
import dev.runwell.source.FileTree.Entry;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The repository around a file, as far as its own {@code .git} tells.
 *
 * @param top its top folder; empty if there is none
 * @param names where it is kept, such as {@code acme/monitoring}, in lower case; empty if unknown
 * @param branch the branch that is checked out; empty if unknown
 */
record Repository(Optional<String> top, Set<String> names, Optional<String> branch) {
  /** More folders than any checkout has above its files. */
  private static final int HIGHEST = 40;

  private static final Pattern REMOTE =
      Pattern.compile(
          "(?m)^\\s{0,20}url\\s{0,9}=\\s{0,9}(?:[a-z+]{2,10}://[^/\\s]{1,300}/|[^:/\\s]{1,300}:)([^\\s]{1,500}?)(?:\\.git)?/?\\s*$");

  private static final Pattern HEAD = Pattern.compile("^ref: refs/heads/(\\S{1,300})");

  /** The branches that a whole team works from. */
  private static final Set<String> TRUNKS = Set.of("main", "master", "head", "trunk", "develop");

  static Repository around(String folder, FileTree files) {
    Optional<String> top =
        foldersUpFrom(folder).stream()
            .filter(each -> files.at(FilePaths.resolve(each, ".git")) != Entry.NONE)
            .filter(each -> files.at(FilePaths.resolve(each, ".git")) != Entry.UNKNOWN)
            .findFirst();
    if (top.isEmpty()) {
      return new Repository(top, Set.of(), Optional.empty());
    }
    Set<String> names = new HashSet<>();
    Optional<String> config = files.read(FilePaths.resolve(top.get(), ".git/config"));
    Matcher remote = REMOTE.matcher(config.orElse(""));
    while (remote.find()) {
      names.add(remote.group(1).toLowerCase(Locale.ROOT));
    }
    Matcher head = HEAD.matcher(files.read(FilePaths.resolve(top.get(), ".git/HEAD")).orElse(""));
    return new Repository(top, names, head.find() ? Optional.of(head.group(1)) : Optional.empty());
  }

  /** The folders from one up to the root, as far as anybody would keep a repository. */
  private static List<String> foldersUpFrom(String folder) {
    List<String> folders = new ArrayList<>();
    String each = folder;
    while (folders.size() < HIGHEST) {
      folders.add(each);
      if (each.equals("/")) {
        break;
      }
      each = each.isEmpty() ? ".." : FilePaths.folder(each);
    }
    return folders;
  }

  /** The folders in which a path from the top may begin, the nearest first. */
  List<String> bases(String folder) {
    String highest = top.orElse("");
    List<String> bases = new ArrayList<>();
    for (String each : foldersUpFrom(folder)) {
      bases.add(each);
      if (each.equals(highest)) {
        break;
      }
    }
    return bases;
  }

  /** Whether this is surely the repository that is named so. */
  boolean is(String name) {
    return names.contains(name.toLowerCase(Locale.ROOT));
  }

  /** Whether this may be the repository that is named so: itself, a fork, or nobody knows. */
  boolean mayBe(String name) {
    String last = FilePaths.name(name.toLowerCase(Locale.ROOT));
    return names.isEmpty() || names.stream().anyMatch(own -> FilePaths.name(own).equals(last));
  }

  /** Whether what is checked out is what a branch holds. */
  boolean holds(String named) {
    return TRUNKS.contains(named.toLowerCase(Locale.ROOT))
        || branch.filter(named::equals).isPresent();
  }
}

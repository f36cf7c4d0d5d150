package dev.runwell.history;

import java.io.IOException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.PriorityQueue;
import java.util.Set;
import org.eclipse.jgit.diff.DiffEntry;
import org.eclipse.jgit.lib.Constants;
import org.eclipse.jgit.lib.FileMode;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.lib.PersonIdent;
import org.eclipse.jgit.lib.Repository;
import org.eclipse.jgit.revwalk.RevCommit;
import org.eclipse.jgit.revwalk.RevWalk;
import org.eclipse.jgit.treewalk.TreeWalk;

/**
 * Walks back from the current commit with many files at once, each until its version of a day is
 * known. A merge tells nothing new: a file goes on with the parent that has the same text, or with
 * the first where it was merged from several.
 */
final class GitWalk implements AutoCloseable {
  private final GitRepository opened;
  private final Repository repository;
  private final RevWalk walk;
  private final Map<RevCommit, Group> waiting = new HashMap<>();
  private final PriorityQueue<RevCommit> next =
      new PriorityQueue<>(Comparator.comparingInt(RevCommit::getCommitTime).reversed());
  private final Map<String, List<Version>> found = new LinkedHashMap<>();
  private Set<ObjectId> shallow = Set.of();

  GitWalk(GitRepository opened) {
    this.opened = opened;
    repository = opened.repository().orElseThrow();
    walk = new RevWalk(opened.reader());
  }

  /** The versions of each file whose trail came to its end. */
  Map<String, List<Version>> follow(List<Trail> trails) throws IOException {
    ObjectId head = repository.resolve(Constants.HEAD);
    if (head == null || trails.isEmpty()) {
      return found; // nothing was committed yet
    }
    shallow = new HashSet<>(repository.getObjectDatabase().getShallowCommits());
    RevCommit commit = walk.parseCommit(head);
    send(known(commit, new Group(trails)), commit);
    while (!next.isEmpty()) {
      RevCommit reached = next.remove();
      step(reached, waiting.remove(reached));
      reached.disposeBody();
    }
    return found;
  }

  /** Those of the files that the commit holds. */
  private List<Trail> known(RevCommit commit, Group group) throws IOException {
    List<Trail> known = new ArrayList<>();
    try (TreeWalk files = new TreeWalk(opened.reader())) {
      files.addTree(commit.getTree());
      files.setRecursive(true);
      files.setFilter(group.all());
      while (files.next()) {
        if (isFile(files, 0)) {
          for (Trail trail : group.at(files.getPathString())) {
            trail.goTo(trail.path(), files.getObjectId(0));
            known.add(trail);
          }
        }
      }
    }
    return known;
  }

  private void send(List<Trail> trails, RevCommit to) throws IOException {
    if (!trails.isEmpty()) {
      send(new Group(trails), to);
    }
  }

  private void send(Group group, RevCommit to) throws IOException {
    walk.parseHeaders(to);
    Group there = waiting.get(to);
    if (there == null) {
      next.add(to);
    }
    waiting.put(to, there == null ? group : there.with(group));
  }

  private void step(RevCommit commit, Group arrived) throws IOException {
    LocalDate latest = // wherever the committer was: the first place on Earth that a day comes to
        Instant.ofEpochSecond(commit.getCommitTime())
            .atOffset(ZoneOffset.ofHours(14))
            .toLocalDate();
    List<Trail> going = new ArrayList<>();
    for (Trail trail : arrived.trails()) {
      if (latest.isAfter(trail.limit())) {
        going.add(trail);
      } else {
        end(trail, new GitVersion(latest, trail.blob(), opened));
      }
    }
    if (going.isEmpty()) {
      return;
    }
    Group group = going.size() == arrived.trails().size() ? arrived : new Group(going);
    walk.parseBody(commit);
    switch (commit.getParentCount()) {
      case 0 -> begin(commit, group);
      case 1 -> backTo(commit, group);
      default -> backThroughMerge(commit, group);
    }
  }

  private void begin(RevCommit commit, Group group) {
    if (shallow.contains(commit)) {
      opened.cutOff("shallow clone");
    } else {
      group.trails().forEach(trail -> end(trail, version(commit, trail)));
    }
  }

  private void backTo(RevCommit commit, Group group) throws IOException {
    RevCommit parent = commit.getParent(0);
    walk.parseHeaders(parent);
    Set<Trail> gone = new HashSet<>();
    boolean renamed = false;
    Renames renames = new Renames(repository, commit);
    try (TreeWalk changes = changes(group, List.of(commit, parent))) {
      while (changes.next()) {
        for (Trail trail : group.at(changes.getPathString())) {
          boolean there = isFile(changes, 1);
          String path = trail.path();
          ObjectId earlier = changes.getObjectId(1);
          if (!there) {
            Optional<DiffEntry> rename = renames.of(path);
            path = rename.map(DiffEntry::getOldPath).orElse(path);
            earlier = rename.map(entry -> entry.getOldId().toObjectId()).orElse(ObjectId.zeroId());
            renamed = true;
          }
          if (!goOn(commit, trail, path, earlier)) {
            gone.add(trail);
          }
        }
      }
    }
    if (gone.isEmpty() && !renamed) {
      send(group, parent);
    } else {
      send(group.trails().stream().filter(trail -> !gone.contains(trail)).toList(), parent);
    }
  }

  /** Takes a trail over a commit that may have changed its file; whether it leads on. */
  private boolean goOn(RevCommit commit, Trail trail, String path, ObjectId earlier) {
    if (!earlier.equals(trail.blob())) {
      GitVersion version = version(commit, trail);
      boolean first = earlier.equals(ObjectId.zeroId());
      if (first || !version.day().isAfter(trail.limit())) {
        end(trail, version);
        return false;
      }
      trail.add(version);
    }
    trail.goTo(path, earlier);
    return true;
  }

  private void backThroughMerge(RevCommit commit, Group group) throws IOException {
    List<RevCommit> all = new ArrayList<>(List.of(commit));
    for (RevCommit parent : commit.getParents()) {
      walk.parseHeaders(parent);
      all.add(parent);
    }
    Map<RevCommit, List<Trail>> ways = new LinkedHashMap<>();
    Set<Trail> decided = new HashSet<>();
    try (TreeWalk changes = changes(group, all)) {
      while (changes.next()) {
        int parent = parentOf(changes, all.size());
        for (Trail trail : group.at(changes.getPathString())) {
          decided.add(trail);
          if (parent == 0) {
            end(trail, version(commit, trail));
          } else {
            trail.goTo(trail.path(), changes.getObjectId(parent));
            ways.computeIfAbsent(all.get(parent), to -> new ArrayList<>()).add(trail);
          }
        }
      }
    }
    group.trails().stream()
        .filter(trail -> !decided.contains(trail))
        .forEach(trail -> ways.computeIfAbsent(all.get(1), to -> new ArrayList<>()).add(trail));
    for (Map.Entry<RevCommit, List<Trail>> way : ways.entrySet()) {
      send(way.getValue(), way.getKey());
    }
  }

  /** The tree of the parent with the same file, else of the first that has one; 0 for none. */
  private static int parentOf(TreeWalk changes, int trees) {
    int any = 0;
    for (int tree = trees - 1; tree > 0; tree--) {
      any = isFile(changes, tree) ? tree : any;
    }
    for (int tree = 1; tree < trees; tree++) {
      if (isFile(changes, tree) && changes.idEqual(0, tree)) {
        return tree;
      }
    }
    return any;
  }

  private TreeWalk changes(Group group, List<RevCommit> commits) throws IOException {
    TreeWalk changes = new TreeWalk(opened.reader());
    for (RevCommit commit : commits) {
      changes.addTree(commit.getTree());
    }
    changes.setRecursive(true);
    changes.setFilter(group.changed());
    return changes;
  }

  private static boolean isFile(TreeWalk files, int tree) {
    FileMode mode = files.getFileMode(tree);
    return mode == FileMode.REGULAR_FILE || mode == FileMode.EXECUTABLE_FILE;
  }

  private GitVersion version(RevCommit commit, Trail trail) {
    PersonIdent author = commit.getAuthorIdent();
    LocalDate day = author.getWhenAsInstant().atZone(author.getZoneId()).toLocalDate();
    return new GitVersion(day, trail.blob(), opened);
  }

  private void end(Trail trail, GitVersion last) {
    trail.add(last);
    found.put(trail.file(), List.copyOf(trail.versions()));
  }

  @Override
  public void close() {
    walk.close();
  }
}

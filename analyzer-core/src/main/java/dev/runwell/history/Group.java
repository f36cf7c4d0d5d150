package dev.runwell.history;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.jgit.treewalk.filter.AndTreeFilter;
import org.eclipse.jgit.treewalk.filter.PathFilterGroup;
import org.eclipse.jgit.treewalk.filter.TreeFilter;

/** Trails that have reached the same commit, under the names that their files have there. */
final class Group {
  private final Map<String, List<Trail>> byPath = new HashMap<>();
  private final List<Trail> trails;
  private final TreeFilter paths;

  /** At least one trail. */
  Group(List<Trail> trails) {
    this.trails = List.copyOf(trails);
    for (Trail trail : trails) {
      byPath.computeIfAbsent(trail.path(), path -> new ArrayList<>()).add(trail);
    }
    paths = PathFilterGroup.createFromStrings(byPath.keySet());
  }

  List<Trail> trails() {
    return trails;
  }

  /** The trails of the file with this path. */
  List<Trail> at(String path) {
    return byPath.getOrDefault(path, List.of());
  }

  /** Lets a walk see these files. */
  TreeFilter all() {
    return paths;
  }

  /** Lets a walk see those of these files that are not the same in all its trees. */
  TreeFilter changed() {
    return AndTreeFilter.create(paths, TreeFilter.ANY_DIFF);
  }

  Group with(Group other) {
    List<Trail> both = new ArrayList<>(trails);
    both.addAll(other.trails);
    return new Group(both);
  }
}

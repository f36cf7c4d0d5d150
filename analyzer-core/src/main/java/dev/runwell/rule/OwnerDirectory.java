package dev.runwell.rule;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The people and teams of a house: who can own something. Immutable.
 *
 * <p>Names are compared without regard to case, to a leading {@code @} or {@code #}, and to an
 * organisation before a slash: {@code @acme/storage}, {@code Storage team} and {@code storage} are
 * one. A mail address is known by the part before its {@code @}. A full name is known by every
 * handle that is usually made of it: {@code Lena Ortiz} is {@code lena}, {@code lortiz} and {@code
 * lena.ortiz}.
 */
public final class OwnerDirectory {
  private final Map<String, String> names = new HashMap<>();
  private final Set<String> handles = new HashSet<>();
  private final Set<String> likely = new HashSet<>();

  /** A directory of these names, each as it shall be suggested. */
  public OwnerDirectory(Collection<String> owners) {
    for (String owner : owners) {
      OwnerName name = OwnerName.of(owner);
      name.spellings().forEach(spelling -> names.putIfAbsent(spelling, owner));
      handles.addAll(name.handles());
      likely.addAll(name.likely());
    }
  }

  /** Whether nobody is in it. */
  public boolean isEmpty() {
    return names.isEmpty();
  }

  /** Whether a name is in it, or surely means one that is. */
  public boolean knows(String owner) {
    OwnerName name = OwnerName.of(owner);
    return name.spellings().stream().anyMatch(names::containsKey)
        || name.handles().stream()
            .anyMatch(handle -> handles.contains(handle) || likely.contains(handle))
        || name.likely().stream().anyMatch(handles::contains);
  }

  /** The name, as the directory has it, that a misspelt one most likely means. */
  public Optional<String> nearest(String owner) {
    List<String> known = names.keySet().stream().sorted().toList();
    return OwnerName.of(owner).spellings().stream()
        .flatMap(spelling -> NearestName.of(spelling, known).stream())
        .findFirst()
        .map(names::get);
  }
}

package dev.runwell.rule;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Stream;

/** The names that rules can be called by: their ids, their groups, and {@code all}. */
public final class RuleNames {
  /** Every rule. */
  public static final String ALL = "all";

  private final TreeSet<String> names = new TreeSet<>();

  /** The names of these rules. */
  public RuleNames(Collection<RuleDescriptor> rules) {
    for (RuleDescriptor rule : rules) {
      names.add(rule.id());
      names.add(rule.group());
    }
  }

  /** Whether a rule or group has this name, or it is {@code all}. */
  public boolean knows(String name) {
    return name.equals(ALL) || names.contains(name);
  }

  /** Whether a name, be it an id, a group or {@code all}, speaks of the rule with this id. */
  public static boolean covers(String name, String id) {
    return name.equals(ALL)
        || name.equals(id)
        || (id.startsWith(name) && id.length() > name.length() && id.charAt(name.length()) == '/');
  }

  /** All ids and groups, sorted. */
  public List<String> all() {
    return List.copyOf(names);
  }

  /** The known name that a misspelt one most likely means; a bare rule name finds its id. */
  public Optional<String> nearest(String name) {
    return Stream.concat(
            names.stream().filter(known -> known.endsWith("/" + name)),
            NearestName.of(name, names).stream())
        .findFirst();
  }
}

package dev.runwell.config;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** What holds for some files only, in the order of the configuration. */
final class Overrides {
  static final Overrides NONE = new Overrides(List.of());

  /** One entry: some files and what is said about rules there. */
  record Entry(PathGlobs files, RuleTable rules) {}

  private final List<Entry> entries;

  /** Every rule of a file asks for the same path. */
  private final Map<String, List<RuleTable>> known = new ConcurrentHashMap<>();

  Overrides(List<Entry> entries) {
    this.entries = List.copyOf(entries);
  }

  boolean isEmpty() {
    return entries.isEmpty();
  }

  /** The tables that hold for a file; the later one wins. */
  List<RuleTable> of(String path) {
    return known.computeIfAbsent(
        path,
        wanted ->
            entries.stream()
                .filter(entry -> entry.files().matches(wanted))
                .map(Entry::rules)
                .toList());
  }
}

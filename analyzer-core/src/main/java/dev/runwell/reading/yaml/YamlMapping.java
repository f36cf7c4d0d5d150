package dev.runwell.reading.yaml;

import dev.runwell.source.Span;
import java.util.List;
import java.util.Optional;

/**
 * Keys and their values, in the order of the file; those merged in by {@code <<} come last, and
 * only where the mapping has no such key itself. A key that is written twice is listed twice.
 */
public record YamlMapping(List<YamlEntry> entries, Span span) implements YamlValue {

  /** Copies the entries. */
  public YamlMapping {
    entries = List.copyOf(entries);
  }

  /** The first entry with this key. */
  public Optional<YamlEntry> entry(String key) {
    return entries.stream().filter(entry -> entry.name().equals(key)).findFirst();
  }

  /** The value of the first entry with this key. */
  public Optional<YamlValue> get(String key) {
    return entry(key).map(YamlEntry::value);
  }

  @Override
  public String describe() {
    return "a mapping";
  }
}

package dev.runwell.reading.yaml;

import dev.runwell.source.Span;
import java.util.List;

/** Values one after the other. */
public record YamlList(List<YamlValue> items, Span span) implements YamlValue {

  /** Copies the items. */
  public YamlList {
    items = List.copyOf(items);
  }

  @Override
  public String describe() {
    return "a list";
  }
}

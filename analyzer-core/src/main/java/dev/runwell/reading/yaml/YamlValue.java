package dev.runwell.reading.yaml;

import dev.runwell.source.Span;

/** A value in a YAML text. */
public sealed interface YamlValue permits YamlScalar, YamlList, YamlMapping {

  /** Where it stands in the file; for an alias, where the anchored value stands. */
  Span span();

  /** What kind of value it is, as a message names it: "a list", "a mapping", "a number". */
  String describe();
}

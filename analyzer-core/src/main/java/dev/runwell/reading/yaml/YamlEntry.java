package dev.runwell.reading.yaml;

import dev.runwell.source.Span;

/** A key with its value. */
public record YamlEntry(YamlScalar key, YamlValue value) {

  /** The key's text. */
  public String name() {
    return key.text();
  }

  /** From the key's start to the value's end; the key alone if the value stands elsewhere. */
  public Span span() {
    return value.span().start() >= key.span().end() ? key.span().cover(value.span()) : key.span();
  }
}

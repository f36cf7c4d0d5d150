package dev.runwell.markdown;

import dev.runwell.source.Span;

/** The block of metadata at the head of a file; {@code body} is what stands between its fences. */
public record FrontMatter(Format format, Span span, Span body) {

  /** How the metadata is written. */
  public enum Format {
    /** Between {@code ---} lines. */
    YAML,
    /** Between {@code +++} lines. */
    TOML
  }
}

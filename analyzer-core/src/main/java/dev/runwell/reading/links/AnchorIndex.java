package dev.runwell.reading.links;

import dev.runwell.markdown.MarkdownTree;
import dev.runwell.source.FilePaths;
import dev.runwell.source.FileTree;
import dev.runwell.source.SourceText;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The anchors of the pages that links lead to; a page is read when the first link with an anchor
 * asks for it, and once a run. Thread-safe.
 */
public final class AnchorIndex {
  private final FileTree files;
  private final Map<String, Optional<Anchors>> pages = new ConcurrentHashMap<>();

  /** Reads the pages of these files. */
  public AnchorIndex(FileTree files) {
    this.files = files;
  }

  /** The anchors of the page at a path; empty if it is no Markdown page that can be read. */
  public Optional<Anchors> of(String path) {
    return pages.computeIfAbsent(FilePaths.normal(path), this::read);
  }

  private Optional<Anchors> read(String path) {
    if (!PageNames.isMarkdown(path)) {
      return Optional.empty();
    }
    return files.read(path).map(text -> Anchors.of(MarkdownTree.parse(SourceText.of(path, text))));
  }
}

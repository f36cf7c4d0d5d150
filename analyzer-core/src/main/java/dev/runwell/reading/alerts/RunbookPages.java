package dev.runwell.reading.alerts;

import dev.runwell.language.SpelledText;
import dev.runwell.markdown.Heading;
import dev.runwell.markdown.MarkdownTree;
import dev.runwell.model.Alert;
import dev.runwell.model.RunbookLink.Naming;
import dev.runwell.reading.links.PageLookup;
import dev.runwell.source.FilePaths;
import dev.runwell.source.FileTree;
import dev.runwell.source.SourceText;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** The pages that alerts lead to; each is read once a run. Thread-safe. */
final class RunbookPages {
  private final FileTree files;
  private final Map<String, Optional<SpelledText>> texts = new ConcurrentHashMap<>();
  private final Map<String, List<String>> headings = new ConcurrentHashMap<>();

  RunbookPages(FileTree files) {
    this.files = files;
  }

  /** Whether a page names an alert: in its text, however spelled, or by its own file's name. */
  Naming naming(String path, Alert alert) {
    String name = alert.name();
    if (LabelTemplates.isOpen(name) || SpelledText.letters(name).isEmpty()) {
      return Naming.UNKNOWN;
    }
    Optional<SpelledText> text = texts.computeIfAbsent(path, this::text);
    if (text.isEmpty()) {
      return Naming.UNKNOWN;
    }
    boolean named = SpelledText.letters(ownName(path)).equals(SpelledText.letters(name));
    return named || text.get().names(name) ? Naming.NAMES : Naming.SILENT;
  }

  private Optional<SpelledText> text(String path) {
    return files.read(path).map(SpelledText::of);
  }

  /** What a page's path calls it: its file's name; its folder's, if it is the folder's page. */
  private static String ownName(String path) {
    return PageLookup.isPageOfFolder(path)
        ? FilePaths.name(FilePaths.folder(path))
        : PageLookup.bareName(path);
  }

  /** A page's title and headings. */
  List<String> headings(String path) {
    return headings.computeIfAbsent(path, this::readHeadings);
  }

  private List<String> readHeadings(String path) {
    if (!PageLookup.isMarkdown(path)) {
      return List.of();
    }
    return files
        .read(path)
        .map(text -> MarkdownTree.parse(SourceText.of(path, text)))
        .map(
            page ->
                page.allBlocks().stream()
                    .filter(Heading.class::isInstance)
                    .map(block -> ((Heading) block).content().text().strip())
                    .filter(heading -> !heading.isEmpty())
                    .toList())
        .orElse(List.of());
  }
}

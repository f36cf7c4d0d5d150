package dev.runwell.reading.links;

import dev.runwell.source.FilePaths;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** How site generators name the sources of the pages that links speak of. */
final class PageNames {
  private static final List<String> MARKDOWN =
      List.of(".md", ".markdown", ".mdx", ".qmd", ".md.erb", ".rmd");

  /**
   * What a page's file may end with where the link says {@code .html} or nothing: Jekyll, Hugo,
   * MkDocs, Middleman ({@code .html.md.erb}), Quarto, Sphinx, Antora, notebooks.
   */
  private static final List<String> SOURCES =
      List.of(
          ".md",
          ".markdown",
          ".mdx",
          ".html.md",
          ".html.md.erb",
          ".md.erb",
          ".html.erb",
          ".html",
          ".qmd",
          ".Rmd",
          ".rst",
          ".adoc",
          ".asciidoc",
          ".org",
          ".txt",
          ".ipynb");

  /** The page of a folder. */
  private static final List<String> INDEXES = List.of("index", "README", "_index");

  private static final Pattern EXTENSION = Pattern.compile("\\.[A-Za-z][A-Za-z0-9]{0,9}$");
  private static final Pattern HTML = Pattern.compile("\\.html?$", Pattern.CASE_INSENSITIVE);

  private PageNames() {}

  static boolean isMarkdown(String path) {
    String lower = path.toLowerCase(Locale.ROOT);
    return MARKDOWN.stream().anyMatch(lower::endsWith);
  }

  static boolean isHtml(String path) {
    return HTML.matcher(path).find();
  }

  static boolean hasExtension(String path) {
    return EXTENSION.matcher(FilePaths.name(path)).find();
  }

  /** Whether a file is a page by its ending. */
  static boolean isPage(String path) {
    String lower = path.toLowerCase(Locale.ROOT);
    return SOURCES.stream().anyMatch(ending -> lower.endsWith(ending.toLowerCase(Locale.ROOT)));
  }

  /** Whether a page is the page of its folder, so that its URL is the folder's. */
  static boolean isIndex(String path) {
    String name = FilePaths.name(path);
    return INDEXES.stream().anyMatch(index -> name.startsWith(index + "."));
  }

  /** Where the page's own name ends: {@code foo} of {@code docs/foo.html.md.erb}. */
  static String withoutExtensions(String path) {
    String name = FilePaths.name(path);
    String folder = path.substring(0, path.length() - name.length());
    for (String ending : SOURCES) {
      if (name.endsWith(ending) && !isHtml(name.substring(0, name.length() - ending.length()))) {
        return folder + name.substring(0, name.length() - ending.length());
      }
    }
    return path;
  }

  /** The files that a page could be made from whose path leads to no file and no folder. */
  static List<String> sources(String path) {
    List<String> sources = new ArrayList<>();
    if (isHtml(path)) {
      String bare = HTML.matcher(path).replaceFirst("");
      List.of(".md", ".md.erb", ".erb").forEach(ending -> sources.add(path + ending));
      SOURCES.forEach(ending -> sources.add(bare + ending));
      if (FilePaths.name(bare).equals("index")) {
        String folder = FilePaths.folder(path);
        for (String index : INDEXES) {
          SOURCES.forEach(ending -> sources.add(FilePaths.resolve(folder, index + ending)));
        }
      }
    } else {
      SOURCES.forEach(ending -> sources.add(path + ending));
    }
    return sources;
  }
}

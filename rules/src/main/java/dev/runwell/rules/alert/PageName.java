package dev.runwell.rules.alert;

import dev.runwell.source.FilePaths;
import java.util.Locale;

/** What a page is called by its path. */
final class PageName {
  private PageName() {}

  /** The name of its file without endings; of its folder, if it is the folder's page. */
  static String of(String path) {
    String file = FilePaths.name(path);
    int dot = file.indexOf('.');
    String bare = dot < 1 ? file : file.substring(0, dot);
    String lower = bare.toLowerCase(Locale.ROOT);
    boolean folder = lower.equals("readme") || lower.equals("index") || lower.equals("_index");
    return folder ? FilePaths.name(FilePaths.folder(path)) : bare;
  }
}

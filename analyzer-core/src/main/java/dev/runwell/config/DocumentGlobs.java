package dev.runwell.config;

import dev.runwell.model.DocumentKind;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Which files are of which kind, and which are left out.
 *
 * @param kinds the globs by kind; the first that matches decides
 */
record DocumentGlobs(Map<DocumentKind, PathGlobs> kinds, PathGlobs ignored) {
  static final DocumentGlobs NONE = new DocumentGlobs(Map.of(), PathGlobs.NONE);

  /** Copies the globs in their order. */
  DocumentGlobs {
    kinds = Collections.unmodifiableMap(new LinkedHashMap<>(kinds));
  }

  Optional<DocumentKind> kind(String path) {
    return kinds.entrySet().stream()
        .filter(entry -> entry.getValue().matches(path))
        .map(Map.Entry::getKey)
        .findFirst();
  }
}

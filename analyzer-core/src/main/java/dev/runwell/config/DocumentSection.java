package dev.runwell.config;

import dev.runwell.model.DocumentKind;
import dev.runwell.reading.yaml.YamlEntry;
import dev.runwell.reading.yaml.YamlScalar;
import dev.runwell.reading.yaml.YamlValue;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads globs: by kind of document, and of the files that are left out. */
record DocumentSection(Values values) {
  static final String IGNORE = "ignore";

  static List<String> keys() {
    List<String> keys = new ArrayList<>();
    Arrays.stream(DocumentKind.values()).map(DocumentKind::id).forEach(keys::add);
    keys.add(IGNORE);
    return keys;
  }

  DocumentGlobs read(YamlValue section) {
    Map<DocumentKind, PathGlobs> kinds = new LinkedHashMap<>();
    PathGlobs ignored = PathGlobs.NONE;
    for (YamlEntry entry : values.entries(section, "a mapping of kinds to globs")) {
      Optional<DocumentKind> kind = DocumentKind.of(entry.name());
      if (kind.isPresent()) {
        kinds.put(kind.get(), globs(entry.value()));
      } else if (entry.name().equals(IGNORE)) {
        ignored = globs(entry.value());
      } else {
        values.complaints().unknown(entry.key().span(), "kind", entry.name(), keys());
      }
    }
    return new DocumentGlobs(kinds, ignored);
  }

  PathGlobs globs(YamlValue value) {
    List<String> globs = new ArrayList<>();
    for (YamlScalar glob : values.texts(value, "a list of globs")) {
      String fault = PathGlobs.fault(glob.text());
      if (fault == null) {
        globs.add(glob.text());
      } else {
        values.complaints().add(glob.span(), fault);
      }
    }
    return new PathGlobs(globs);
  }
}

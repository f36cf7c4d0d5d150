package dev.runwell.config;

import dev.runwell.model.Concept;
import dev.runwell.model.DocumentKind;
import dev.runwell.reading.HouseWords;
import dev.runwell.reading.yaml.YamlEntry;
import dev.runwell.reading.yaml.YamlScalar;
import dev.runwell.reading.yaml.YamlValue;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Reads a house's own words: headings by concept, and scales with their other spellings. */
record WordSection(Values values) {
  static final List<String> STATUSES = List.of(HouseWords.DONE, HouseWords.OPEN);

  /** The kinds whose sections have concepts. */
  static List<String> kinds() {
    return Arrays.stream(DocumentKind.values())
        .filter(kind -> !concepts(kind).isEmpty())
        .map(DocumentKind::id)
        .toList();
  }

  static List<String> concepts(DocumentKind kind) {
    return Arrays.stream(Concept.values())
        .filter(concept -> concept.belongsTo(kind))
        .map(Concept::id)
        .toList();
  }

  Map<DocumentKind, Map<Concept, List<String>>> sections(YamlValue section) {
    Map<DocumentKind, Map<Concept, List<String>>> sections = new EnumMap<>(DocumentKind.class);
    for (YamlEntry entry : values.entries(section, "a mapping of kinds to concepts")) {
      if (kinds().contains(entry.name())) {
        DocumentKind kind = DocumentKind.of(entry.name()).orElseThrow();
        sections.put(kind, headings(kind, entry.value()));
      } else {
        values.complaints().unknown(entry.key().span(), "kind", entry.name(), kinds());
      }
    }
    return sections;
  }

  private Map<Concept, List<String>> headings(DocumentKind kind, YamlValue value) {
    Map<Concept, List<String>> headings = new EnumMap<>(Concept.class);
    for (YamlEntry entry : values.entries(value, "a mapping of concepts to headings")) {
      Optional<Concept> concept = Concept.of(entry.name()).filter(known -> known.belongsTo(kind));
      List<String> texts = texts(entry.value(), "a list of headings");
      if (concept.isPresent()) {
        headings.put(concept.get(), texts);
      } else {
        String what = "concept of a " + kind.id();
        values.complaints().unknown(entry.key().span(), what, entry.name(), concepts(kind));
      }
    }
    return headings;
  }

  /** A scale in the order of the file; one spelling belongs to one name. */
  Map<String, List<String>> scale(YamlValue section) {
    Map<String, List<String>> names = new LinkedHashMap<>();
    Map<String, String> taken = new HashMap<>();
    for (YamlEntry entry : values.entries(section, "a mapping of names to other spellings")) {
      claim(entry.key(), entry.name(), taken);
      List<YamlScalar> spellings = values.texts(entry.value(), "a list of spellings");
      spellings.forEach(spelling -> claim(spelling, entry.name(), taken));
      names.put(entry.name(), spellings.stream().map(YamlScalar::text).toList());
    }
    return names;
  }

  /** Further words for what is done and what is open; one word is only one of them. */
  Map<String, List<String>> statuses(YamlValue section) {
    Map<String, List<String>> statuses = new LinkedHashMap<>();
    Map<String, String> taken = new HashMap<>();
    for (YamlEntry entry : values.entries(section, "a mapping of done and open to words")) {
      List<YamlScalar> spellings = values.texts(entry.value(), "a list of words");
      if (STATUSES.contains(entry.name())) {
        spellings.forEach(spelling -> claim(spelling, entry.name(), taken));
        statuses.put(entry.name(), spellings.stream().map(YamlScalar::text).toList());
      } else {
        values.complaints().unknown(entry.key().span(), "status", entry.name(), STATUSES);
      }
    }
    return statuses;
  }

  private void claim(YamlScalar spelling, String name, Map<String, String> taken) {
    String owner = taken.putIfAbsent(spelling.text().toLowerCase(Locale.ROOT), name);
    if (owner != null && !owner.equals(name)) {
      values
          .complaints()
          .add(spelling.span(), "\"" + spelling.text() + "\" already stands for " + owner);
    }
  }

  private List<String> texts(YamlValue value, String wanted) {
    return values.texts(value, wanted).stream().map(YamlScalar::text).toList();
  }
}

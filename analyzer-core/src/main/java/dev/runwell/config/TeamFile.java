package dev.runwell.config;

import dev.runwell.reading.yaml.YamlEntry;
import dev.runwell.reading.yaml.YamlException;
import dev.runwell.reading.yaml.YamlList;
import dev.runwell.reading.yaml.YamlMapping;
import dev.runwell.reading.yaml.YamlReader;
import dev.runwell.reading.yaml.YamlScalar;
import dev.runwell.reading.yaml.YamlValue;
import dev.runwell.source.SourceText;
import dev.runwell.source.Span;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Reads people and teams out of a YAML or JSON file.
 *
 * <p>A list holds names, or mappings that tell one person or team each. A mapping holds teams by
 * name: each with its members, or with a mapping that tells the team. What tells a person or a team
 * are the keys of {@link #NAMING} and {@link #HOLDING}; all other keys are somebody else's. The
 * keys {@code teams} and {@code people} at the top may be around it all.
 */
final class TeamFile {
  /** Keys whose values are names of the one that is told. */
  static final List<String> NAMING =
      List.of("name", "handle", "alias", "aliases", "email", "slack", "github", "gitlab");

  /** Keys whose values are others. */
  static final List<String> HOLDING =
      List.of("members", "lead", "leads", "manager", "people", "teams", "on-call");

  private static final List<String> AROUND = List.of("teams", "people", "owners");

  private final Values values;
  private final Set<String> names = new LinkedHashSet<>();

  private TeamFile(Complaints complaints) {
    values = new Values(complaints);
  }

  /**
   * Everybody named, in the order of the file.
   *
   * @throws ConfigurationException with every error in the file
   */
  static Set<String> read(SourceText source) throws ConfigurationException {
    Complaints complaints = new Complaints(source);
    TeamFile file = new TeamFile(complaints);
    try {
      Optional<YamlValue> root = YamlReader.read(source, source.span());
      root.ifPresent(file::top);
    } catch (YamlException e) {
      complaints.add(new Span(e.offset(), e.offset()), e.getMessage());
    }
    complaints.throwIfAny();
    return file.names;
  }

  private void top(YamlValue root) {
    if (root instanceof YamlMapping mapping
        && !mapping.entries().isEmpty()
        && mapping.entries().stream().allMatch(entry -> AROUND.contains(entry.name()))) {
      mapping.entries().forEach(entry -> inner(entry.value()));
    } else {
      inner(root);
    }
  }

  private void inner(YamlValue value) {
    if (value instanceof YamlMapping teams) {
      for (YamlEntry team : teams.entries()) {
        names.add(team.name());
        if (team.value() instanceof YamlMapping about) {
          told(about);
        } else {
          all(team.value());
        }
      }
    } else {
      all(value);
    }
  }

  /** Names, or mappings that tell somebody. */
  private void all(YamlValue value) {
    if (value instanceof YamlMapping about) {
      told(about);
    } else if (value instanceof YamlList list) {
      list.items().forEach(this::all);
    } else if (value instanceof YamlScalar scalar && !scalar.isNull()) {
      name(scalar);
    }
  }

  private void told(YamlMapping about) {
    for (YamlEntry entry : about.entries()) {
      if (NAMING.contains(entry.name())) {
        values.texts(entry.value(), "a name or a list of names").forEach(this::name);
      } else if (HOLDING.contains(entry.name())) {
        inner(entry.value());
      }
    }
  }

  private void name(YamlScalar scalar) {
    if (scalar.text().isBlank()) {
      values.complaints().add(scalar.span(), "a name without letters");
    } else {
      names.add(scalar.text().strip());
    }
  }
}

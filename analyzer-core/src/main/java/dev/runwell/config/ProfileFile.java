package dev.runwell.config;

import dev.runwell.reading.yaml.YamlEntry;
import dev.runwell.reading.yaml.YamlException;
import dev.runwell.reading.yaml.YamlMapping;
import dev.runwell.reading.yaml.YamlReader;
import dev.runwell.reading.yaml.YamlScalar;
import dev.runwell.reading.yaml.YamlValue;
import dev.runwell.rule.RuleDescriptor;
import dev.runwell.source.SourceText;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What profiles change, from the files that come with Runwell. A file is a mapping of rule ids;
 * each says {@code set}, what {@code runwell.yml} would say about the rule, {@code why} and {@code
 * source}. The handbook's has none: it is what rules do as they come.
 */
public final class ProfileFile {
  private static final String SET = "set";
  private static final String WHY = "why";
  private static final String SOURCE = "source";

  private ProfileFile() {}

  /** The ids of all rules that a profile changes, in the order of its file. */
  public static List<String> ruleIds(Profile profile) {
    return profile == Profile.HANDBOOK
        ? List.of()
        : entries(text(profile)).stream().map(YamlEntry::name).toList();
  }

  /**
   * What a profile changes about those rules that are known, by their ids. Throws {@link
   * IllegalStateException} if the file has an error: that is a defect of Runwell.
   */
  public static Map<String, ProfileChange> read(Profile profile, Collection<RuleDescriptor> known) {
    return profile == Profile.HANDBOOK ? Map.of() : read(text(profile), known);
  }

  /** The same from the text of such a file. */
  static Map<String, ProfileChange> read(SourceText source, Collection<RuleDescriptor> known) {
    Complaints complaints = new Complaints(source);
    RuleSection rules = new RuleSection(known, new Values(complaints));
    Set<String> ids = known.stream().map(RuleDescriptor::id).collect(Collectors.toSet());
    Map<String, ProfileChange> changes = new LinkedHashMap<>();
    for (YamlEntry entry : entries(source)) {
      if (ids.contains(entry.name()) && entry.value() instanceof YamlMapping said) {
        change(entry.key(), said, rules).ifPresent(change -> changes.put(entry.name(), change));
      }
    }
    try {
      complaints.throwIfAny();
    } catch (ConfigurationException e) {
      throw new IllegalStateException(e);
    }
    return changes;
  }

  private static Optional<ProfileChange> change(
      YamlScalar rule, YamlMapping said, RuleSection rules) {
    return said.get(SET)
        .flatMap(set -> rules.change(new YamlEntry(rule, set)))
        .map(
            change ->
                new ProfileChange(
                    change.enabled(),
                    change.level(),
                    change.options(),
                    words(said, WHY),
                    words(said, SOURCE)));
  }

  private static String words(YamlMapping said, String key) {
    return said.get(key)
        .filter(YamlScalar.class::isInstance)
        .map(value -> ((YamlScalar) value).text().strip())
        .orElse("");
  }

  private static List<YamlEntry> entries(SourceText source) {
    try {
      Optional<YamlValue> root = YamlReader.read(source, source.span());
      return root.filter(YamlMapping.class::isInstance)
          .map(value -> ((YamlMapping) value).entries())
          .orElse(List.of());
    } catch (YamlException e) {
      throw new IllegalStateException(source.path(), e);
    }
  }

  private static SourceText text(Profile profile) {
    String name = "profiles/" + profile.id() + ".yml";
    try (InputStream in = ProfileFile.class.getResourceAsStream(name)) {
      if (in == null) {
        throw new IllegalStateException("no resource " + name);
      }
      return SourceText.of(name, new String(in.readAllBytes(), StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}

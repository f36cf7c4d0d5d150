package dev.runwell.config;

import dev.runwell.finding.Level;
import dev.runwell.language.SpelledText;
import dev.runwell.reading.HouseWords;
import dev.runwell.reading.yaml.YamlEntry;
import dev.runwell.reading.yaml.YamlException;
import dev.runwell.reading.yaml.YamlList;
import dev.runwell.reading.yaml.YamlReader;
import dev.runwell.reading.yaml.YamlScalar;
import dev.runwell.reading.yaml.YamlValue;
import dev.runwell.rule.RuleDescriptor;
import dev.runwell.source.FileTree;
import dev.runwell.source.SourceText;
import dev.runwell.source.Span;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads a {@code runwell.yml}, and tells everything that is wrong in it at once. */
public final class SettingsReader {
  static final List<String> FAIL_LEVELS = FailLevel.WORDS;

  /** The keys, in the order in which they are documented. */
  static final List<String> KEYS =
      List.of(
          "profile",
          "documents",
          "rules",
          "overrides",
          "sections",
          "severities",
          "priorities",
          "statuses",
          "runbook-urls",
          "runbook-keys",
          "owners",
          "git",
          "baseline",
          "fail-on");

  private final Collection<RuleDescriptor> known;
  private final Optional<FileTree> files;
  private final Values values;
  private final DocumentSection documents;
  private final RuleSection rules;
  private final WordSection words;
  private final Map<String, YamlValue> given = new LinkedHashMap<>();

  private SettingsReader(
      Complaints complaints, Collection<RuleDescriptor> known, Optional<FileTree> files) {
    this.known = known;
    this.files = files;
    values = new Values(complaints);
    documents = new DocumentSection(values);
    rules = new RuleSection(known, values);
    words = new WordSection(values);
  }

  /**
   * What a configuration says, given the rules that it may speak of. An empty one says nothing. The
   * files that it names are not read: nobody is known as an owner.
   *
   * @throws ConfigurationException with every error, in the order of the file
   */
  public static Settings read(SourceText source, Collection<RuleDescriptor> known)
      throws ConfigurationException {
    return read(source, known, Optional.empty());
  }

  /**
   * The same with the files that it names, by their paths from where its globs begin.
   *
   * @throws ConfigurationException with every error, in the order of the file; then those in the
   *     files that it names
   */
  public static Settings read(SourceText source, Collection<RuleDescriptor> known, FileTree files)
      throws ConfigurationException {
    return read(source, known, Optional.of(files));
  }

  private static Settings read(
      SourceText source, Collection<RuleDescriptor> known, Optional<FileTree> files)
      throws ConfigurationException {
    if (source.length() > ConfigurationText.LENGTH) {
      throw ConfigurationText.tooLong(source.path());
    }
    Complaints complaints = new Complaints(source);
    SettingsReader reader = new SettingsReader(complaints, known, files);
    Optional<YamlValue> root = reader.parse(source);
    SettingsContent content = root.map(reader::content).orElse(SettingsContent.DEFAULT);
    complaints.throwIfAny();
    return new Settings(content, Place.SAME);
  }

  private Optional<YamlValue> parse(SourceText source) {
    try {
      return YamlReader.read(source, source.span());
    } catch (YamlException e) {
      values.complaints().add(new Span(e.offset(), e.offset()), e.getMessage());
      return Optional.empty();
    }
  }

  private SettingsContent content(YamlValue root) {
    for (YamlEntry entry : values.entries(root, "a mapping of settings")) {
      if (KEYS.contains(entry.name())) {
        given.put(entry.name(), entry.value());
      } else {
        values.complaints().unknown(entry.key().span(), "key", entry.name(), KEYS);
      }
    }
    SettingsContent usual = SettingsContent.DEFAULT;
    Profile profile = given("profile").flatMap(this::profile).orElse(usual.profile());
    return new SettingsContent(
        profile,
        ProfileFile.read(profile, known),
        given("documents").map(documents::read).orElse(usual.documents()),
        given("rules").map(rules::read).orElse(usual.rules()),
        given("overrides")
            .map(new OverrideSection(documents, rules, values)::read)
            .orElse(usual.overrides()),
        words(),
        given("runbook-urls").map(new RunbookUrlSection(values)::read).orElse(usual.runbookUrls()),
        given("runbook-keys").map(this::runbookKeys).orElse(usual.runbookKeys()),
        given("owners").map(this::owners).orElse(usual.owners()),
        files.flatMap(tree -> given("owners").map(new OwnerSection(values, tree)::read)),
        given("git").map(values::flag).orElse(usual.git()),
        given("baseline").flatMap(value -> values.text(value, "a file")).map(YamlScalar::text),
        given("fail-on").map(this::failOn).orElse(usual.failOn()));
  }

  private Optional<YamlValue> given(String key) {
    return Optional.ofNullable(given.get(key));
  }

  private Optional<Profile> profile(YamlValue value) {
    Optional<YamlScalar> text = values.text(value, "a profile");
    Optional<Profile> profile = text.flatMap(name -> Profile.of(name.text()));
    if (text.isPresent() && profile.isEmpty()) {
      values.complaints().unknown(value.span(), "profile", text.get().text(), Profile.ids());
    }
    return profile;
  }

  private HouseWords words() {
    Scale severities = Scale.severities();
    Scale priorities = Scale.priorities();
    return new HouseWords(
        given("sections").map(words::sections).orElse(Map.of()),
        given("severities").map(words::scale).map(severities::with).orElse(severities).names(),
        given("priorities").map(words::scale).map(priorities::with).orElse(priorities).names(),
        given("statuses").map(words::statuses).orElse(Map.of()));
  }

  private List<String> runbookKeys(YamlValue value) {
    List<YamlScalar> keys = values.texts(value, "a list of labels and annotations");
    for (YamlScalar key : keys) {
      if (SpelledText.letters(key.text()).isEmpty()) {
        String fault = "\"" + key.text() + "\" is no name of a label or annotation";
        values.complaints().add(key.span(), fault);
      }
    }
    if (keys.isEmpty() && value instanceof YamlList) {
      values.complaints().add(value.span(), "runbook-keys names no label and no annotation");
    }
    return keys.stream().map(YamlScalar::text).toList();
  }

  private List<String> owners(YamlValue value) {
    return values.texts(value, "a list of files").stream().map(YamlScalar::text).toList();
  }

  private Optional<Level> failOn(YamlValue value) {
    Optional<YamlScalar> text = values.text(value, "one of " + String.join(", ", FAIL_LEVELS));
    if (text.isPresent() && !FAIL_LEVELS.contains(text.get().text())) {
      values.complaints().unknown(value.span(), "level", text.get().text(), FAIL_LEVELS);
    }
    return text.flatMap(word -> FailLevel.of(word.text())).flatMap(FailLevel::level);
  }
}

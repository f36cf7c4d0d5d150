package dev.runwell.config;

import static org.assertj.core.api.Assertions.assertThat;

import dev.runwell.model.DocumentKind;
import dev.runwell.reading.yaml.YamlEntry;
import dev.runwell.reading.yaml.YamlException;
import dev.runwell.reading.yaml.YamlList;
import dev.runwell.reading.yaml.YamlMapping;
import dev.runwell.reading.yaml.YamlReader;
import dev.runwell.reading.yaml.YamlScalar;
import dev.runwell.reading.yaml.YamlValue;
import dev.runwell.report.ConfigurationSchema;
import dev.runwell.source.SourceText;
import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The schema that editors use and the reader know the same keys and words. */
class SchemaTest {
  private final YamlMapping schema = schema();

  @Test
  void everyKeyIsInBoth() {
    assertThat(keys("properties")).containsExactlyElementsOf(SettingsReader.KEYS);
    assertThat(keys("properties", "documents", "properties"))
        .containsExactlyInAnyOrderElementsOf(DocumentSection.keys());
    assertThat(keys("properties", "overrides", "items", "properties"))
        .containsExactlyElementsOf(OverrideSection.KEYS);
    assertThat(keys("properties", "runbook-urls", "items", "properties"))
        .containsExactlyElementsOf(RunbookUrlSection.KEYS);
    assertThat(keys("properties", "sections", "properties"))
        .containsExactlyElementsOf(WordSection.kinds());
    for (String kind : WordSection.kinds()) {
      assertThat(keys("properties", "sections", "properties", kind, "properties"))
          .containsExactlyElementsOf(WordSection.concepts(DocumentKind.of(kind).orElseThrow()));
    }
  }

  @Test
  void everyWordIsInBoth() {
    assertThat(words("properties", "profile")).containsExactlyElementsOf(Profile.ids());
    assertThat(words("properties", "fail-on"))
        .containsExactlyElementsOf(SettingsReader.FAIL_LEVELS);
    assertThat(words("definitions", "level")).containsExactlyElementsOf(RuleSection.LEVELS);
  }

  @Test
  void everyReferenceIsDefined() {
    List<String> definitions =
        Stream.concat(
                keys("definitions").stream().map(name -> "#/definitions/" + name),
                Stream.of("#/properties/rules"))
            .toList();

    assertThat(references(schema)).isNotEmpty().allMatch(definitions::contains);
  }

  private static List<String> references(YamlValue value) {
    if (value instanceof YamlMapping mapping) {
      return mapping.entries().stream()
          .flatMap(
              entry ->
                  entry.name().equals("$ref")
                      ? Stream.of(((YamlScalar) entry.value()).text())
                      : references(entry.value()).stream())
          .toList();
    }
    return value instanceof YamlList list
        ? list.items().stream().flatMap(item -> references(item).stream()).toList()
        : List.of();
  }

  private List<String> keys(String... path) {
    return at(path).entries().stream().map(YamlEntry::name).toList();
  }

  private List<String> words(String... path) {
    YamlList words = (YamlList) at(path).get("enum").orElseThrow();
    return words.items().stream().map(word -> ((YamlScalar) word).text()).toList();
  }

  private YamlMapping at(String... path) {
    YamlMapping at = schema;
    for (String key : path) {
      at = (YamlMapping) at.get(key).orElseThrow();
    }
    return at;
  }

  private static YamlMapping schema() {
    try {
      StringBuilder text = new StringBuilder();
      ConfigurationSchema.write(House.RULES, text);
      SourceText source = SourceText.of("runwell.schema.json", text.toString());
      return (YamlMapping) YamlReader.read(source, source.span()).orElseThrow();
    } catch (IOException | YamlException e) {
      throw new AssertionError(e);
    }
  }
}

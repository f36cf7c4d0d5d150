package dev.runwell.reading.yaml;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.runwell.source.SourceText;
import dev.runwell.source.Span;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class YamlReaderTest {

  @Test
  void everyKeyAndValueKnowsItsPlace() throws YamlException {
    SourceText source =
        source(
            "owner: harbour team\nsteps:\n  - open  # gate\n  - 'close'\n\n\nend: |\n  a\n  b\n\n");
    YamlMapping mapping = mapping(source);

    assertThat(mapping.entries().stream().map(entry -> source.slice(entry.key().span())))
        .containsExactly("owner", "steps", "end");
    assertThat(slice(source, mapping, "owner")).isEqualTo("harbour team");
    assertThat(slice(source, mapping, "steps")).isEqualTo("- open  # gate\n  - 'close'");
    assertThat(slice(source, mapping, "end").strip()).isEqualTo("|\n  a\n  b");
    assertThat(((YamlScalar) mapping.get("end").orElseThrow()).text()).isEqualTo("a\nb\n");
  }

  @Test
  void spansAreThoseOfTheFileThatThePartIsCutFrom() throws YamlException {
    SourceText source = source("---\nmood: 🚢🚢 calm\nowner: \"a \\u00e9\"\n---\n# Text");
    Span part = new Span(4, source.text().lastIndexOf("---"));

    YamlMapping mapping = (YamlMapping) YamlReader.read(source, part).orElseThrow();

    assertThat(slice(source, mapping, "mood")).isEqualTo("🚢🚢 calm");
    assertThat(slice(source, mapping, "owner")).isEqualTo("\"a \\u00e9\"");
    assertThat(((YamlScalar) mapping.get("owner").orElseThrow()).text()).isEqualTo("a é");
  }

  @Test
  void flowCollectionsEndAtTheirBracket() throws YamlException {
    SourceText source = source("a: [x, {b: y}]   \nc: {}\n");

    assertThat(slice(source, mapping(source), "a")).isEqualTo("[x, {b: y}]");
    assertThat(slice(source, mapping(source), "c")).isEqualTo("{}");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "\n\n", "# nothing yet\n", "---\n", "~\n"})
  void nothingIsNoDocument(String text) throws YamlException {
    assertThat(YamlReader.read(source(text), source(text).span())).isEmpty();
  }

  @Test
  void scalarsAreWhatYaml12TakesThemFor() throws YamlException {
    YamlMapping mapping =
        mapping(
            source("off: off\nno: no\nday: 2026-03-01\nnine: 9\nquoted: '9'\nyes: true\nnone:\n"));

    assertThat(scalar(mapping, "off").truth()).isEmpty();
    assertThat(scalar(mapping, "no").truth()).isEmpty();
    assertThat(scalar(mapping, "day").describe()).isEqualTo("a text");
    assertThat(scalar(mapping, "nine").wholeNumber()).hasValue(9);
    assertThat(scalar(mapping, "quoted").wholeNumber()).isEmpty();
    assertThat(scalar(mapping, "yes").truth()).contains(true);
    assertThat(scalar(mapping, "none").isNull()).isTrue();
  }

  @Test
  void anAliasIsTheValueItNames() throws YamlException {
    YamlMapping mapping = mapping(source("a: &crew [ann, bo]\nb: *crew\n"));

    assertThat(mapping.get("b")).isEqualTo(mapping.get("a"));
  }

  @Test
  void aMergeKeyAddsWhatTheMappingDoesNotSay() throws YamlException {
    YamlMapping mapping =
        mapping(source("base: &base {level: note, days: 3}\nuse:\n  <<: *base\n  days: 5\n"));
    YamlMapping use = (YamlMapping) mapping.get("use").orElseThrow();

    assertThat(use.entries().stream().map(YamlEntry::name)).containsExactly("days", "level");
    assertThat(scalar(use, "days").text()).isEqualTo("5");
  }

  @Test
  void aKeyThatIsWrittenTwiceIsThereTwice() throws YamlException {
    assertThat(mapping(source("a: 1\na: 2\n")).entries()).hasSize(2);
  }

  @Test
  void jsonIsYaml() throws YamlException {
    assertThat(mapping(source("{\n\t\"a\": [1, \"x\"],\n\t\"b\": {\"c\": null}\n}\n")).entries())
        .hasSize(2);
  }

  @Test
  void aFileMayHoldSeveralDocuments() throws YamlException {
    SourceText source = source("a: 1\n---\n# none\n---\nb: 2\n");
    List<YamlValue> documents = YamlReader.readAll(source);

    assertThat(documents).hasSize(2);
    assertThat(source.slice(documents.get(1).span())).isEqualTo("b: 2");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "a: 1\\nb: [x\\n | 3:1",
        "a:\\n\\tb: 1\\n | 2:1",
        "a: b: c\\n | 1:5",
        "a: *gone\\n | 1:4",
        "a: &a [*a]\\n | 1:8",
        "a: 'open\\n | 2:1",
        "a: 1\\n---\\nb: 2\\n | 2:1",
        "'[x]: y'\\n{a: b}: c\\n | 2:1",
        "🚢: ok\\nb: \\u0007\\n | 2:4",
        "<<: 4\\n | 1:5",
      })
  void whatIsNotYamlSaysWhere(String text, String place) {
    SourceText source =
        source(text.replace("\\n", "\n").replace("\\t", "\t").replace("\\u0007", "\u0007"));

    YamlException exception =
        catchThrowableOfType(YamlException.class, () -> YamlReader.read(source, source.span()));

    assertThat(source.position(exception.offset())).hasToString(place.strip());
    assertThat(exception).message().isNotBlank().doesNotContain("\n").doesNotContain("Exception");
  }

  @Test
  void aTabIsNamed() {
    assertThatThrownBy(() -> mapping(source("a:\n\tb: 1\n")))
        .hasMessage("a tab cannot indent YAML, use spaces");
  }

  @Test
  void aBombOfAliasesIsRefused() {
    StringBuilder bomb = new StringBuilder("a0: &a0 [x, x, x, x, x, x, x, x, x, x]\n");
    for (int level = 1; level < 12; level++) {
      String alias = "*a" + (level - 1);
      bomb.append("a").append(level).append(": &a").append(level).append(" [");
      bomb.append(String.join(", ", Collections.nCopies(10, alias))).append("]\n");
    }

    assertThatThrownBy(() -> mapping(source(bomb.toString())))
        .hasMessage("aliases repeat more than 100000 values");
  }

  @ParameterizedTest
  @ValueSource(strings = {"[", "{a: ", "- "})
  void whatIsNestedTooDeepIsRefused(String opening) {
    assertThatThrownBy(() -> mapping(source(opening.repeat(50_000))))
        .hasMessageContaining("nested deeper than 64 levels");
  }

  @Test
  void whatIsTooLongIsRefused() {
    assertThatThrownBy(() -> mapping(source("a".repeat(9 * 1024 * 1024))))
        .hasMessage("more than 8 MB of YAML");
  }

  private static SourceText source(String text) {
    return SourceText.of("house.yml", text);
  }

  private static YamlMapping mapping(SourceText source) throws YamlException {
    Optional<YamlValue> value = YamlReader.read(source, source.span());
    return (YamlMapping) value.orElseThrow();
  }

  private static YamlScalar scalar(YamlMapping mapping, String key) {
    return (YamlScalar) mapping.get(key).orElseThrow();
  }

  private static String slice(SourceText source, YamlMapping mapping, String key) {
    return source.slice(mapping.get(key).orElseThrow().span());
  }
}

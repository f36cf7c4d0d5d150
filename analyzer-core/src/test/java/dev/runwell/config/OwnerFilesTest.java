package dev.runwell.config;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.runwell.rule.OwnerDirectory;
import dev.runwell.source.FileTree;
import dev.runwell.source.SourceText;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The files under {@code owners} make up the directory, or are errors with a place. */
class OwnerFilesTest {
  private static Settings read(String line, Map<String, String> files)
      throws ConfigurationException {
    return SettingsReader.read(House.text(line), House.RULES, FileTree.of(files));
  }

  private static OwnerDirectory directory(String file, String text) throws ConfigurationException {
    return read("owners: [" + file + "]", Map.of(file, text)).ownerDirectory().orElseThrow();
  }

  @Test
  void withoutTheKeyThereIsNoDirectory() throws ConfigurationException {
    assertThat(read("fail-on: error", Map.of()).ownerDirectory()).isEmpty();
    assertThat(House.read("owners: [CODEOWNERS]").ownerDirectory()).isEmpty();
  }

  @Test
  void codeOwnersOfSeveralHosts() throws ConfigurationException {
    String text =
        """
        # The harbour's code: @nobody-here
        *            @kim
        /pumps/      @harbour/pumps jo.reed@harbour.example  # with @commented
        docs/my\\ file.md @mira

        [Cranes][2] @crane-lead
        ^[Optional things] @lee @@maintainer
        /src/[id].tsx @tess
        """;
    OwnerDirectory directory = directory("CODEOWNERS", text);
    assertThat(List.of("@kim", "pumps", "jo.reed", "@mira", "@crane-lead", "@lee", "@tess"))
        .allMatch(directory::knows);
    assertThat(List.of("@nobody-here", "@commented", "maintainer", "Cranes", "docs"))
        .noneMatch(directory::knows);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "[Kim Lund, '@jo']",
        "- Kim Lund\n- {name: Jo Reed, email: jo@harbour.example}\n",
        "Cranes: [Kim Lund, '@jo']",
        "Cranes: {lead: Kim Lund, members: [{name: Jo Reed, alias: jo}], budget: {eur: 7}}",
        "teams: {Cranes: [Kim Lund]}\npeople: ['@jo']\n",
        "teams: [{name: Cranes, members: [Kim Lund, jo]}]",
        "owners: [kim, jo]",
        "{\"Cranes\": {\"members\": [\"kim\", \"jo\"]}}"
      })
  void teamFilesOfSeveralForms(String text) throws ConfigurationException {
    OwnerDirectory directory = directory("teams.yml", text);
    assertThat(directory.knows("@kim")).isTrue();
    assertThat(directory.knows("jo")).isTrue();
    assertThat(directory.knows("eur")).isFalse();
    assertThat(directory.knows("@crane")).isFalse();
    assertThat(directory.knows("Cranes")).isEqualTo(text.contains("Cranes"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "owners: [gone.yml] | runwell.yml:1:10: no such file: gone.yml",
        "owners: [empty/CODEOWNERS] | runwell.yml:1:10: empty/CODEOWNERS names nobody",
        "owners: [empty] | runwell.yml:1:10: empty is a folder",
        "owners: [empty/teams.yml] | runwell.yml:1:10: empty/teams.yml names nobody",
        "owners: [odd.yml] | odd.yml:2:9: expected a name or a list of names, found a mapping",
        "owners: [broken.json] | broken.json:1:8:"
      })
  void whatIsWrongHasAPlace(String example) {
    String[] parts = example.split(" \\| ", 2);
    Map<String, String> files =
        Map.of(
            "empty/CODEOWNERS", "# nobody yet\n",
            "empty/teams.yml", "{}\n",
            "odd.yml", "Pumps:\n  name: {first: Kim}\n",
            "broken.json", "{\"a\": [");
    assertThatThrownBy(() -> read(parts[0], files))
        .isInstanceOf(ConfigurationException.class)
        .hasMessageStartingWith(parts[1]);
  }

  @Test
  void allErrorsOfAllFilesAtOnce() {
    Map<String, String> files = Map.of("odd.yml", "Pumps:\n  name: {first: Kim}\n");
    SourceText house = House.text("fail-on: never, ever", "owners: [odd.yml, gone.yml]");
    assertThatThrownBy(() -> SettingsReader.read(house, House.RULES, FileTree.of(files)))
        .hasMessageContaining("runwell.yml:1:10")
        .hasMessageContaining("runwell.yml:2:19: no such file: gone.yml")
        .hasMessageContaining("odd.yml:2:9");
  }
}

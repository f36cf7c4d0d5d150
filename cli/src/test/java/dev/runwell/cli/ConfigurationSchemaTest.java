package dev.runwell.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import dev.runwell.config.ConfigurationException;
import dev.runwell.config.SettingsReader;
import dev.runwell.report.ConfigurationSchema;
import dev.runwell.rule.Rule;
import dev.runwell.rule.RuleDescriptor;
import dev.runwell.rules.BuiltInRules;
import dev.runwell.source.SourceText;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The schema that editors use and the reader that decides agree. */
class ConfigurationSchemaTest {
  private static final List<RuleDescriptor> RULES =
      new BuiltInRules().rules().stream().map(Rule::descriptor).toList();

  /** The test runs in its module, or at the root. */
  private static final Path ROOT = Files.isDirectory(Path.of("docs")) ? Path.of("") : Path.of("..");

  private String written;
  private Schema schema;

  @BeforeEach
  void read() throws IOException {
    StringBuilder out = new StringBuilder();
    ConfigurationSchema.write(RULES, out);
    written = out.toString();
    schema =
        SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_7)
            .getSchema(written, InputFormat.JSON);
  }

  @Test
  void theSchemaInTheDocumentationIsUpToDate() throws IOException {
    Path made = ROOT.resolve("cli/target/runwell.schema.json");
    Files.createDirectories(made.getParent());
    Files.writeString(made, written);
    assertThat(Files.readString(ROOT.resolve("docs/runwell.schema.json")))
        .as("cp cli/target/runwell.schema.json docs/runwell.schema.json")
        .isEqualTo(written);
  }

  @Test
  void theSchemaIsOne() throws IOException {
    Schema meta =
        SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_7)
            .getSchema(
                com.networknt.schema.SchemaLocation.of("http://json-schema.org/draft-07/schema#"));
    assertThat(meta.validate(written, InputFormat.JSON)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{}",
        "profile: google",
        "documents:\n  runbook: ['rb/**']\n  ignore: x/**",
        "documents:",
        "rules: {runbook/stale: {level: warning, max-age-days: 180}, response: note, all: off}",
        "rules: {runbook/title-format: off}\nfail-on: never",
        "overrides:\n  - files: ['a/**']\n    rules: {runbook/missing-section: note}",
        "sections: {runbook: {investigation: [Where to look]}}",
        "severities: {SEV1: [P1, critical], SEV2: 2}\npriorities: {now: [], later: }",
        "statuses: {done: [live], open: waiting}",
        "runbook-urls:\n  - {from: 'https://x/(.+)', to: 'rb/$1.md'}",
        "runbook-keys: [runbook_url]\nowners: CODEOWNERS\ngit: true\nbaseline: a.txt"
      })
  void bothAccept(String text) {
    assertThat(schema.validate(text, InputFormat.YAML)).isEmpty();
    assertThat(isAccepted(text)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "[]",
        "rulez: {}",
        "profile: nobody",
        "documents: {runbok: a}",
        "documents: {runbook: {a: b}}",
        "rules: {runbook/stael: off}",
        "rules: {runbook/stale: fatal}",
        "rules: {runbook/stale: {max-age-days: -1}}",
        "rules: {runbook/stale: {max-age-days: many}}",
        "rules: {runbook/stale: {max-age: 1}}",
        "rules: {runbook: {max-age-days: 1}}",
        "overrides:\n  - files: a",
        "overrides: {files: a, rules: {}}",
        "sections: {runbook: {timeline: x}}",
        "statuses: {never: x}",
        "severities: [SEV1]",
        "runbook-urls: [{from: x}]",
        "git: perhaps",
        "baseline: [a]",
        "fail-on: always"
      })
  void bothRefuse(String text) {
    assertThat(schema.validate(text, InputFormat.YAML)).isNotEmpty();
    assertThat(isAccepted(text)).isFalse();
  }

  @ParameterizedTest
  @ValueSource(strings = {"runwell.yml", "cli/src/main/resources/dev/runwell/cli/runwell.yml"})
  void ourOwnConfigurationsFollowIt(String file) throws IOException {
    String text = Files.readString(ROOT.resolve(file));
    String all = text.replaceAll("(?m)^# (?=( *-|  |[a-z-]+:))", "");
    for (String each : List.of(text, all)) {
      assertThat(schema.validate(each, InputFormat.YAML)).isEmpty();
      assertThat(isAccepted(each)).isTrue();
    }
  }

  private static boolean isAccepted(String text) {
    try {
      SettingsReader.read(SourceText.of("runwell.yml", text), RULES);
      return true;
    } catch (ConfigurationException e) {
      return false;
    }
  }
}

package dev.runwell.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.runwell.config.Settings;
import dev.runwell.config.SettingsReader;
import dev.runwell.rule.RuleDescriptor;
import dev.runwell.rules.BuiltInRules;
import dev.runwell.source.SourceText;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class InitTest {
  @TempDir Path folder;

  @Test
  void whatIsWrittenIsReadAndChangesNothing() throws Exception {
    Settings settings = SettingsReader.read(SourceText.of("runwell.yml", written()), rules());

    assertThat(settings.failOn()).isEqualTo(Settings.defaults().failOn());
    assertThat(settings.words()).isEqualTo(Settings.defaults().words());
    assertThat(rules()).allMatch(rule -> settings.rule(rule).level().isEmpty());
  }

  /** A line that begins with {@code # } and a key or deeper is an example. */
  @Test
  void whatIsCommentedOutCanBeSaid() throws Exception {
    String all =
        written()
            .lines()
            .map(line -> line.matches("# ( *-|  |[a-z-]+:).*") ? line.substring(2) : line)
            .collect(Collectors.joining("\n"));

    Settings settings = SettingsReader.read(SourceText.of("runwell.yml", all), rules());

    assertThat(settings.ignores("x/archive/a.md")).isTrue();
    assertThat(settings.runbookUrls()).hasSize(1);
    assertThat(settings.owners()).hasSize(2);
    assertThat(settings.words().statuses()).hasSize(2);
    assertThat(settings.words().sections()).hasSize(1);
  }

  @Test
  void forceWritesOverWhatIsThere() throws IOException {
    Path file = Files.writeString(folder.resolve("runwell.yml"), "old");

    assertThat(new CommandLineRun(folder).run("init", "--force").status()).isZero();
    assertThat(file).content().isEqualTo(Resource.text("runwell.yml"));
  }

  private String written() throws IOException {
    CommandLineRun.Result result = new CommandLineRun(folder).run("init");
    assertThat(result.out()).contains("runwell check");
    return Files.readString(folder.resolve("runwell.yml"));
  }

  private static List<RuleDescriptor> rules() {
    return new RuleBook(new BuiltInRules()).descriptors();
  }
}

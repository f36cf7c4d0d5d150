package dev.runwell.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/** Every scenario does what its file says; the files' names say what they are about. */
class ScenarioTest {

  @TestFactory
  Stream<DynamicTest> everyScenarioGoesAsWritten(@TempDir Path root)
      throws IOException, URISyntaxException {
    Path scenarios = Path.of(ScenarioTest.class.getResource("scenarios").toURI());
    List<Path> files;
    try (Stream<Path> found = Files.list(scenarios)) {
      files = found.sorted().toList();
    }
    assertThat(files).isNotEmpty();
    return files.stream()
        .map(file -> dynamicTest(file.getFileName().toString(), () -> play(file, root)));
  }

  private static void play(Path file, Path root) throws IOException {
    Scenario scenario = Scenario.read(file);
    Path folder = Files.createDirectory(root.resolve(file.getFileName().toString()));
    Files.createDirectory(folder.resolve(".git")); // no configuration from further up
    scenario.writeFiles(folder);

    CommandLineRun.Result result =
        new CommandLineRun(folder)
            .input(scenario.block("in"))
            .run(scenario.args().toArray(new String[0]));

    assertThat(result.err()).isEqualTo(scenario.block("err"));
    assertThat(result.out()).isEqualTo(scenario.block("out"));
    assertThat(result.status()).isEqualTo(scenario.status());
    for (Map.Entry<String, String> expected : scenario.results().entrySet()) {
      assertThat(folder.resolve(expected.getKey())).hasContent(expected.getValue());
    }
  }
}

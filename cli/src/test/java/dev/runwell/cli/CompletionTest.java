package dev.runwell.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CompletionTest {
  private static final Path BASH = Path.of("/bin/bash");

  @TempDir Path folder;

  @ParameterizedTest
  @ValueSource(strings = {"bash", "zsh", "fish"})
  void everyCommandAndOptionIsOffered(String shell) {
    String script = script(shell);

    for (CompletionModel.Words command : CompletionModel.of(Commands.all())) {
      assertThat(script).contains(command.name());
      for (CompletionModel.Option option : command.options()) {
        String name = shell.equals("fish") ? "-l " + option.name().substring(2) : option.name();
        assertThat(script).contains(name);
      }
    }
    assertThat(script).contains("document/unused-suppression", "postmortem", "warning");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "ch | check",
        "check --no | --no-color",
        "check --kind post | postmortem",
        "check --rule document/unused | document/unused-suppression",
        "explain document/unused-s | document/unused-suppression",
        "new run | runbook",
        "check pum | pumps.md",
      })
  void bashOffersWhatFits(String typed, String offered) throws Exception {
    assumeTrue(Files.isExecutable(BASH), "there is no bash here");
    Files.writeString(folder.resolve("pumps.md"), "# Pump house\n");
    String line = "runwell " + typed;

    assertThat(bash("COMP_WORDS=(" + line + "); COMP_CWORD=$((${#COMP_WORDS[@]} - 1))"))
        .isEqualTo(offered + "\n");
  }

  private String bash(String setting) throws IOException, InterruptedException {
    Path script = Files.writeString(folder.resolve("completion.bash"), script("bash"));
    Process process =
        new ProcessBuilder(
                BASH.toString(),
                "-c",
                "source "
                    + script
                    + "; "
                    + setting
                    + "; _runwell; printf '%s\\n' \"${COMPREPLY[@]}\"")
            .directory(folder.toFile())
            .redirectErrorStream(true)
            .start();
    String offered = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertThat(process.waitFor()).isZero();
    return offered;
  }

  private String script(String shell) {
    CommandLineRun.Result result = new CommandLineRun(folder).run("completion", shell);
    assertThat(result.status()).isZero();
    return result.out();
  }
}

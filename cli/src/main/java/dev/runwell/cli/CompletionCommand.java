package dev.runwell.cli;

import dev.runwell.finding.ExitStatus;
import java.io.IOException;
import java.util.List;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/** {@code runwell completion}: prints what teaches a shell to complete commands. */
final class CompletionCommand implements Command {
  private static final List<String> SHELLS = List.of("bash", "zsh", "fish");

  @Override
  public CommandSpec spec() {
    CommandSpec spec =
        Specs.command(
            "completion",
            "Prints a completion script.",
            "source <(runwell completion bash)                        # in ~/.bashrc",
            "source <(runwell completion zsh)                         # in ~/.zshrc, after compinit",
            "runwell completion fish > ~/.config/fish/completions/runwell.fish");
    return spec.addPositional(Specs.argument(0, true, "SHELL", "bash, zsh or fish.", SHELLS));
  }

  @Override
  public ExitStatus run(ParseResult arguments, Session session) throws UsageException, IOException {
    String shell = arguments.matchedPositionalValue(0, "");
    if (!SHELLS.contains(shell)) {
      throw UsageException.unknown("shell", shell, SHELLS);
    }
    List<CompletionModel.Words> commands = CompletionModel.of(Commands.all());
    String script =
        switch (shell) {
          case "bash" -> BashCompletion.script(commands);
          case "zsh" -> ZshCompletion.script(commands);
          default -> FishCompletion.script(commands);
        };
    session.out().write(script);
    return ExitStatus.OK;
  }
}

package dev.runwell.cli;

import dev.runwell.config.SettingsFile;
import dev.runwell.finding.ExitStatus;
import dev.runwell.report.WholeFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/** {@code runwell init}: writes a configuration to begin with. */
final class InitCommand implements Command {
  private static final String FORCE = "--force";

  @Override
  public CommandSpec spec() {
    CommandSpec spec =
        Specs.command(
            "init",
            "Writes a commented " + SettingsFile.NAME + " into the working folder.",
            "runwell init");
    return spec.addOption(Specs.flag(FORCE, "Write over a file that is there."));
  }

  @Override
  public ExitStatus run(ParseResult arguments, Session session) throws UsageException, IOException {
    Path file = session.resolve(SettingsFile.NAME);
    if (Files.exists(file) && !arguments.hasMatchedOption(FORCE)) {
      throw new UsageException(
          SettingsFile.NAME + " is already there; " + FORCE + " writes over it");
    }
    String text = Resource.text(SettingsFile.NAME);
    WholeFile.write(session.shell().workingFolder(), SettingsFile.NAME, out -> out.write(text));
    session
        .out()
        .write(
            "Wrote "
                + SettingsFile.NAME
                + ". Say there which documents are runbooks and post-mortems,\n"
                + "then try \"runwell check\"; \"runwell rules\" lists what it looks for.\n");
    return ExitStatus.OK;
  }
}

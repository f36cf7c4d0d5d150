package dev.runwell.cli;

import dev.runwell.finding.ExitStatus;
import dev.runwell.model.DocumentKind;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/** {@code runwell new}: begins a document. */
final class NewCommand implements Command {
  private static final List<String> KINDS =
      List.of(DocumentKind.RUNBOOK.id(), DocumentKind.POSTMORTEM.id());

  /** Days from writing a post-mortem to the review of its action items; the handbook's. */
  private static final int REVIEW_DAYS = 30;

  @Override
  public CommandSpec spec() {
    CommandSpec spec =
        Specs.command(
            "new",
            "Begins a document: its sections, with prompts in [brackets] to write over.",
            "runwell new runbook runbooks/queue-backlog.md",
            "runwell new postmortem > draft.md");
    spec.addPositional(Specs.argument(0, true, "KIND", "runbook or postmortem.", KINDS));
    spec.addPositional(
        Specs.argument(
            1,
            false,
            "FILE",
            "The file to write, which must not exist; default: standard output.",
            List.of()));
    return spec;
  }

  @Override
  public ExitStatus run(ParseResult arguments, Session session) throws UsageException, IOException {
    String kind = arguments.matchedPositionalValue(0, "");
    if (!KINDS.contains(kind)) {
      throw UsageException.unknown("kind", kind, KINDS);
    }
    String text = text(kind, session.shell().today().get());
    String name = arguments.matchedPositionalValue(1, null);
    if (name == null) {
      session.out().write(text);
      return ExitStatus.OK;
    }
    Path file = session.resolve(name);
    if (Files.exists(file)) {
      throw new UsageException(name + " is already there and is left as it is");
    }
    AtomicFile.write(session, name, out -> out.write(text));
    session.out().line("Wrote " + name + ". Fill in what stands in [brackets],");
    session.out().line("then try \"runwell check " + name + "\".");
    return ExitStatus.OK;
  }

  private static String text(String kind, LocalDate today) throws IOException {
    return Resource.text(kind + ".md")
        .replace("{today}", today.toString())
        .replace("{review}", today.plusDays(REVIEW_DAYS).toString());
  }
}

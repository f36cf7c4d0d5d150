package dev.runwell.cli;

import dev.runwell.finding.ExitStatus;
import dev.runwell.model.DocumentKind;
import dev.runwell.report.WholeFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/** {@code runwell new}: begins a document. */
final class NewCommand implements Command {
  private static final List<String> KINDS =
      List.of(DocumentKind.RUNBOOK.id(), DocumentKind.POSTMORTEM.id());

  private static final String ALERT = "--alert";

  /**
   * The dates of a document, in days from the incident. The handbook: a draft on day 1, the meeting
   * on day 2 or 3, the final version on day 5, the review of the action items on day 30. Items are
   * due as in its example, which keeps PagerDuty's 15 and 30 days and Atlassian's 4 weeks too.
   */
  private static final Map<String, Integer> DAYS =
      Map.of(
          "{draft}", 1,
          "{meeting}", 2,
          "{final}", 5,
          "{review}", 30,
          "{p0}", 14,
          "{p1}", 28,
          "{p2}", 35);

  @Override
  public CommandSpec spec() {
    CommandSpec spec =
        Specs.command(
            "new",
            "Begins a document: its sections, with dates filled in and prompts in [brackets] to write over.",
            "runwell new runbook runbooks/queue-backlog.md",
            "runwell new runbook --alert alerts/intake.yml#QueueBacklog runbooks/queue-backlog.md",
            "runwell new postmortem --as-of 2026-04-20 postmortems/2026-04-20-checkout.md");
    spec.addPositional(Specs.argument(0, true, "KIND", "runbook or postmortem.", KINDS));
    spec.addPositional(
        Specs.argument(
            1,
            false,
            "FILE",
            "The file to write, which must not exist; default: standard output.",
            List.of()));
    spec.addOption(
        Specs.value(
            ALERT,
            "FILE#ALERT",
            "Fill a runbook in from its alert's definition; #ALERT may be left out if FILE has one,"
                + " and is #ALERT:LINE where several have the same name."));
    spec.addOption(AsOfOption.option());
    return spec;
  }

  @Override
  public ExitStatus run(ParseResult arguments, Session session) throws UsageException, IOException {
    String kind = arguments.matchedPositionalValue(0, "");
    if (!KINDS.contains(kind)) {
      throw UsageException.unknown("kind", kind, KINDS);
    }
    String name = arguments.matchedPositionalValue(1, null);
    String template = text(kind, AsOfOption.of(arguments, session));
    String alert = arguments.matchedOptionValue(ALERT, null);
    String text = alert == null ? template : filled(kind, template, alert, name, session);
    if (name == null) {
      session.out().write(text);
      return ExitStatus.OK;
    }
    Path file = session.resolve(name);
    if (Files.exists(file)) {
      throw new UsageException(name + " is already there and is left as it is");
    }
    WholeFile.write(session.shell().workingFolder(), name, out -> out.write(text));
    session.out().line("Wrote " + name + ". Fill in what stands in [brackets],");
    session.out().line("then try \"runwell check " + name + "\".");
    if (alert != null) {
      session.out().line("Link it from the alert: runbook_url: " + name);
    }
    return ExitStatus.OK;
  }

  private static String filled(
      String kind, String template, String alert, String name, Session session)
      throws UsageException, IOException {
    if (!kind.equals(DocumentKind.RUNBOOK.id())) {
      throw new UsageException(ALERT + " is for runbooks, not for a " + kind);
    }
    Path folder =
        name == null ? session.shell().workingFolder() : session.resolve(name).getParent();
    return AlertRunbook.fill(template, AlertChoice.of(alert, session), folder);
  }

  private static String text(String kind, LocalDate today) throws IOException {
    String text = Resource.text(kind + ".md").replace("{today}", today.toString());
    for (Map.Entry<String, Integer> date : DAYS.entrySet()) {
      text = text.replace(date.getKey(), today.plusDays(date.getValue()).toString());
    }
    return text;
  }
}

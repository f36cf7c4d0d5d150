package dev.runwell.cli;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Supplier;

/**
 * The commands by name, in the order in which they are told about. Each is made only if asked for.
 */
final class Commands {
  /** How a command is made, and what it does in a few words. */
  record Entry(String summary, Supplier<Command> maker) {}

  private static final Map<String, Entry> COMMANDS = new LinkedHashMap<>();

  static {
    COMMANDS.put("check", new Entry("Find what is wrong in documents", CheckCommand::new));
    COMMANDS.put(
        "inspect", new Entry("Print what was read out of documents, as JSON", InspectCommand::new));
    COMMANDS.put(
        "actions",
        new Entry("List the action items of post-mortems: open, overdue", ActionsCommand::new));
    COMMANDS.put("index", new Entry("Build or update the index of incidents", IndexCommand::new));
    COMMANDS.put("search", new Entry("Search past incidents", SearchCommand::new));
    COMMANDS.put(
        "similar",
        new Entry("Find incidents like a document, an alert or a log", SimilarCommand::new));
    COMMANDS.put(
        "recurrences", new Entry("List incidents that came back", RecurrencesCommand::new));
    COMMANDS.put(
        "baseline",
        new Entry("Accept today's findings; check reports new ones", BaselineCommand::new));
    COMMANDS.put("rules", new Entry("List the rules and their levels", RulesCommand::new));
    COMMANDS.put("explain", new Entry("Print the page of a rule", ExplainCommand::new));
    COMMANDS.put("init", new Entry("Write a commented runwell.yml", InitCommand::new));
    COMMANDS.put("new", new Entry("Begin a runbook or a post-mortem", NewCommand::new));
    COMMANDS.put(
        "completion", new Entry("Print a completion script for a shell", CompletionCommand::new));
  }

  private Commands() {}

  static Map<String, Entry> all() {
    return COMMANDS;
  }
}

package dev.runwell.cli;

/** What {@code runwell --help} prints. */
final class Overview {
  private static final String HEAD =
      """
      Checks runbooks and post-mortems the way a linter checks code.

      Usage: runwell COMMAND [OPTION…]

      Commands:
      """;
  private static final String TAIL =
      """

      Examples:
        runwell check                      all documents below this folder
        runwell check --rule blame pm/     one group of rules, one folder
        runwell actions --open             what is still to be done after past incidents
        runwell explain action-item/unmeasurable
        runwell new postmortem pm/2026-04-20-checkout.md

      Exit status: 0 nothing at or above the fail level, 1 findings, 2 wrong usage or configuration,
      3 the run itself failed somewhere.

      runwell COMMAND --help tells more about a command, runwell --version which Runwell this is.
      """;

  private Overview() {}

  static String text() {
    StringBuilder text = new StringBuilder(HEAD);
    Commands.all()
        .forEach(
            (name, entry) ->
                text.append("  ")
                    .append(name)
                    .append(" ".repeat(12 - name.length()))
                    .append(entry.summary())
                    .append('\n'));
    return text.append(TAIL).toString();
  }
}

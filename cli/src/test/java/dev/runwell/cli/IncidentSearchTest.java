package dev.runwell.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class IncidentSearchTest {
  private static final String LEDGER =
      """
      <!-- runwell: postmortem -->
      # Ledger refused postings

      **Date:** 2026-03-10
      **Severity:** SEV1
      **Services:** ledger

      ## Summary

      Postings failed with ENOSPC for half an hour.

      ## Resolution

      Old archives were moved to the bucket.

      ## Action items

      - [ ] Prune the archives every night (owner: @ines, due 2026-04-17)
      """;
  private static final String SEATS =
      """
      <!-- runwell: postmortem -->
      # Seat map froze

      **Date:** 2026-01-12

      ## Summary

      The cache emptied and every reader rebuilt the plan at once.
      """;

  @TempDir Path folder;

  @BeforeEach
  void documents() throws IOException {
    Files.createDirectory(folder.resolve(".git"));
    Files.createDirectory(folder.resolve("pm"));
    Files.writeString(folder.resolve("pm/ledger.md"), LEDGER);
    Files.writeString(folder.resolve("pm/seats.md"), SEATS);
    Files.writeString(folder.resolve("notes.md"), "# Notes\n\nNothing happened.\n");
  }

  private CommandLineRun.Result run(String... args) {
    return new CommandLineRun(folder).run(args);
  }

  @Test
  void whatIsUnchangedIsNotReadAgainAndWhatIsGoneLeaves() throws IOException {
    assertThat(run("index").out())
        .isEqualTo("2 new, 0 changed, 0 unchanged, 0 removed in .runwell/index\n");
    assertThat(run("index").out()).startsWith("0 new, 0 changed, 2 unchanged, 0 removed");
    Files.writeString(folder.resolve("pm/ledger.md"), LEDGER + "\nMore is known.\n");
    Files.delete(folder.resolve("pm/seats.md"));
    assertThat(run("index", "pm").out()).startsWith("0 new, 1 changed, 0 unchanged, 1 removed");
    assertThat(run("search", "seat map").out()).isEmpty();
    assertThat(run("index", "notes.md", "--kind", "runbook").out()).startsWith("1 new, 0 changed");
    assertThat(run("index").out()).startsWith("0 new, 0 changed, 2 unchanged, 0 removed");
  }

  @Test
  void anIndexMayHoldWhatIsInSeveralFolders(@TempDir Path other) throws IOException {
    String index = other.resolve("index").toString();
    Files.createDirectory(other.resolve("wiki"));
    Files.writeString(other.resolve("wiki/doors.md"), SEATS.replace("Seat map", "Doors"));
    run("index", "--index", index);
    CommandLineRun there = new CommandLineRun(other.resolve("wiki"));
    assertThat(there.run("index", "--index", index).out()).startsWith("1 new, 0 changed, 0 unch");
    assertThat(run("search", "froze", "--index", index).out())
        .contains("Seat map froze", "Doors froze");
    Files.delete(folder.resolve("pm/seats.md"));
    assertThat(run("index", "--index", index).out()).contains("1 unchanged, 1 removed");
    assertThat(run("search", "froze", "--index", index).out()).contains("Doors froze");
  }

  @Test
  void aHitTellsWhatEndedItAndWhatIsStillOpen() {
    run("index");
    CommandLineRun.Result result = run("search", "postings", "-seat", "--severity", "sev1");
    assertThat(result.status()).isZero();
    assertThat(result.out())
        .startsWith("1. Ledger refused postings\n   pm/ledger.md:10 · 2026-03-10 · SEV1 · ledger\n")
        .contains(
            "   Fixed by: Old archives were moved to the bucket.\n",
            "   Open: Prune the archives every night (@ines, due 2026-04-17, 3 days overdue)\n")
        .doesNotContain("\u001b");
    assertThat(new CommandLineRun(folder).onTerminal().run("search", "ENOSPC").out())
        .contains("\u001b[1;33mENOSPC\u001b[0m");
  }

  @Test
  void jsonForPrograms() {
    run("index");
    assertThat(run("search", "no space left", "--format", "json").out())
        .contains(
            "\"schema\": \"runwell/search/1\"",
            "\"query\": \"no space left\"",
            "\"path\": \"pm/ledger.md\"",
            "\"daysOverdue\": 3");
  }

  @Test
  void similarLeavesTheDocumentItselfOutAndReadsWhatIsPasted() {
    run("index");
    assertThat(run("similar", "pm/ledger.md").out()).doesNotContain("pm/ledger.md");
    assertThat(
            new CommandLineRun(folder)
                .input("FIRING: ledger write failed: ENOSPC\n")
                .run("similar", "-")
                .out())
        .startsWith("1. Ledger refused postings\n");
  }

  @Test
  void whatIsWrongIsSaidAndWhatIsMisspeltIsFound() {
    CommandLineRun.Result none = run("search", "ledger");
    assertThat(none.status()).isEqualTo(2);
    assertThat(none.err()).contains("\"runwell index\" makes one");
    run("index");
    assertThat(run("search", "ledgre").err()).contains("did you mean \"ledger\"?");
    assertThat(run("search", "--limt", "3").err())
        .contains("unknown option --limt, did you mean --limit?");
    assertThat(run("search", "ledger", "--since", "soon").status()).isEqualTo(2);
    assertThat(run("similar", "pm/none.md").err()).contains("pm/none.md: no such file");
    assertThat(run("search", "zzzzqqq").err()).contains("no incident matches");
  }

  @Test
  void theIndexIsFoundFromBelow() {
    run("index");
    assertThat(new CommandLineRun(folder.resolve("pm")).run("search", "ledger").out())
        .contains("pm/ledger.md:");
  }

  @Test
  void aFailureThatCameBack() throws IOException {
    Files.writeString(
        folder.resolve("pm/again.md"),
        SEATS.replace("2026-01-12", "2026-03-30").replace("froze", "froze twice"));
    assertThat(run("recurrences").out())
        .contains("2 incidents share: ")
        .containsSubsequence("2026-01-12", "2026-03-30");
    assertThat(run("recurrences", "--format", "json", "pm/ledger.md").out())
        .contains("\"families\": []");
  }
}

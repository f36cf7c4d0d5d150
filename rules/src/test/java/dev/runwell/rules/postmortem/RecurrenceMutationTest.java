package dev.runwell.rules.postmortem;

import dev.runwell.testkit.CleanDocument;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

/** A complete post-mortem, and the same failure a week before; the rule's page shows the rest. */
class RecurrenceMutationTest {
  private static final String RULE = "postmortem/unlinked-recurrence";

  private static String aWeekBefore() throws IOException {
    try (InputStream in = RecurrenceMutationTest.class.getResourceAsStream("complete.md")) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8)
          .replace("2026-03-10", "2026-03-03")
          .replace("10 March", "3 March")
          .replace("2026-04-09", "2026-04-02")
          .replace("2026-05-22", "2026-05-15");
    }
  }

  @Test
  void theSecondOfTwoThatAreAlikeIsTold() throws IOException {
    CleanDocument both =
        CompletePostMortems.tables()
            .at("pm/2026-03-10-mailer.md")
            .together("pm/2026-03-03-mailer.md", aWeekBefore());
    both.isClean();
    both.replace("| Status | Final |", "| Status | Done |").breaks(RULE);
    both.replace("| Date | 2026-03-10 |", "| Date | 2026-03-24 |").breaks(RULE);
  }
}

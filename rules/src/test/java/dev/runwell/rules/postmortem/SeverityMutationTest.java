package dev.runwell.rules.postmortem;

import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import dev.runwell.testkit.CleanDocument;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** A complete post-mortem whose impact is graver than its severity says so in one finding. */
class SeverityMutationTest {
  private static final String UNDERSTATED = "postmortem/severity-understated";

  private static final CleanDocument TABLES = CompletePostMortems.tables();
  private static final CleanDocument TEMPLATE = CompletePostMortems.template();
  private static final CleanDocument BULLETS = CompletePostMortems.bullets();

  @TestFactory
  Stream<DynamicTest> anImpactThatIsGraver() {
    String impact = "No customer was charged twice.";
    String summary = "none was lost";
    return Stream.of(
        breaks(TABLES, "| Data loss | None |", "| Data loss | 140 invoices |"),
        breaks(BULLETS, impact, "\n\n- Users affected: all"),
        breaks(TABLES, summary, "the mailer had a complete outage"),
        breaks(TABLES, summary, "120 of them were permanently lost"),
        breaks(BULLETS, impact, "For an hour all customers were unable to place orders."),
        breaks(BULLETS, impact, "Customers could see the orders of other customers."),
        breaks(BULLETS, impact, "Checkout was down for ten minutes."));
  }

  @TestFactory
  Stream<DynamicTest> anImpactThatOnlySoundsGraver() {
    String impact = "No customer was charged twice.";
    return Stream.of(
        silent(TABLES, "| Data loss | None |", "| Data loss | 0 invoices |"),
        silent(TABLES, "none was lost", "none was lost, and no complete outage followed"),
        silent(BULLETS, impact, "Without the nightly copy this could have been data loss."),
        silent(BULLETS, impact, "All customers in the pilot shop saw it."),
        silent(BULLETS, impact, "Checkout was down on the staging shop only."));
  }

  @Test
  void aSeverityThatIsLowered() {
    TEMPLATE
        .replace("Severity:        SEV1", "Severity:        SEV3")
        .replace("SEV1 Door badges", "Door badges")
        .replace(
            "Customer impact: No employee could enter any of the 14 sites without a guard",
            "Customer impact: complete outage of the badge readers")
        .breaks(UNDERSTATED);
  }

  private static DynamicTest breaks(CleanDocument document, String before, String after) {
    return dynamicTest(after, () -> document.replace(before, after).breaks(UNDERSTATED));
  }

  private static DynamicTest silent(CleanDocument document, String before, String after) {
    return dynamicTest(after, () -> document.replace(before, after).breaks());
  }
}

package dev.runwell.rules.postmortem;

import static org.assertj.core.api.Assertions.assertThat;

import dev.runwell.analyzer.Analyzer;
import dev.runwell.analyzer.Cancellation;
import dev.runwell.finding.Finding;
import dev.runwell.model.DocumentKind;
import dev.runwell.rules.BuiltInRules;
import dev.runwell.source.SourceText;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Sentences of an impact that imply a severity, and sentences that only sound as if they did. */
class SeverityWordingTest {
  private static final Analyzer ANALYZER =
      Analyzer.builder()
          .rules(new BuiltInRules())
          .kind(DocumentKind.POSTMORTEM)
          .asOf(LocalDate.of(2026, 4, 20))
          .only(List.of("postmortem/severity-understated"))
          .build();

  private static List<String> messages(String severity, String impact) {
    String text =
        "# Orders stopped on 2026-03-10\n\n**Severity:** "
            + severity
            + "\n\n## Impact\n\n"
            + impact
            + "\n\n## Timeline\n\n- 14:02 – a complete outage begins\n";
    return ANALYZER
        .analyze(SourceText.of("document.md", text), Cancellation.never())
        .findings()
        .stream()
        .map(Finding::message)
        .toList();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The web shop had a complete outage for 40 minutes.",
        "A total outage of checkout lasted from 14:02 to 14:40 UTC.",
        "The booking platform was completely unavailable.",
        "The API was fully down, and support was flooded with calls.",
        "All requests failed between 14:02 and 14:31.",
        "100% of checkouts failed.",
        "For half an hour no requests succeeded.",
        "All customers were unable to log in.",
        "Every customer was affected.",
        "All of our users could not place orders.",
        "The outage affected all customers.",
        "Search and checkout were down for all users.",
        "Nobody could log in for 25 minutes.",
        "No customer was able to pay by card.",
        "Everyone lost access at 14:02.",
        "The failed migration caused data loss.",
        "About 1,200 records were permanently deleted.",
        "We lost 3 hours of orders.",
        "Some comments were lost and cannot be recovered.",
        "Customer data was exposed to other tenants for 12 minutes.",
        "Users could see other users' invoices.",
        "An export with personal data was published: a data breach of 310 accounts.",
        "No data was lost, but the shop was completely down.",
        "Payments were delayed by an hour. Later the checkout had a full outage.",
        "The replica lagged, which led to a complete outage of the store.",
        "It took 20 minutes until we noticed that the shop was entirely unavailable.",
        "Because no alert fired, all customers were locked out for an hour.",
        "- 37 support tickets\n- Complete outage of the web shop",
        "| Dimension | Measurement |\n|---|---|\n| Data loss | 4 hours of orders |",
        "| Dimension | Measurement |\n|---|---|\n| Users affected | All |",
        "**Data loss:** yes, about 300 uploads",
        "Users affected: 100 %",
        "All our services went down at once.",
        "The proxy crashed, causing all users to see 503 errors.",
        "The site went down for all users.",
        "Two API keys were inadvertently leaked.",
      })
  void impliesTheFirstStep(String impact) {
    assertThat(messages("SEV3", impact))
        .as(impact)
        .singleElement()
        .asString()
        .endsWith("implies SEV1, stated is SEV3");
    assertThat(messages("SEV2", impact)).as(impact).hasSize(1);
    assertThat(messages("SEV1", impact)).as(impact).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Checkout was unavailable for 20 minutes.",
        "Customers could not log in between 14:02 and 14:20.",
        "Core functionality was severely degraded.",
        "Shoppers were unable to place orders.",
        "Most customers could not check out.",
        "It was a major outage of the order intake.",
        "Payments failed for 40 minutes.",
        "From 14:02 to 14:31 customers could not pay.",
        "Search and checkout were down.",
      })
  void impliesTheSecondStep(String impact) {
    assertThat(messages("SEV3", impact))
        .as(impact)
        .singleElement()
        .asString()
        .endsWith("implies SEV2, stated is SEV3");
    assertThat(messages("SEV2", impact)).as(impact).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "No data was lost.",
        "No customer data was lost, and no orders were lost either.",
        "There was no complete outage.",
        "There was no data loss or data breach.",
        "This was not a complete outage.",
        "We could have lost data.",
        "There was a risk of data loss while the replica caught up.",
        "A second failure would have been a complete outage.",
        "If the disk had filled up, all customers would have been locked out.",
        "All customers were unaffected.",
        "Data loss: none",
        "Data loss: 0 records",
        "**Data loss:** None",
        "| Dimension | Measurement |\n|---|---|\n| Data loss | None |\n| Complete outage | No |",
        "| Dimension | Measurement |\n|---|---|\n| Users affected | All on the free plan |",
        "| Dimension | Measurement |\n|---|---|\n| Users affected | 310 |",
        "All users of the beta were unable to log in.",
        "All customers in the Nordics were affected.",
        "100 % of nothing was lost.",
        "The staging environment was completely down.",
        "All users of the test system were locked out.",
        "The intranet wiki was completely unavailable for employees.",
        "The shop was completely down during the planned maintenance window.",
        "SEV1 is defined as a complete outage or data loss; this was neither.",
        "The handbook reserves SEV1 for a \"complete outage\".",
        "In last year's incident all customers were locked out.",
        "Unlike the previous outage, which was a complete outage, reports were late.",
        "One replica was completely down, and the others took its traffic.",
        "Complete outage of one zone; traffic moved to the two others.",
        "A complete outage of a single node went unnoticed by users.",
        "We recovered all data.",
        "4 hours of orders were lost at first. The lost data was restored in full.",
        "300 uploads were lost and have since been recovered from the backup.",
        "All customers saw slower pages.",
        "All users received their newsletter late.",
        "Service was restored for all customers at 14:40.",
        "All customers were informed by e-mail.",
        "Some customers could not log in.",
        "12 customers were unable to pay.",
        "3 % of payments failed.",
        "Customers could not log in with the old app; the workaround was the web site.",
        "Metrics were lost for 20 minutes.",
        "Was any data lost? We checked, and found none missing.",
        "The complete outage was narrowly avoided.",
        "The page `complete outage` was sent twice.",
        "Data loss was ruled out by a comparison with the ledger.",
        "Without the queue this would have meant data loss.",
        "We failed over quickly to prevent a complete outage.",
        "The export page was down for all users.",
        "Support feared that customer data was exposed.",
        "Mobile customers could not log in.",
        "The partner checkout was down for ten minutes.",
        "The German shop was completely down.",
        "There was a complete outage of the search.",
      })
  void impliesNothing(String impact) {
    assertThat(messages("SEV4", impact)).as(impact).isEmpty();
  }

  @Test
  void aSeverityThatWasRaisedIsNotUnderstated() {
    assertThat(messages("SEV3, raised to SEV1 at 14:20", "The shop was completely down."))
        .isEmpty();
  }

  @Test
  void withoutAStepOfTheScaleThereIsNothingToCompare() {
    assertThat(messages("quite bad", "The shop was completely down.")).isEmpty();
    assertThat(messages("TBD", "The shop was completely down.")).isEmpty();
  }
}

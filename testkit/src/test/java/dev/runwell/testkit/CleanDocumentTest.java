package dev.runwell.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.runwell.model.DocumentKind;
import org.junit.jupiter.api.Test;

class CleanDocumentTest {
  private static final String TEXT =
      """
      # Queue worker

      **Owner:** storage team

      ## Symptom

      The queue grows.

      ### Numbers

      More than 500 an hour.

      ```
      ## Symptom
      ```

      ## Mitigation

      Add a worker.
      """;

  private final CleanDocument page =
      CleanDocument.of(SmallCatalogue.withPages(), TEXT).as(DocumentKind.RUNBOOK);

  @Test
  void aChangeBreaksExactlyTheRulesItOughtTo() {
    page.isClean();
    page.replace("storage team", "").breaks("section/missing-owner");
    page.replace("Symptom", "SYMPTOM").breaks("section/shouting");
    page.replace("storage team", "")
        .replace("Symptom", "SYMPTOM")
        .breaks("section/missing-owner", "section/shouting");
    page.without("Symptom").breaks();
  }

  @Test
  void anythingElseFailsAndIsShown() {
    Change change = page.replace("Symptom", "SYMPTOM");
    assertThatThrownBy(() -> change.breaks())
        .isInstanceOf(AssertionError.class)
        .hasMessageStartingWith("expected [], found [section/shouting]")
        .hasMessageContaining("5 | ## SYMPTOM\n  |    ^^^^^^^");
    assertThatThrownBy(() -> page.without("Mitigation").breaks("section/shouting"))
        .isInstanceOf(AssertionError.class);
    assertThatThrownBy(() -> page.as(DocumentKind.OTHER).isClean())
        .isInstanceOf(AssertionError.class);
  }

  @Test
  void aSectionGoesWithAllBelowItAndNothingElse() {
    assertThat(page.without("Symptom").text())
        .isEqualTo(
            """
            # Queue worker

            **Owner:** storage team

            ## Mitigation

            Add a worker.
            """);
    assertThat(page.without("Numbers").text()).contains("The queue grows.\n\n## Mitigation");
  }

  @Test
  void whatIsNotThereCannotBeChanged() {
    assertThatThrownBy(() -> page.without("Impact")).isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> page.replace("zebra", ""))
        .isInstanceOf(IllegalArgumentException.class);
  }
}

package dev.runwell.rules.postmortem;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import dev.runwell.analyzer.Analyzer;
import dev.runwell.analyzer.Cancellation;
import dev.runwell.finding.Finding;
import dev.runwell.rules.BuiltInRules;
import dev.runwell.source.SourceText;
import dev.runwell.testkit.CleanDocument;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** One change to a response that kept to every clock breaks the rule that is meant for it. */
class ResponseMutationTest {
  private static final CleanDocument FIRST = CompletePostMortems.read("response-most-severe.md");
  private static final CleanDocument SECOND = CompletePostMortems.read("response-next-severe.md");

  private static final CleanDocument FIRST_AS_SECOND =
      CleanDocument.of(new BuiltInRules(), FIRST.replace("SEV1", "SEV2").text());

  private static final String END =
      """
      - 18:22 – new certificate deployed, barriers open again, mitigated
      - 18:31 – incident resolved\
      """;

  private static final String LATER_END =
      """
      - 18:39 – status page updated
      - 19:08 – status page updated
      - 19:16 – new certificate deployed, barriers open again, mitigated
      - 19:31 – incident resolved\
      """;

  /** The findings of the group, notes too. */
  private static Set<String> found(String text) {
    Analyzer analyzer =
        Analyzer.builder().rules(new BuiltInRules()).asOf(LocalDate.of(2026, 4, 20)).build();
    return analyzer.analyze(SourceText.of("pm.md", text), Cancellation.never()).findings().stream()
        .map(Finding::rule)
        .filter(rule -> rule.startsWith("response/"))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  @Test
  void responsesInTimeAreClean() {
    for (CleanDocument document : List.of(FIRST, SECOND, FIRST_AS_SECOND)) {
      document.isClean();
      assertThat(found(document.replace("#", "#").text())).isEmpty();
    }
  }

  @Test
  void nothingIsAskedOfLessSevereIncidents() {
    FIRST
        .replace("SEV1", "SEV3")
        .replace("- 17:13 – roles: IC @joao, comms @mei, tech lead @ines, scribe @karim\n", "")
        .breaks();
  }

  @ParameterizedTest
  @ValueSource(strings = {"IC @joao, ", ", comms @mei", ", tech lead @ines", ", scribe @karim"})
  void aRoleOfTheMostSevereIsMissing(String role) {
    FIRST.replace(role, "").breaks("response/missing-role");
    assertThat(found(FIRST.replace(role, "").text())).containsExactly("response/missing-role");
  }

  @Test
  void allRolesAreMissing() {
    FIRST
        .replace("- 17:13 – roles: IC @joao, comms @mei, tech lead @ines, scribe @karim\n", "")
        .breaks("response/missing-role");
  }

  @Test
  void aRoleOfTheNextSevereIsMissing() {
    SECOND.replace("| Technical lead | Li Wen |\n", "").breaks("response/missing-role");
    SECOND
        .replace("| Technical lead | Li Wen |", "| Technical lead | – |")
        .breaks("response/missing-role");
    SECOND
        .replace("| Incident commander | Ravi Rao |\n", "")
        .replace(", Ravi Rao takes incident command", "")
        .breaks("response/missing-role");
  }

  @Test
  void aRoleIsToldInOneOfManyPlaces() {
    SECOND.replace("| Incident commander | Ravi Rao |\n", "").breaks();
    SECOND.replace(", Ravi Rao takes incident command", "").breaks();
    SECOND
        .replace("| Technical lead | Li Wen |\n", "")
        .replace("Finding the cache", "Li Wen was technical lead. Finding the cache")
        .breaks();
  }

  @ParameterizedTest
  @ValueSource(strings = {"3. Timeline", "6. Response"})
  void rolesAreNotMissedWhereTheSectionIs(String heading) {
    FIRST.without(heading).breaks("postmortem/missing-section");
  }

  @Test
  void anEntryThatLosesItsTimeStillTellsRoles() {
    FIRST.replace("- 17:13 – roles", "- roles").breaks("timeline/entry-without-time");
    SECOND.replace("| 06:24 | Li", "| | Li").breaks("timeline/entry-without-time");
  }

  static Stream<Arguments> late() {
    return Stream.of(
        arguments(
            FIRST, "- 17:08 – @ines ack", "- 17:11 – @ines ack", "response/late-acknowledgement"),
        arguments(SECOND, "| 06:09 | Alert", "| 06:02 | Alert", "response/late-acknowledgement"),
        arguments(
            FIRST,
            "- 17:13 – roles: IC @joao, comms @mei, tech lead @ines, scribe @karim\n- 17:19",
            "- 17:13 – roles: IC @joao, comms @mei, tech lead @ines\n- 17:28 – @karim joins as scribe\n- 17:19",
            "response/late-roles"),
        arguments(FIRST, "- 17:19 – status", "- 17:27 – status", "response/late-first-update"),
        arguments(SECOND, "| 06:31 | Status", "| 06:40 | Status", "response/late-first-update"),
        arguments(
            FIRST,
            "- 17:44 – status page updated: \"Cause found, a new certificate is on its way\"\n",
            "",
            "response/update-gap"),
        arguments(
            SECOND,
            "| 07:10 | Incident resolved, status page updated: \"Departures are right again\" |",
            "| 08:10 | Incident resolved, status page updated: \"Departures are right again\" |",
            "response/update-gap"),
        arguments(
            FIRST, " and opens the war room in #inc-barriers", "", "response/missing-war-room"),
        arguments(
            SECOND,
            "| 06:40 | Bridge opened, the team that runs the cache joins |\n",
            "",
            "response/missing-war-room"),
        arguments(
            FIRST_AS_SECOND,
            "- 17:41 – escalated to the security team, as only they can sign a new one\n",
            "",
            "response/missed-escalation"));
  }

  @ParameterizedTest
  @MethodSource("late")
  void aClockIsMissed(CleanDocument document, String before, String after, String rule) {
    assertThat(found(document.replace(before, after).text())).containsExactly(rule);
  }

  @Test
  void nothingMovesForTooLong() {
    String still =
        SECOND
            .replace(
                "Bridge opened, the team that runs the cache joins",
                "Bridge opened, still investigating")
            .replace("Cache hit rate shows that old answers are served", "No progress so far")
            .replace("\"Cause found\"", "\"We are still investigating\"")
            .text();
    assertThat(found(still)).containsExactly("response/missed-escalation");
    assertThat(found(still.replace("No progress so far", "Escalated to the cache team"))).isEmpty();
  }

  @Test
  void aHandOverEndsACommand() {
    String text = FIRST.replace(END, LATER_END).text();
    assertThat(found(text)).containsExactly("response/long-command");
    String handedOver = "- 18:50 – @joao hands IC over to @tomas\n- 19:08 –";
    assertThat(found(text.replace("- 19:08 –", handedOver))).isEmpty();
  }
}

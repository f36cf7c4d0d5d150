package dev.runwell.reading.response;

import static org.assertj.core.api.Assertions.assertThat;

import dev.runwell.model.DocumentKind;
import dev.runwell.model.PostMortem;
import dev.runwell.model.RoleHolding;
import dev.runwell.reading.DocumentReader;
import dev.runwell.reading.HouseWords;
import dev.runwell.source.FileTree;
import dev.runwell.source.SourceText;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Who held which role, in whatever form a document tells it. */
class RoleReadingTest {

  private static List<String> roles(String text) {
    return read(text).response().roles().stream().map(RoleReadingTest::shown).toList();
  }

  private static String shown(RoleHolding holding) {
    return holding.role().field().id()
        + holding.holder().map(holder -> " " + holder).orElse("")
        + holding.entry().map(entry -> " at " + entry).orElse("")
        + (holding.takenOver() ? " over" : "");
  }

  private static PostMortem read(String text) {
    HouseWords noHouse = new HouseWords(Map.of(), Map.of(), Map.of());
    DocumentReader reader = new DocumentReader(noHouse, FileTree.of(Map.of("pm.md", text)));
    SourceText source = SourceText.of("pm.md", text);
    return (PostMortem) reader.read(source, Optional.of(DocumentKind.POSTMORTEM));
  }

  @Test
  void fieldsOfTheHeader() {
    assertThat(
            roles(
                """
                # Post-mortem: parcels were sorted twice

                **IC:** @noor
                **Comms lead:** Sam Ortiz
                **Tech lead:** n/a
                **Scribe:**
                """))
        .containsExactly("incident-commander @noor", "communications-lead Sam Ortiz");
  }

  @Test
  void keysOfTheFrontMatter() {
    assertThat(
            roles(
                """
                ---
                title: parcels were sorted twice
                scribe: Ana
                roles:
                  incident_commander: "@noor"
                  comms: "@sam"
                ---
                """))
        .containsExactly("scribe Ana", "incident-commander @noor", "communications-lead @sam");
  }

  @Test
  void tablesWithTheRoleOnEitherSide() {
    assertThat(
            roles(
                """
                # Post-mortem: parcels were sorted twice

                ## Responders

                | Role | Person |
                |---|---|
                | Incident commander (IC) | @noor |
                | Comms | @sam |
                | Scribe | – |

                ## Response

                | Who | Part |
                |---|---|
                | Priya Nair | tech lead |
                """))
        .containsExactly(
            "incident-commander @noor", "communications-lead @sam", "technical-lead Priya Nair");
  }

  @Test
  void rolesAsColumns() {
    assertThat(
            roles(
                """
                # Post-mortem: parcels were sorted twice

                ## Response

                | IC | Scribe |
                |---|---|
                | @noor | @ana |
                """))
        .containsExactly("incident-commander @noor", "scribe @ana");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "@noor was incident commander. | incident-commander @noor",
        "Priya Nair acted as incident commander and scribe. | incident-commander Priya Nair; scribe Priya Nair",
        "The incident commander, Jon Berg, asked for a rollback. | incident-commander",
        "Incident commander Jon Berg asked for a rollback. | incident-commander Jon Berg",
        "@noor (IC), @sam (comms), @priya (tech lead), @ana (scribe) | incident-commander @noor; communications-lead @sam; technical-lead @priya; scribe @ana",
        "IC: @noor, comms: @sam, resolver: Li Wen | incident-commander @noor; communications-lead @sam; technical-lead Li Wen",
        "Mira led the response, Sam handled customer communication. | incident-commander Mira; communications-lead Sam",
        "Ana kept the timeline. | scribe Ana",
        "@li ran the incident, @sam was on comms and @ana took notes. | incident-commander @li; communications-lead @sam; scribe @ana",
        "Comms handled by @sam, Priya was the TL. | communications-lead @sam; technical-lead Priya",
        "The scribe wrote everything down. | scribe",
        "There was no scribe. | ''",
        "We should have named an incident commander. | ''",
        "Nobody took the role of communications lead. | ''",
        "The communications lead was never named. | ''",
        "Who was the scribe? | ''",
        "The DNS resolver timed out and comms between the nodes broke. | ''",
        "All roles were filled. | incident-commander; communications-lead; technical-lead; scribe"
      })
  void sentencesOfTheResponse(String sentence, String expected) {
    String text = "# Post-mortem: parcels were sorted twice\n\n## Response\n\n" + sentence + "\n";
    assertThat(String.join("; ", roles(text))).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "@noor takes IC | incident-commander @noor at 1",
        "Priya assumed incident command | incident-commander Priya at 1",
        "roles: IC noor, comms sam, tech lead priya, scribe ana | incident-commander noor at 1; communications-lead sam at 1; technical-lead priya at 1; scribe ana at 1",
        "@li opens the war room, assigns IC role to @bob | incident-commander @bob at 1",
        "@li takes command, @sam is technical lead | incident-commander @li at 1; technical-lead @sam at 1",
        "@ana joins as scribe | scribe @ana at 1",
        "IC assigned | incident-commander at 1",
        "IC @bob declares the incident resolved | incident-commander @bob",
        "@noor handed IC over to @lena | incident-commander @lena at 1 over",
        "@lena takes over as incident commander from @noor | incident-commander @lena at 1 over",
        "@noor (IC) decides to roll back | incident-commander @noor",
        "no IC yet | ''"
      })
  void entriesOfTheTimeline(String entry, String expected) {
    String text =
        """
        # Post-mortem: parcels were sorted twice

        ## Timeline

        - 10:02 UTC – alert on misrouted parcels fires
        - 10:09 UTC – %s
        - 11:00 UTC – incident resolved
        """
            .formatted(entry);
    assertThat(String.join("; ", roles(text))).isEqualTo(expected);
  }

  @Test
  void whatIsOnlyWishedForIsNoRole() {
    assertThat(
            roles(
                """
                # Post-mortem: parcels were sorted twice

                ## Lessons learned

                - An incident commander helps.

                ## Action items

                - Train a second incident commander (@noor, P1, due 2026-05-04)
                """))
        .isEmpty();
  }
}

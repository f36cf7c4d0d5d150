package dev.runwell.reading;

import static org.assertj.core.api.Assertions.assertThat;

import dev.runwell.model.Concept;
import dev.runwell.model.DocumentKind;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What headings mean, however they are numbered, decorated or worded. */
class ConceptLexiconTest {
  private static final HouseWords NO_WORDS = new HouseWords(Map.of(), Map.of(), Map.of());

  @ParameterizedTest(name = "{0} → {1}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          1. Summary                                   | summary
          TL;DR                                        | summary
          🔥 Incident summary                          | summary
          What happened?                               | summary
          Executive Summary (for leadership)           | summary
          III. Customer Impact                         | impact
          Who was affected                             | impact
          Timeline (UTC)                               | timeline
          Timeline of the outage                       | timeline
          Chronology of events                         | timeline
          Root cause(s)                                | root-cause
          Root Cause Analysis                          | root-cause
          5 Whys                                       | root-cause
          Why did the queue stop?                      | root-cause
          Contributing factors and conditions          | contributing-factors
          Detection                                    | detection
          How was it detected?                         | detection
          4.2 Response analysis                        | response
          How did we respond?                          | response
          How are we making this less likely?          | action-items
          How we fixed it                              | resolution
          Mitigation and resolution                    | resolution
          Follow-ups                                   | action-items
          Next steps                                   | action-items
          Corrective actions                           | action-items
          What are we doing to prevent this?           | action-items
          :pencil: Action Items                        | action-items
          Remediation items                            | action-items
          What did we learn                            | lessons-learned
          What went well                               | went-well
          What didn't go so well?                      | went-wrong
          Where we got lucky 🍀                        | lucky
          Appendix A                                   | supporting
          Resolution and Lessons learned               | resolution lessons-learned
          Attendees                                    |
          Background                                   |
          Conclusion                                   |
          The migration to the new storage engine      |
          """)
  void headingsOfPostMortems(String heading, String ids) {
    assertThat(meaning(DocumentKind.POSTMORTEM, heading)).isEqualTo(concepts(ids));
  }

  @ParameterizedTest(name = "{0} → {1}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          1. SYMPTOM                                   | symptom
          What this alert means                        | symptom
          Trigger conditions                           | symptom
          Impact                                       | impact
          Who is affected?                             | impact
          Diagnosis                                    | investigation
          How to debug the consumer                    | investigation
          Triage steps                                 | investigation
          Check the replication lag                    | investigation
          3. INVESTIGATION STEPS                       | investigation
          4. MITIGATION STEPS                          | mitigation
          How to recover                               | mitigation
          Rollback                                     | mitigation
          Diagnosis and mitigation                     | investigation mitigation
          Escalation path                              | escalation
          Who to contact                               | escalation
          Further reading                              | context
          Related dashboards                           | context
          Service architecture                         | context
          Fix B: free disk space                       | mitigation
          How bad is it?                               | impact
          When to use this runbook                     | symptom
          If it doesn't work                           | escalation
          Prerequisites                                |
          Table of contents                            |
          """)
  void headingsOfRunbooks(String heading, String ids) {
    assertThat(meaning(DocumentKind.RUNBOOK, heading)).isEqualTo(concepts(ids));
  }

  @Test
  void aHouseNamesItsOwnSections() {
    HouseWords words =
        new HouseWords(
            Map.of(DocumentKind.RUNBOOK, Map.of(Concept.INVESTIGATION, List.of("Where to look"))),
            Map.of(),
            Map.of());
    ConceptLexicon lexicon = ConceptLexicon.of(DocumentKind.RUNBOOK, words);
    assertThat(lexicon.meaning("2. Where to look:")).containsExactly(Concept.INVESTIGATION);
  }

  private static List<Concept> meaning(DocumentKind kind, String heading) {
    return ConceptLexicon.of(kind, NO_WORDS).meaning(heading);
  }

  private static List<Concept> concepts(String ids) {
    return ids == null
        ? List.of()
        : Arrays.stream(ids.split(" ", -1)).map(id -> Concept.of(id).orElseThrow()).toList();
  }
}

package dev.runwell.search;

import dev.runwell.incident.IncidentNames;
import dev.runwell.incident.IncidentRecord;
import dev.runwell.incident.RecordedPassage;
import dev.runwell.incident.RecordedSection;
import dev.runwell.model.Concept;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * How much a word says by where it stands: the weights are added up before they saturate, as in
 * BM25F. A word of plain text has {@link #PLAIN}.
 */
final class FieldWeights {
  static final int PLAIN = 2;
  private static final int TITLE = 10;
  private static final int HEADING = 3;
  private static final int NAME = 6;
  private static final int PATH = 2;

  private final AnalysedTexts analysed;
  private final Map<String, Integer> terms = new HashMap<>();

  private FieldWeights(AnalysedTexts analysed) {
    this.analysed = analysed;
  }

  /** Every term of an incident with the sum of its weights. */
  static Map<String, Integer> terms(IncidentRecord incident, AnalysedTexts analysed) {
    FieldWeights weights = new FieldWeights(analysed);
    weights.read(incident);
    return weights.terms;
  }

  private void read(IncidentRecord incident) {
    incident.title().ifPresent(title -> add(title, TITLE));
    add(incident.path(), PATH);
    IncidentNames names = incident.names();
    for (List<String> each : List.of(names.services(), names.alerts(), names.errorCodes())) {
      each.forEach(name -> add(name, NAME));
    }
    for (RecordedSection section : incident.sections()) {
      add(section.heading(), HEADING);
      int weight = weight(section);
      for (RecordedPassage passage : section.passages()) {
        add(passage.text(), weight);
      }
    }
  }

  private static int weight(RecordedSection section) {
    if (section.answers(Concept.SUMMARY)) {
      return 2 * PLAIN;
    }
    boolean tells =
        section.answers(Concept.SYMPTOM)
            || section.answers(Concept.IMPACT)
            || section.answers(Concept.ROOT_CAUSE)
            || section.answers(Concept.RESOLUTION);
    return tells ? PLAIN + 1 : PLAIN;
  }

  private void add(String text, int weight) {
    for (Token token : analysed.tokens(text)) {
      if (token.form() != Token.Form.STOP) {
        terms.merge(token.term(), weight, Integer::sum);
      }
    }
  }
}

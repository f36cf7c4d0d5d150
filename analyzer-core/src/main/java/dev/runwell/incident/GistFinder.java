package dev.runwell.incident;

import dev.runwell.model.Concept;
import dev.runwell.model.Field;
import dev.runwell.model.FieldName;
import dev.runwell.model.Milestone;
import dev.runwell.model.OpsDocument;
import dev.runwell.model.PostMortem;
import dev.runwell.model.TimelineEntry;
import dev.runwell.source.OneLine;
import java.util.List;
import java.util.Optional;

/** Finds the four answers that tell an incident from others at a glance. */
final class GistFinder {
  /** As much as a person reads of a hit, in UTF-16 units. */
  private static final int LONGEST = 400;

  private GistFinder() {}

  static Gist gist(OpsDocument document, List<RecordedSection> sections) {
    return new Gist(
        answer(sections, Concept.SUMMARY),
        answer(sections, Concept.SYMPTOM)
            .or(() -> document.content().field(FieldName.CUSTOMER_IMPACT).map(Field::value))
            .or(() -> answer(sections, Concept.IMPACT))
            .or(() -> answer(sections, Concept.DETECTION))
            .map(GistFinder::begin),
        answer(sections, Concept.ROOT_CAUSE)
            .or(() -> answer(sections, Concept.CONTRIBUTING_FACTORS)),
        answer(sections, Concept.RESOLUTION)
            .or(() -> answer(sections, Concept.MITIGATION))
            .or(() -> entry(document, Milestone.MITIGATED))
            .or(() -> entry(document, Milestone.RESOLVED)));
  }

  private static Optional<String> answer(List<RecordedSection> sections, Concept concept) {
    StringBuilder text = new StringBuilder();
    for (RecordedSection section : sections) {
      if (section.answers(concept)) {
        for (RecordedPassage passage : section.passages()) {
          if (text.length() < LONGEST) {
            text.append(text.isEmpty() ? "" : " ").append(OneLine.of(passage.text()));
          }
        }
      }
    }
    return text.isEmpty() ? Optional.empty() : Optional.of(begin(text.toString()));
  }

  /** What the timeline says ended it, where no section does. */
  private static Optional<String> entry(OpsDocument document, Milestone milestone) {
    if (!(document instanceof PostMortem postMortem)) {
      return Optional.empty();
    }
    return postMortem.timeline().stream()
        .filter(entry -> entry.milestones().contains(milestone))
        .map(TimelineEntry::text)
        .map(OneLine::of)
        .filter(text -> !text.isEmpty())
        .map(GistFinder::begin)
        .findFirst();
  }

  /** The beginning, up to a whole word. */
  private static String begin(String text) {
    String line = OneLine.of(text);
    if (line.length() <= LONGEST) {
      return line;
    }
    int blank = line.lastIndexOf(' ', LONGEST);
    return line.substring(0, blank > 0 ? blank : LONGEST) + "…";
  }
}

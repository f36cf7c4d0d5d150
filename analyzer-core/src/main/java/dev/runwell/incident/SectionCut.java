package dev.runwell.incident;

import dev.runwell.model.Concept;
import dev.runwell.model.OpsDocument;
import dev.runwell.model.Passage;
import dev.runwell.model.Section;
import dev.runwell.source.SourceText;
import dev.runwell.source.Span;
import java.util.ArrayList;
import java.util.List;

/** Cuts a document at its headings, so that each passage stands in one section. */
final class SectionCut {
  private SectionCut() {}

  static List<RecordedSection> of(OpsDocument document) {
    List<Section> sections =
        document.content().sections().stream()
            .filter(section -> section.form() == Section.Form.HEADING)
            .toList();
    List<Passage> passages = document.content().passages();
    if (passages.isEmpty()) {
      return verbatim(document.source());
    }
    List<List<RecordedPassage>> texts = new ArrayList<>();
    for (int slot = 0; slot <= sections.size(); slot++) {
      texts.add(new ArrayList<>());
    }
    for (Passage passage : passages) {
      if (!isHeading(passage, sections, document) && !passage.text().isBlank()) {
        texts.get(slot(passage.span(), sections)).add(recorded(passage, document.source()));
      }
    }
    List<RecordedSection> cut = new ArrayList<>();
    if (!texts.get(0).isEmpty()) {
      cut.add(new RecordedSection("", List.of(), texts.get(0).get(0).line(), texts.get(0)));
    }
    for (int slot = 1; slot < texts.size(); slot++) {
      Section section = sections.get(slot - 1);
      int line = document.source().line(section.headingSpan().start());
      List<Concept> concepts = concepts(slot - 1, sections);
      cut.add(new RecordedSection(section.heading(), concepts, line, texts.get(slot)));
    }
    return cut;
  }

  /** A file that is no prose, such as a definition of alerts or a log, is one block. */
  private static List<RecordedSection> verbatim(SourceText source) {
    return source.text().isBlank()
        ? List.of()
        : List.of(
            new RecordedSection("", List.of(), 1, List.of(new RecordedPassage(1, source.text()))));
  }

  private static RecordedPassage recorded(Passage passage, SourceText source) {
    return new RecordedPassage(source.line(passage.span().start()), passage.text().text());
  }

  private static boolean isHeading(Passage passage, List<Section> sections, OpsDocument document) {
    Span span = passage.span();
    return document.content().title().filter(title -> title.span().overlaps(span)).isPresent()
        || (passage.place() == Passage.Place.HEADING
            && sections.stream().anyMatch(it -> it.headingSpan().overlaps(span)));
  }

  /** The last section that begins before the passage; 0 if none does. */
  private static int slot(Span passage, List<Section> sections) {
    int slot = 0;
    while (slot < sections.size() && sections.get(slot).span().start() <= passage.start()) {
      slot++;
    }
    return slot;
  }

  /** Its own; if it has none, those of the nearest section around it that has some. */
  private static List<Concept> concepts(int index, List<Section> sections) {
    Section own = sections.get(index);
    if (!own.concepts().isEmpty()) {
      return own.concepts();
    }
    for (int before = index - 1; before >= 0; before--) {
      Section around = sections.get(before);
      if (around.span().contains(own.span()) && !around.concepts().isEmpty()) {
        return around.concepts();
      }
    }
    return List.of();
  }
}

package dev.runwell.reading;

import dev.runwell.markdown.Heading;
import dev.runwell.markdown.MarkdownTree;
import dev.runwell.model.DocumentKind;
import dev.runwell.model.TimelineEntry;
import dev.runwell.reading.timeline.TimelineReader;
import dev.runwell.source.SourceText;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Timelines told as {@code line list date time zone: text}. */
final class ToldTimeline {
  private static final HouseWords NO_HOUSE = new HouseWords(Map.of(), Map.of(), Map.of());
  private static final SectionMeaning MEANING =
      new SectionMeaning(
          ConceptLexicon.of(DocumentKind.POSTMORTEM, NO_HOUSE), DocumentKind.POSTMORTEM);
  private static final LocalDate DAY = LocalDate.of(2026, 3, 10);

  private ToldTimeline() {}

  static List<TimelineEntry> entries(SourceText source) {
    MarkdownTree tree = MarkdownTree.parse(source);
    Optional<Heading> title = TitleReader.heading(tree, MEANING);
    Outline outline = new OutlineReader(MEANING, new EmptySections()).read(tree, title);
    return new TimelineReader().read(outline, Optional.of(DAY), Optional.empty()).entries();
  }

  static List<String> read(String markdown) {
    SourceText source = SourceText.of("pm.md", markdown);
    return entries(source).stream().map(entry -> told(source, entry)).toList();
  }

  private static String told(SourceText source, TimelineEntry entry) {
    return source.line(entry.span().start())
        + " "
        + entry.list()
        + " "
        + entry.date().map(LocalDate::toString).orElse("-")
        + " "
        + entry.time().map(Object::toString).orElse("-")
        + " "
        + entry.zone().orElse("-")
        + ": "
        + entry.text();
  }
}

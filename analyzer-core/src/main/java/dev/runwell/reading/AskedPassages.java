package dev.runwell.reading;

import dev.runwell.model.Concept;
import dev.runwell.model.Field;
import dev.runwell.model.FieldName;
import dev.runwell.model.Lazy;
import dev.runwell.model.Link;
import dev.runwell.model.Mention;
import dev.runwell.model.Passage;
import dev.runwell.model.Quantity;
import dev.runwell.model.Section;
import dev.runwell.reading.runbook.MentionReader;
import dev.runwell.reading.time.QuantityReader;
import dev.runwell.source.Span;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** What is looked for only in the passages that a reader of the document would ask for it. */
final class AskedPassages {
  private static final Set<Concept> OF_MENTIONS =
      EnumSet.of(Concept.SYMPTOM, Concept.IMPACT, Concept.ESCALATION, Concept.CONTEXT);

  private final Lazy<QuantityReader> quantities = new Lazy<>(QuantityReader::new);

  /** The numbers of an incident's impact, in its sections and in the header. */
  List<Quantity> quantities(List<Passage> passages, List<Section> sections, List<Field> header) {
    Stream<Span> told =
        sections.stream().filter(section -> section.answers(Concept.IMPACT)).map(Section::span);
    Stream<Span> stated =
        header.stream()
            .filter(field -> field.name().filter(FieldName.CUSTOMER_IMPACT::equals).isPresent())
            .map(Field::valueSpan);
    List<Span> impact = Stream.concat(told, stated).toList();
    return passages.stream()
        .filter(passage -> overlaps(impact, passage))
        .flatMap(passage -> quantities.get().read(passage).stream())
        .toList();
  }

  /**
   * What a runbook mentions in the sections that are asked for it, above the first section that
   * answers a question, and in links wherever they stand.
   */
  List<Mention> mentions(List<Passage> passages, List<Link> links, List<Section> sections) {
    int opening =
        sections.stream()
            .filter(section -> !section.concepts().isEmpty())
            .mapToInt(section -> section.span().start())
            .min()
            .orElse(Integer.MAX_VALUE);
    List<Span> asked =
        sections.stream()
            .filter(section -> section.concepts().stream().anyMatch(OF_MENTIONS::contains))
            .map(Section::span)
            .toList();
    Stream<Mention> inText =
        passages.stream()
            .filter(passage -> passage.span().start() < opening || overlaps(asked, passage))
            .flatMap(passage -> MentionReader.read(passage).stream());
    Stream<Mention> inLinks = links.stream().flatMap(link -> MentionReader.read(link).stream());
    return Stream.concat(inText, inLinks).sorted(Comparator.comparing(Mention::span)).toList();
  }

  private static boolean overlaps(List<Span> spans, Passage passage) {
    return spans.stream().anyMatch(span -> span.overlaps(passage.span()));
  }
}

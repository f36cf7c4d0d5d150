package dev.runwell.reading.placeholders;

import dev.runwell.model.Concept;
import dev.runwell.model.Link;
import dev.runwell.model.Passage;
import dev.runwell.model.Passage.Place;
import dev.runwell.model.Placeholder;
import dev.runwell.model.Section;
import dev.runwell.source.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Finds the prompts and stand-ins that nobody replaced: {@code TODO}, {@code [Service name]},
 * {@code YYYY-MM-DD}. Code is never looked at, and what stands in brackets there too is a parameter
 * of the commands.
 */
public final class PlaceholderReader {
  private final List<Section> actionSections;
  private final List<Span> linked;
  private final String code;
  private final List<Placeholder> found = new ArrayList<>();
  private Place previous = Place.PARAGRAPH;
  private boolean statusTable;

  private PlaceholderReader(List<Passage> passages, List<Section> sections, List<Link> links) {
    linked = links.stream().map(Link::span).toList();
    actionSections = sections.stream().filter(PlaceholderReader::holdsActions).toList();
    code = codeOf(passages);
  }

  /** The placeholders of a document, in the order of its passages. */
  public static List<Placeholder> read(
      List<Passage> passages, List<Section> sections, List<Link> links) {
    PlaceholderReader reader = new PlaceholderReader(passages, sections, links);
    passages.forEach(reader::passage);
    return List.copyOf(reader.found);
  }

  /** A heading such as TODO heads a list of work; a label of that name is a gap. */
  private static boolean holdsActions(Section section) {
    return PlaceholderWords.startAsMark(section.heading())
        ? section.form() == Section.Form.HEADING
        : section.answers(Concept.ACTION_ITEMS);
  }

  private static String codeOf(List<Passage> passages) {
    StringBuilder all = new StringBuilder();
    for (Passage passage : passages) {
      for (Span span : passage.code()) {
        all.append(passage.text().text(), span.start(), span.end()).append('\n');
      }
    }
    return all.toString().toLowerCase(Locale.ROOT);
  }

  private void passage(Passage passage) {
    String text = passage.text().text();
    Place place = passage.place();
    if (place == Place.TABLE_HEADER) {
      statusTable = (statusTable && previous == place) || speaksOfStatus(text);
    }
    previous = place;
    if (place == Place.CODE || place == Place.TABLE_HEADER) {
      return;
    }
    List<Span> gaps = new ArrayList<>(GapFinder.in(text, passage.code()));
    gaps.removeIf(
        gap -> isParameter(text, gap) || isState(passage, gap) || isMessage(passage, gap));
    for (Span gap : Gap.merged(text, gaps)) {
      Span span = passage.text().span(gap.start(), gap.end());
      if (!Gap.touches(linked, span)) {
        found.add(new Placeholder(span, text.substring(gap.start(), gap.end())));
      }
    }
  }

  /** Gaps within a quoted sentence are those of a message that readers are to fill and send. */
  private static boolean isMessage(Passage passage, Span gap) {
    String text = passage.text().text();
    return passage.place() == Place.QUOTE
        && !Gap.isWhole(text, gap)
        && !PlaceholderWords.startAsMark(text.substring(gap.start(), gap.end()));
  }

  private boolean isParameter(String text, Span gap) {
    char first = text.charAt(gap.start());
    String written = text.substring(gap.start(), gap.end()).toLowerCase(Locale.ROOT);
    return "[<{".indexOf(first) >= 0 && code.contains(written);
  }

  /** A TODO that says how far a piece of work is, or heads a list of work. */
  private boolean isState(Passage passage, Span gap) {
    String text = passage.text().text();
    if (!PlaceholderWords.startAsMark(text.substring(gap.start(), gap.end()))) {
      return false;
    }
    return switch (passage.place()) {
      case HEADING -> PlaceholderWords.of(text).size() <= 2;
      case TABLE_CELL -> statusTable && Gap.isWhole(text, gap);
      default ->
          speaksOfStatus(text.substring(0, gap.start()))
              || (opens(text, gap)
                  && actionSections.stream().anyMatch(s -> s.span().contains(passage.span())));
    };
  }

  /** Whether nothing but brackets and blanks stands before it. */
  private static boolean opens(String text, Span gap) {
    return text.substring(0, gap.start()).chars().noneMatch(Character::isLetterOrDigit);
  }

  private static boolean speaksOfStatus(String label) {
    List<String> words = PlaceholderWords.of(label);
    return !words.isEmpty() && PlaceholderWords.STATUS.contains(words.get(words.size() - 1));
  }

  /**
   * Whether a value is none: it holds prompts and stand-ins, choices nobody made ({@code Draft |
   * Final}) or only signs such as {@code -}, {@code ?} and {@code ___}. {@code N/A} is a value.
   */
  public static boolean isPlaceholder(String value) {
    return StandIns.isPlaceholder(value);
  }

  /** Whether a value that should name an owner is a placeholder or names nobody. */
  public static boolean isNobody(String value) {
    return StandIns.isNobody(value);
  }
}

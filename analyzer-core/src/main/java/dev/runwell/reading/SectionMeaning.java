package dev.runwell.reading;

import dev.runwell.markdown.Block;
import dev.runwell.markdown.Heading;
import dev.runwell.model.Concept;
import dev.runwell.model.DocumentKind;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** Which question a heading or label asks, given where it stands and what stands under it. */
final class SectionMeaning {
  /** What the phases of a timeline are called as well. */
  private static final Set<Concept> PHASES =
      EnumSet.of(
          Concept.SUMMARY, Concept.IMPACT, Concept.DETECTION, Concept.RESPONSE, Concept.RESOLUTION);

  /** "What happened" and "How did we respond?" are told hour by hour as well. */
  private static final Set<Concept> TOLD_BY_THE_HOUR =
      EnumSet.of(Concept.SUMMARY, Concept.RESPONSE);

  /** A label of more words is a sentence's beginning; only whole phrases count then. */
  private static final int MOST_LABEL_WORDS = 3;

  private final ConceptLexicon lexicon;
  private final DocumentKind kind;

  SectionMeaning(ConceptLexicon lexicon, DocumentKind kind) {
    this.lexicon = lexicon;
    this.kind = kind;
  }

  /** The meaning of a heading's words alone, taken as a whole. */
  List<Concept> exact(Heading heading) {
    return lexicon.exact(heading.content().text());
  }

  /** The meaning of a heading's words, wherever it stands. */
  List<Concept> of(Heading heading) {
    return lexicon.meaning(heading.content().text());
  }

  /**
   * The meaning of a heading. Inside a section that already answers a question only a whole, known
   * heading says something new; the groups of action items and the phases of a timeline say
   * nothing.
   */
  List<Concept> of(Heading heading, List<Block> blocks, List<Concept> around) {
    String text = heading.content().text();
    if (around.contains(Concept.ACTION_ITEMS)) {
      return List.of();
    }
    if (around.contains(Concept.TIMELINE)) {
      if (lexicon.meaning(text).equals(List.of(Concept.ACTION_ITEMS))) {
        return List.of(Concept.ACTION_ITEMS); // a level too deep; no phase is called so
      }
      List<Concept> named = lexicon.exact(text);
      return named.stream().anyMatch(PHASES::contains) ? List.of() : named;
    }
    List<Concept> known = around.isEmpty() ? lexicon.meaning(text) : inside(around, text);
    if (known.size() == 1
        && TOLD_BY_THE_HOUR.contains(known.get(0))
        && !byContent(blocks).isEmpty()) {
      return List.of(known.get(0), Concept.TIMELINE);
    }
    return known.isEmpty() ? byContent(blocks) : known;
  }

  /** "What happened" below the root cause is how it came about, and no summary of it all. */
  private List<Concept> inside(List<Concept> around, String text) {
    List<Concept> known = lexicon.exact(text);
    return known.equals(List.of(Concept.SUMMARY)) && !around.contains(Concept.SUMMARY)
        ? List.of()
        : known;
  }

  /**
   * The meaning of a label; the same, but only whole labels count and only some sections have
   * labels that do. A field of the header is none.
   */
  List<Concept> ofLabel(String text, List<Block> blocks, List<Concept> around) {
    if (around.isEmpty() && lexicon.isOfHeader(text)) {
      return List.of();
    }
    boolean brief = text.strip().split("\\s+", -1).length <= MOST_LABEL_WORDS;
    List<Concept> known = brief ? lexicon.meaning(text) : lexicon.exact(text);
    if (!known.isEmpty()) {
      return known.stream().allMatch(concept -> fits(concept, around)) ? known : List.of();
    }
    return around.isEmpty() ? byContent(blocks) : List.of();
  }

  /**
   * A post-mortem tells its timeline under many names; the times at the head of its entries are
   * plainer than any.
   */
  private List<Concept> byContent(List<Block> blocks) {
    return kind == DocumentKind.POSTMORTEM && TimedContent.isTimed(blocks)
        ? List.of(Concept.TIMELINE)
        : List.of();
  }

  private static boolean fits(Concept concept, List<Concept> around) {
    if (around.isEmpty() || around.contains(Concept.SUMMARY)) {
      return true;
    }
    return switch (concept) {
      case WENT_WELL, WENT_WRONG, LUCKY -> around.contains(Concept.LESSONS_LEARNED);
      case CONTRIBUTING_FACTORS -> around.contains(Concept.ROOT_CAUSE);
      case IMPACT -> around.contains(Concept.SYMPTOM);
      default -> false;
    };
  }
}

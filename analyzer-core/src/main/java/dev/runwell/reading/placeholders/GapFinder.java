package dev.runwell.reading.placeholders;

import dev.runwell.language.PhraseMatch;
import dev.runwell.source.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Finds all gaps of one text. */
final class GapFinder {
  private GapFinder() {}

  /** The gaps, unsorted, in indexes of the text; none in code. */
  static List<Span> in(String text, List<Span> code) {
    List<Span> gaps = new ArrayList<>(MarkGaps.in(text, code));
    gaps.addAll(BracketGaps.in(text, code));
    gaps.addAll(DateGaps.in(text, code));
    for (PhraseMatch phrase : PlaceholderWords.ANYWHERE.find(text)) {
      Span gap = new Span(phrase.start(), phrase.end());
      if (!Gap.touches(code, gap)) {
        gaps.add(gap);
      }
    }
    valueOf(text).filter(gap -> !Gap.touches(code, gap)).ifPresent(gaps::add);
    return gaps;
  }

  /** A text, or what follows its label, that is nothing but a stand-in. */
  private static Optional<Span> valueOf(String text) {
    int colon = text.indexOf(':');
    int start = colon < 0 || text.indexOf('\n') >= 0 ? 0 : colon + 1;
    String value = text.substring(start);
    if (value.length() > StandIns.LONGEST || !StandIns.isWords(value)) {
      return Optional.empty();
    }
    int from = start + value.indexOf(value.strip());
    return Optional.of(new Span(from, from + value.strip().length()));
  }
}

package dev.runwell.reading.clocks;

import dev.runwell.model.Concept;
import dev.runwell.model.DocumentContent;
import dev.runwell.model.Passage;
import dev.runwell.model.Section;
import dev.runwell.model.StatedLength;
import dev.runwell.reading.clocks.LengthWords.Ends;
import dev.runwell.reading.time.DurationReader;
import dev.runwell.reading.time.DurationReader.FoundDuration;
import dev.runwell.reading.time.TimeReader;
import dev.runwell.reading.time.TimeReader.FoundTime;
import dev.runwell.source.Span;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads how long the whole incident lasted out of the sentences of summary and impact. */
final class LengthSentences {
  private static final Pattern SENTENCE_END = Pattern.compile("[.!?](?=\\s|$)");

  private final LengthWords words;

  LengthSentences(LengthWords words) {
    this.words = words;
  }

  void read(DocumentContent content, List<StatedLength> found) {
    for (Passage passage : content.passages()) {
      boolean prose =
          passage.place() == Passage.Place.PARAGRAPH || passage.place() == Passage.Place.LIST_ITEM;
      if (prose && isAboutTheWhole(content, passage.span())) {
        sentences(passage, found);
      }
    }
  }

  private static boolean isAboutTheWhole(DocumentContent content, Span span) {
    List<Section> around =
        content.sections().stream().filter(section -> section.span().contains(span)).toList();
    return around.isEmpty()
        || around.stream()
            .anyMatch(
                section -> section.answers(Concept.SUMMARY) || section.answers(Concept.IMPACT));
  }

  private void sentences(Passage passage, List<StatedLength> found) {
    String text = passage.text().text();
    Matcher end = SENTENCE_END.matcher(text);
    int start = 0;
    while (end.find()) {
      sentence(passage, start, text.substring(start, end.start()), found);
      start = end.end();
    }
    sentence(passage, start, text.substring(start), found);
  }

  private void sentence(Passage passage, int start, String sentence, List<StatedLength> found) {
    List<FoundDuration> lengths = DurationReader.find(sentence);
    if (lengths.size() > 1 || words.isQualified(sentence)) {
      return;
    }
    if (lengths.size() == 1) {
      FoundDuration length = lengths.get(0);
      if (words.leadsToLength(sentence, length.start())) {
        Span span = passage.text().span(start + length.start(), start + length.end());
        found.add(LengthValue.length(span, Ends.WHOLE, length, length.rough()));
      }
      return;
    }
    List<FoundTime> times = TimeReader.find(sentence);
    if (!times.isEmpty() && words.leadsToLength(sentence, times.get(0).start())) {
      int last = times.get(times.size() - 1).end();
      Span span = passage.text().span(start + times.get(0).start(), start + last);
      LengthValue.range(span, Ends.WHOLE, sentence).ifPresent(found::add);
    }
  }
}

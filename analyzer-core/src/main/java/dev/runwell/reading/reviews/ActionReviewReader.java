package dev.runwell.reading.reviews;

import dev.runwell.language.PhraseMatch;
import dev.runwell.language.PhraseMatcher;
import dev.runwell.model.ActionReview;
import dev.runwell.model.ActionReview.State;
import dev.runwell.model.DocumentContent;
import dev.runwell.model.Field;
import dev.runwell.model.FieldName;
import dev.runwell.model.Passage;
import dev.runwell.model.Passage.Place;
import dev.runwell.model.Section;
import dev.runwell.model.WrittenDate;
import dev.runwell.reading.time.DateReader;
import dev.runwell.reading.time.DurationReader;
import dev.runwell.source.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Finds where a post-mortem tells of the review of its action items: a field, a line, a section.
 */
public final class ActionReviewReader {
  /** A date further behind the words is that of something else. */
  private static final int FARTHEST = 120;

  /** How much of what stands under a heading is read with it. */
  private static final int FIRST_PASSAGES = 3;

  private static final Set<Place> TOLD =
      EnumSet.of(Place.PARAGRAPH, Place.LIST_ITEM, Place.TABLE_CELL, Place.TABLE_HEADER);

  private static final class Loaded {
    private static final PhraseMatcher PHRASES =
        PhraseMatcher.load(ActionReviewReader.class, "reviews.lexicon");
  }

  private ActionReviewReader() {}

  /** The reviews that a document tells of, in its order; one a field, line or section. */
  public static List<ActionReview> read(DocumentContent content) {
    List<ActionReview> found = new ArrayList<>();
    List<Field> fields = content.fields(FieldName.ACTION_REVIEW);
    for (Field field : fields) {
      if (field.hasValue()) {
        String line = field.label() + ": " + field.value();
        review(field.span(), field.dates().stream().findFirst(), line).ifPresent(found::add);
      }
    }
    for (int index = 0; index < content.passages().size(); index++) {
      Passage passage = content.passages().get(index);
      boolean read = fields.stream().anyMatch(each -> each.span().overlaps(passage.span()));
      if (passage.place() == Place.HEADING && !read) {
        heading(passage, content).ifPresent(found::add);
      } else if (TOLD.contains(passage.place()) && !read) {
        line(passage, cellBehind(content.passages(), index)).ifPresent(found::add);
      }
    }
    found.sort(Comparator.comparing(ActionReview::span));
    return List.copyOf(found);
  }

  private static Optional<ActionReview> line(Passage passage, String behind) {
    String text = passage.text().text();
    Optional<PhraseMatch> name = name(text);
    if (name.isEmpty()) {
      return Optional.empty();
    }
    int start = sentenceStart(text, name.get().start());
    int end = sentenceEnd(text, name.get().end());
    String sentence = text.substring(start, end) + behind;
    Span span = passage.text().span(start, end);
    return review(span, date(sentence, name.get().start() - start), sentence);
  }

  /** What a label in a table's first column is about stands in the cell behind it. */
  private static String cellBehind(List<Passage> passages, int index) {
    boolean cell = passages.get(index).place() == Place.TABLE_CELL;
    boolean followed = cell && index + 1 < passages.size();
    return followed && passages.get(index + 1).place() == Place.TABLE_CELL
        ? ": " + passages.get(index + 1).text().text()
        : "";
  }

  private static Optional<ActionReview> heading(Passage passage, DocumentContent content) {
    String heading = passage.text().text();
    Optional<Section> section =
        content.sections().stream()
            .filter(each -> each.headingSpan().overlaps(passage.span()) && !each.empty())
            .findFirst();
    if (section.isEmpty() || name(heading).isEmpty()) {
      return Optional.empty();
    }
    StringBuilder told = new StringBuilder(heading);
    content.passages().stream()
        .filter(each -> section.get().body().contains(each.span()))
        .limit(FIRST_PASSAGES)
        .forEach(each -> told.append(". ").append(each.text().text()));
    String text = told.toString();
    return review(passage.span(), date(text, 0), text);
  }

  private static Optional<PhraseMatch> name(String text) {
    return Loaded.PHRASES.find(text).stream()
        .filter(match -> match.tag().equals("review"))
        .findFirst();
  }

  private static int sentenceStart(String text, int from) {
    return Math.max(text.lastIndexOf(". ", from) + 1, 0);
  }

  private static int sentenceEnd(String text, int from) {
    int end = text.indexOf(". ", from);
    return end < 0 ? text.length() : end;
  }

  /** The day near the words, or a length of time such as "in 30 days", which is no day. */
  private static Optional<WrittenDate> date(String text, int from) {
    return DateReader.find(text).stream()
        .filter(date -> Math.abs(date.start() - from) <= FARTHEST)
        .map(DateReader.FoundDate::date)
        .findFirst()
        .or(() -> length(text));
  }

  private static Optional<WrittenDate> length(String text) {
    List<PhraseMatch> phrases = Loaded.PHRASES.find(text); // "30-day review" names no day
    return DurationReader.find(text).stream()
        .filter(
            found ->
                phrases.stream()
                    .noneMatch(each -> each.start() < found.end() && found.start() < each.end()))
        .map(found -> text.substring(found.start(), found.end()))
        .<WrittenDate>map(WrittenDate.Vague::new)
        .findFirst();
  }

  /** A review that is only named, without a day, is none. */
  private static Optional<ActionReview> review(Span span, Optional<WrittenDate> date, String text) {
    Set<String> said = new HashSet<>();
    Loaded.PHRASES.find(text).forEach(match -> said.add(match.tag()));
    State state = State.UNTOLD;
    if (said.contains("recurring")) {
      state = State.RECURRING;
    } else if (said.contains("pending")) {
      state = State.PLANNED;
    } else if (said.contains("held")) {
      state = State.HELD;
    } else if (said.contains("planned")) {
      state = State.PLANNED;
    }
    return date.isEmpty() && state == State.UNTOLD
        ? Optional.empty()
        : Optional.of(new ActionReview(span, date, state));
  }
}

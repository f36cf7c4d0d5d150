package dev.runwell.reading.response;

import dev.runwell.language.PhraseMatch;
import dev.runwell.language.PhraseMatcher;
import dev.runwell.model.Concept;
import dev.runwell.model.DocumentContent;
import dev.runwell.model.Field;
import dev.runwell.model.Link;
import dev.runwell.model.Mention;
import dev.runwell.model.Mention.Topic;
import dev.runwell.model.Section;
import dev.runwell.model.TimelineEntry;
import dev.runwell.source.MappedText;
import dev.runwell.source.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Finds where a post-mortem speaks of war rooms and escalation, wherever that is, and which entries
 * of its timeline tell of a page, an alert, or that nothing had moved.
 */
public final class ResponseMentions {
  private static final PhraseMatcher PHRASES =
      PhraseMatcher.load(ResponseMentions.class, "mentions.lexicon");
  private static final Pattern CLAUSE_END = Pattern.compile("[.;!?](?=\\s|$)|\\n");

  /** What is told anywhere in a document. */
  private static final List<Topic> ANYWHERE = List.of(Topic.WAR_ROOM, Topic.ESCALATION);

  /** What only entries of a timeline are asked. */
  private static final List<Topic> OF_ENTRIES = List.of(Topic.PAGE, Topic.ALERT);

  private static final String SHIELD = "no";
  private static final String DENIED = "denied";
  private static final String STANDSTILL = "standstill";
  private static final String PROGRESS = "progress";

  /** How far, in characters, a "no" or "should have" may stand before what it denies. */
  private static final int REACH = 40;

  /** How far, in characters, a "not" may stand behind it: "a war room was never opened". */
  private static final int REACH_BEHIND = 12;

  private final List<Mention> found = new ArrayList<>();

  private ResponseMentions() {}

  /** What the document mentions, in its order; what is only planned in action items is left out. */
  public static List<Mention> read(DocumentContent content, List<TimelineEntry> timeline) {
    ResponseMentions reader = new ResponseMentions();
    List<Span> plans = content.sections(Concept.ACTION_ITEMS).stream().map(Section::span).toList();
    OutsideTimeline outside = new OutsideTimeline(timeline);
    content.fields().forEach(reader::field);
    content.passages().stream()
        .filter(passage -> plans.stream().noneMatch(passage.span()::overlaps))
        .flatMap(passage -> outside.of(passage).stream())
        .forEach(reader::passage);
    content.links().forEach(reader::link);
    timeline.forEach(reader::entry);
    reader.found.sort(Comparator.comparing(Mention::span));
    return List.copyOf(reader.found);
  }

  private void field(Field field) {
    String text = field.label() + ": " + field.value();
    if (field.hasValue()) {
      List<PhraseMatch> matches = PHRASES.find(text);
      for (Topic topic : ANYWHERE) {
        first(topic, matches, text, field.span());
      }
    }
  }

  private void passage(MappedText passage) {
    String text = passage.text();
    List<PhraseMatch> matches = PHRASES.find(text);
    for (Topic topic : ANYWHERE) {
      for (PhraseMatch match : matches) {
        if (isOf(topic, match) && isSaid(match, matches, text)) {
          Span span = passage.span(match.start(), match.end());
          found.add(new Mention(span, topic, text.substring(match.start(), match.end())));
        }
      }
    }
  }

  private void link(Link link) {
    first(Topic.WAR_ROOM, PHRASES.find(link.href()), link.href(), link.span());
  }

  private void entry(TimelineEntry entry) {
    String text = entry.text();
    List<PhraseMatch> matches = PHRASES.find(text);
    for (Topic topic : ANYWHERE) {
      first(topic, matches, text, entry.textSpan());
    }
    for (Topic topic : OF_ENTRIES) {
      matches.stream()
          .filter(match -> isOf(topic, match) && !isShielded(match, matches))
          .limit(1)
          .forEach(match -> add(topic, match, text, entry.textSpan()));
    }
    Set<String> tags = Set.copyOf(matches.stream().map(PhraseMatch::tag).toList());
    if (tags.contains(STANDSTILL) && !tags.contains(PROGRESS)) {
      found.add(new Mention(entry.textSpan(), Topic.STANDSTILL, text));
    }
  }

  private void first(Topic topic, List<PhraseMatch> matches, String text, Span span) {
    matches.stream()
        .filter(match -> isOf(topic, match) && isSaid(match, matches, text))
        .limit(1)
        .forEach(match -> add(topic, match, text, span));
  }

  private void add(Topic topic, PhraseMatch match, String text, Span span) {
    found.add(new Mention(span, topic, text.substring(match.start(), match.end())));
  }

  private static boolean isOf(Topic topic, PhraseMatch match) {
    return match.tag().equals(topic.name().toLowerCase(Locale.ROOT).replace('_', '-'));
  }

  private static boolean isSaid(PhraseMatch match, List<PhraseMatch> matches, String text) {
    return !isShielded(match, matches)
        && matches.stream()
            .filter(other -> other.tag().equals(DENIED))
            .noneMatch(denial -> denies(denial, match, text));
  }

  private static boolean isShielded(PhraseMatch match, List<PhraseMatch> matches) {
    return matches.stream().anyMatch(other -> other.tag().equals(SHIELD) && other.overlaps(match));
  }

  private static boolean denies(PhraseMatch denial, PhraseMatch match, String text) {
    int gap =
        denial.end() <= match.start()
            ? match.start() - denial.end()
            : denial.start() - match.end() + REACH - REACH_BEHIND;
    int from = Math.min(denial.end(), match.end());
    int to = Math.max(denial.start(), match.start());
    return gap >= 0
        && gap <= REACH
        && (from >= to || !CLAUSE_END.matcher(text.substring(from, to)).find());
  }
}

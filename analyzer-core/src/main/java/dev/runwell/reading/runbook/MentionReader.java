package dev.runwell.reading.runbook;

import dev.runwell.language.Lexicon;
import dev.runwell.language.PhraseMatch;
import dev.runwell.language.PhraseMatcher;
import dev.runwell.model.Link;
import dev.runwell.model.Mention;
import dev.runwell.model.Mention.Topic;
import dev.runwell.model.Passage;
import dev.runwell.model.Passage.Place;
import dev.runwell.source.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds the words that an engineer on call looks for: who is hit and how hard, the alert's
 * condition, whom to call and when, and where to read more. It tells what is said, not whether that
 * is enough.
 */
public final class MentionReader {
  private static final String SHIELD = "none";
  private static final String REACH = "reach";
  private static final String DURATION = "duration";

  /** What a link's text or address can tell. */
  private static final Set<Topic> OF_LINKS =
      EnumSet.of(
          Topic.CONTACT,
          Topic.ARCHITECTURE,
          Topic.DASHBOARD,
          Topic.PAST_INCIDENT,
          Topic.ON_CALL_SCHEDULE);

  private static final Set<Topic> OF_CODE = EnumSet.of(Topic.CONDITION, Topic.SEVERITY);

  /** A cell may say {@code ~15 min} and still be nothing but a duration. */
  private static final int ROUND_A_DURATION = 2;

  /** Without one of these a text compares nothing. */
  private static final String COMPARING = "<>=≥≤";

  private static final Pattern COMPARISON =
      Pattern.compile("(?<![-=<>])(?:[<>]=?|≥|≤|[=!]=)\\s{0,3}[\\d$\"'{(.]");

  private static final class Loaded {
    private static final Map<String, Topic> TOPICS = topics();
    private static final PhraseMatcher PHRASES = phrases();

    private static Map<String, Topic> topics() {
      Map<String, Topic> topics = new HashMap<>();
      for (Topic topic : Topic.values()) {
        topics.put(topic.name().toLowerCase(Locale.ROOT).replace('_', '-'), topic);
      }
      return topics;
    }

    private static PhraseMatcher phrases() {
      Lexicon lexicon = Lexicon.load(MentionReader.class, "mentions.lexicon");
      return PhraseMatcher.of(lexicon);
    }
  }

  private final Passage passage;
  private final String text;
  private final List<Mention> found = new ArrayList<>();

  private MentionReader(Passage passage) {
    this.passage = passage;
    this.text = passage.text().text();
  }

  /** The mentions of one passage, in the order of its text. */
  public static List<Mention> read(Passage passage) {
    MentionReader reader = new MentionReader(passage);
    reader.phrases();
    reader.contacts();
    reader.conditions();
    reader.found.sort(Comparator.comparing(Mention::span));
    return List.copyOf(reader.found);
  }

  /** What a link leads to, by its text and address; at most one mention a topic. */
  public static List<Mention> read(Link link) {
    Set<Topic> topics = EnumSet.noneOf(Topic.class);
    for (String part : List.of(link.text(), link.href())) {
      for (PhraseMatch match : open(Loaded.PHRASES.find(part))) {
        Topic topic = Loaded.TOPICS.get(match.tag());
        if (topic != null && OF_LINKS.contains(topic)) {
          topics.add(topic);
        }
      }
    }
    String said = link.text().isBlank() ? link.href() : link.text();
    return topics.stream().map(topic -> new Mention(link.span(), topic, said)).toList();
  }

  private void phrases() {
    for (PhraseMatch match : open(Loaded.PHRASES.find(text))) {
      Topic topic = Loaded.TOPICS.get(match.tag());
      if (topic != null && fits(topic, match)) {
        add(topic, match.start(), match.end());
      } else if (match.tag().equals(REACH) && passage.place() != Place.CODE) {
        Span name = ContactSigns.nameBehind(text, match.end());
        add(Topic.CONTACT, name.start(), name.end());
      } else if (match.tag().equals(DURATION) && isWholeCell(match)) {
        add(Topic.TIME_LIMIT, match.start(), match.end());
      }
    }
  }

  /** In code only conditions and severities are said; a code span's words are names. */
  private boolean fits(Topic topic, PhraseMatch match) {
    if (passage.place() == Place.CODE) {
      return OF_CODE.contains(topic);
    }
    return OF_CODE.contains(topic)
        || passage.code().stream()
            .noneMatch(code -> code.start() <= match.start() && match.end() <= code.end());
  }

  private boolean isWholeCell(PhraseMatch match) {
    return passage.place() == Place.TABLE_CELL
        && text.length() - (match.end() - match.start()) <= ROUND_A_DURATION;
  }

  /** Those that no shield covers. */
  private static List<PhraseMatch> open(List<PhraseMatch> matches) {
    TaggedPlaces shields = TaggedPlaces.of(matches, SHIELD);
    return matches.stream().filter(match -> !shields.cover(match)).toList();
  }

  private void contacts() {
    if (passage.place() == Place.CODE) {
      return;
    }
    for (Span sign : ContactSigns.signs(text)) {
      add(Topic.CONTACT, sign.start(), sign.end());
    }
    if (passage.place() == Place.TABLE_CELL && ContactSigns.isName(text)) {
      add(Topic.CONTACT, 0, text.length());
    }
  }

  private void conditions() {
    boolean signed = text.chars().anyMatch(sign -> COMPARING.indexOf(sign) >= 0);
    Matcher comparison = COMPARISON.matcher(text);
    while (signed && comparison.find()) {
      add(Topic.CONDITION, comparison.start(), comparison.end());
    }
    if (passage.place() == Place.CODE) {
      queryLines();
    } else {
      passage.code().forEach(code -> query(code.start(), code.end()));
    }
  }

  private void queryLines() {
    int start = 0;
    while (start < text.length()) {
      int end = text.indexOf('\n', start);
      end = end < 0 ? text.length() : end;
      query(start, end);
      start = end + 1;
    }
  }

  private void query(int start, int end) {
    if (QueryText.isMetricQuery(text.substring(start, end))) {
      add(Topic.CONDITION, start, end);
    }
  }

  private void add(Topic topic, int start, int end) {
    if (start < end) {
      found.add(new Mention(passage.text().span(start, end), topic, text.substring(start, end)));
    }
  }
}

package dev.runwell.reading.harm;

import dev.runwell.language.PhraseMatch;
import dev.runwell.model.Mention.Topic;
import dev.runwell.reading.harm.Harm.Form;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Finds words of harm, whatever else the statement says about them. */
final class HarmFinder {
  /** Between everybody and what struck them there is room for an adverb or a time, no more. */
  private static final int FARTHEST = 50;

  private final String text;
  private final Phrases phrases;

  HarmFinder(String text, Phrases phrases) {
    this.text = text;
    this.phrases = phrases;
  }

  List<Harm> find() {
    List<Harm> found = new ArrayList<>();
    add("outage", Topic.OUTAGE, Form.NOUN, found);
    add("down", Topic.OUTAGE, Form.PREDICATE, found);
    add("all-users", Topic.ALL_USERS, Form.SENTENCE, found);
    add("data-loss", Topic.DATA_LOSS, Form.NOUN, found);
    add("data-exposure", Topic.DATA_EXPOSURE, Form.NOUN, found);
    add("core-degraded", Topic.CORE_DEGRADED, Form.NOUN, found);
    add("core-down", Topic.CORE_DEGRADED, Form.SENTENCE, found);
    for (PhraseMatch everyone : phrases.all("everyone")) {
      if (!isPart(everyone)) {
        behind(everyone).or(() -> before(everyone)).ifPresent(found::add);
      }
    }
    return found;
  }

  private void add(String tag, Topic topic, Form form, List<Harm> found) {
    for (PhraseMatch match : phrases.all(tag)) {
      found.add(new Harm(topic, form, match.start(), match.end()));
    }
  }

  /** Whether it is everybody of something: {@code all users of the beta}. */
  private boolean isPart(PhraseMatch everyone) {
    int next = everyone.end();
    while (next < text.length() && Character.isWhitespace(text.charAt(next))) {
      next++;
    }
    return phrases.starts("of-part", next) && !phrases.starts("of-all", next);
  }

  private Optional<Harm> behind(PhraseMatch everyone) {
    int end = phrases.clauseEnd(everyone.end());
    return phrases.all("struck").stream()
        .filter(struck -> struck.start() >= everyone.end() && struck.end() <= end)
        .filter(struck -> struck.start() - everyone.end() <= FARTHEST)
        .map(struck -> new Harm(Topic.ALL_USERS, Form.SENTENCE, everyone.start(), struck.end()))
        .findFirst();
  }

  private Optional<Harm> before(PhraseMatch everyone) {
    int start = phrases.clauseStart(everyone.start());
    return phrases.all("strikes").stream()
        .filter(strikes -> strikes.end() <= everyone.start() && strikes.start() >= start)
        .filter(strikes -> everyone.start() - strikes.end() <= FARTHEST)
        .map(strikes -> new Harm(Topic.ALL_USERS, Form.PREDICATE, strikes.start(), everyone.end()))
        .reduce((first, last) -> last);
  }
}

package dev.runwell.reading.actions;

import dev.runwell.reading.HouseWords;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What a text says about being finished. */
final class States {
  private static final Pattern EDGES =
      Pattern.compile("^[\\s:*_(\\[✓✔✅☑\\uFE0F–—-]+|[\\s:*_)\\].!–—-]+$");
  private static final Pattern DETAIL =
      Pattern.compile(
          "^(?:already )?(\\p{L}[\\p{L}' ]{0,18}?)(?: (?:as|on|in|by|with|via|at|since|after|during|before|see|and|to(?! (?:staging|test|dev|canary))|\\(|#|–|—|-)\\b?| ?[(:,;–—#-]| \\d).{0,200}$",
          Pattern.DOTALL);
  private static final Pattern PASSIVE =
      Pattern.compile(
          "\\b(?:has|have) (?:now |since |already |meanwhile ){0,2}been (\\p{L}+)|\\b(?:was|were) (?:now |since |already ){0,2}(\\p{L}+ed)\\b");
  private static final Pattern REPORT =
      Pattern.compile(
          "^(?:we(?:'ve| have)?|i(?:'ve| have)?|(?:the |our )?[\\p{L} ]{0,20}team|they(?:'ve)?)"
              + " (?:then |now |since |already |also |have |has ){0,3}(\\p{L}+)");
  private static final List<String> ARTICLES =
      List.of(
          "a", "an", "the", "our", "all", "its", "their", "this", "these", "that", "to", "in", "on",
          "from", "for", "with", "by");

  private final Map<String, Boolean> house = new HashMap<>();

  /** The usual words and a house's own, which win, by whether they say done or open. */
  States(Map<String, List<String>> statuses) {
    words(statuses, HouseWords.OPEN).forEach(word -> house.put(plain(word), false));
    words(statuses, HouseWords.DONE).forEach(word -> house.put(plain(word), true));
  }

  private static List<String> words(Map<String, List<String>> statuses, String key) {
    return statuses.getOrDefault(key, List.of());
  }

  /** Whether a status cell, bracket or field says that it is over; empty if it says neither. */
  Optional<Boolean> finished(String status) {
    String text = plain(status);
    if (text.isEmpty()) {
      return status.contains("✅")
              || status.contains("✔")
              || status.contains("☑")
              || status.contains("✓")
          ? Optional.of(true)
          : Optional.empty();
    }
    Optional<Boolean> whole = word(text);
    if (whole.isPresent()) {
      return whole;
    }
    Matcher detail = DETAIL.matcher(text);
    return detail.matches() ? word(detail.group(1).strip()) : Optional.empty();
  }

  /** Whether a text is one of the house's own words for a state. */
  boolean isHouses(String text) {
    return house.containsKey(plain(text));
  }

  private static String plain(String status) {
    return EDGES.matcher(status.toLowerCase(Locale.ROOT).replace('’', '\'')).replaceAll("");
  }

  private Optional<Boolean> word(String text) {
    if (house.containsKey(text)) {
      return Optional.of(house.get(text));
    }
    if (ItemWords.OPEN.contains(text)) {
      return Optional.of(false);
    }
    return ItemWords.DONE.contains(text) ? Optional.of(true) : Optional.empty();
  }

  /** Whether a task is told as a report of what was done: "Added …", "We have moved …". */
  static boolean reported(String task) {
    String text = task.toLowerCase(Locale.ROOT).replace('’', '\'').strip();
    Matcher report = REPORT.matcher(text);
    if (report.find()) {
      return past(report.group(1), "the");
    }
    int end = text.indexOf(' ');
    if (end > 0) {
      String rest = text.substring(end + 1);
      if (past(text.substring(0, end), rest.split("[ ,.]", 2)[0])) {
        return true;
      }
    }
    String sentence = text.split("[.;:](?: |$)", 2)[0];
    Matcher passive = PASSIVE.matcher(sentence);
    if (!passive.find()
        || sentence.matches(
            ".*\\b(?:if|when|that|which|who|because|until|after|once|not|whether|why|how)\\b.*")) {
      return false;
    }
    String verb = passive.group(1) == null ? passive.group(2) : passive.group(1);
    return past(verb, "the") || (passive.group(1) != null && past(verb + "ed", "the"));
  }

  private static boolean past(String word, String next) {
    boolean adjective = ItemWords.PARTICIPLE_ADJECTIVES.contains(word) && !ARTICLES.contains(next);
    if (adjective || word.equals("need") || word.equals("needed")) {
      return false;
    }
    Optional<Verbs.Head> head = ItemWords.VERBS.head(word);
    return head.isPresent()
        && !head.get().verb().equals(word)
        && !ItemWords.PLANNING.contains(head.get().verb())
        && !word.endsWith("ing")
        && !word.endsWith("s");
  }
}

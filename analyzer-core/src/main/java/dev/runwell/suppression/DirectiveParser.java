package dev.runwell.suppression;

import dev.runwell.rule.NearestName;
import dev.runwell.suppression.Directive.Action;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * Understands {@code runwell-disable-next RULE, RULE: reason}, {@code runwell-disable RULE until
 * DATE: reason} and {@code runwell-enable RULE}.
 */
final class DirectiveParser {
  private static final String PREFIX = "runwell-";
  private static final Map<String, Action> ACTIONS =
      Map.of(
          "runwell-disable-next", Action.DISABLE_NEXT,
          "runwell-disable", Action.DISABLE,
          "runwell-enable", Action.ENABLE);

  private DirectiveParser() {}

  /** The directive in the text of a comment; empty if the comment is for somebody else. */
  static Optional<Directive> parse(String comment) {
    String text = comment.strip();
    if (!text.toLowerCase(Locale.ROOT).startsWith(PREFIX)) {
      return Optional.empty();
    }
    int colon = text.indexOf(':');
    String head = colon < 0 ? text : text.substring(0, colon);
    String reason = colon < 0 ? "" : text.substring(colon + 1).strip();
    List<String> words = words(head);
    String keyword = words.get(0).toLowerCase(Locale.ROOT);
    Action action = ACTIONS.get(keyword);
    if (action == null) {
      return Optional.of(unknown(words.get(0), keyword));
    }
    return Optional.of(directive(action, words.subList(1, words.size()), reason, colon >= 0));
  }

  private static List<String> words(String head) {
    List<String> words = new ArrayList<>();
    for (String word : head.split("[\\s,]+", -1)) {
      if (!word.isEmpty()) {
        words.add(word);
      }
    }
    return words;
  }

  private static Directive unknown(String word, String keyword) {
    String hint =
        NearestName.of(keyword, ACTIONS.keySet().stream().sorted().toList())
            .map(name -> "; nearest known is '" + name + "'")
            .orElse("");
    return faulty(Action.DISABLE, "an unknown directive '" + word + "'" + hint);
  }

  private static Directive directive(
      Action action, List<String> words, String reason, boolean colon) {
    int until = words.indexOf("until");
    List<String> rules = until < 0 ? words : words.subList(0, until);
    Optional<LocalDate> date = Optional.empty();
    if (until >= 0) {
      String written = until + 1 < words.size() ? words.get(until + 1) : "";
      date = date(written);
      if (date.isEmpty()) {
        return faulty(action, "no date such as 2027-01-31 after 'until'");
      }
      if (colon && until + 2 < words.size()) {
        return faulty(action, "'" + words.get(until + 2) + "' after its date");
      }
    }
    if (action != Action.ENABLE && rules.isEmpty()) {
      return faulty(action, "no rule");
    }
    if (!colon && action != Action.ENABLE) {
      // Without the colon nobody can tell rules from reason; the first word is surely a rule.
      rules = rules.subList(0, 1);
    }
    return new Directive(action, List.copyOf(rules), date, reason, Optional.empty());
  }

  private static Directive faulty(Action action, String fault) {
    return new Directive(action, List.of(), Optional.empty(), "", Optional.of(fault));
  }

  private static Optional<LocalDate> date(String text) {
    try {
      return Optional.of(LocalDate.parse(text));
    } catch (DateTimeParseException notADate) {
      return Optional.empty();
    }
  }
}

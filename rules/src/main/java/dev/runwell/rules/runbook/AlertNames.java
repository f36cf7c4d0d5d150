package dev.runwell.rules.runbook;

import dev.runwell.language.Words;
import dev.runwell.rules.runbook.DriftFact.Defined;
import dev.runwell.rules.runbook.DriftFact.Page;
import dev.runwell.rules.runbook.DriftFact.Quote;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/** Tells which alert a runbook, and a condition in it, speaks of. */
final class AlertNames {
  private static final int SHORTEST = 4;

  private AlertNames() {}

  /** Of a page's definitions those that one of its conditions is quoted of; none if unsure. */
  static List<Defined> of(Quote quote, Page page, List<Defined> linked) {
    List<String> said = quote.condition().alerts();
    if (!said.isEmpty()) {
      return linked.stream()
          .filter(each -> said.stream().anyMatch(text -> names(text, each)))
          .toList();
    }
    for (String text : Stream.concat(quote.headings().stream(), page.names().stream()).toList()) {
      List<Defined> named = linked.stream().filter(each -> names(text, each)).toList();
      if (!named.isEmpty()) {
        return named;
      }
      if (quote.headings().contains(text) && looksLikeAnAlert(text)) {
        return List.of();
      }
    }
    Set<String> names = new TreeSet<>();
    linked.forEach(each -> names.add(each.alert().name()));
    return names.size() == 1 ? linked : List.of();
  }

  private static String name(Defined defined) {
    return defined.alert().name();
  }

  /** Whether a text names an alert that is known to be the page's, in whatever case. */
  private static boolean names(String text, Defined defined) {
    return holds(Words.fold(text), Words.fold(name(defined)));
  }

  /** Whether a text holds the name as a word of its own. */
  static boolean holds(String text, String name) {
    int at = name.length() < SHORTEST ? -1 : text.indexOf(name);
    while (at >= 0) {
      int end = at + name.length();
      if ((at == 0 || !isInName(text.charAt(at - 1)))
          && (end == text.length() || !isInName(text.charAt(end)))) {
        return true;
      }
      at = text.indexOf(name, at + 1);
    }
    return false;
  }

  private static boolean isInName(char unit) {
    return Character.isLetterOrDigit(unit) || unit == '_' || unit == '-';
  }

  /** A heading of one word with humps, as alerts are named. */
  private static boolean looksLikeAnAlert(String heading) {
    String text = heading.strip();
    return text.chars().noneMatch(Character::isWhitespace)
        && text.chars().skip(1).filter(Character::isUpperCase).count() > 1
        && text.chars().anyMatch(Character::isLowerCase);
  }
}

package dev.runwell.reading.actions;

import dev.runwell.markdown.Mark;
import dev.runwell.markdown.Prose;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds the tracker's link or key. */
final class Tickets {
  private static final Pattern URL = Pattern.compile("https?://[^\\s<>()\\[\\]|]+");
  private static final Pattern KEY =
      Pattern.compile(
          "(?<![\\w/.#=-])(?:([A-Z][A-Z0-9_]{1,9})-\\d{1,6}|#\\d{1,7}|[\\w.-]+/[\\w.-]+#\\d{1,7})(?![\\w-]|\\.\\d)");

  private static final Pattern LEAD =
      Pattern.compile("^" + ItemWords.oneOf("ticket-lead") + "[: ]+", Pattern.CASE_INSENSITIVE);

  private Tickets() {}

  /** A ticket with its place in the text. */
  record Found(String value, int start, int end) {}

  /** The first tracker link, else the first key. */
  static Optional<Found> find(Prose prose) {
    for (Mark mark : prose.marks(Mark.Kind.LINK)) {
      String label = prose.text().substring(mark.start(), mark.end());
      if (tracker(mark.target()) || KEY.matcher(label.strip()).matches()) {
        return Optional.of(new Found(mark.target(), mark.start(), mark.end()));
      }
    }
    Matcher url = URL.matcher(prose.text());
    while (url.find()) {
      if (tracker(url.group())) {
        return Optional.of(new Found(url.group(), url.start(), url.end()));
      }
    }
    return key(prose.text());
  }

  private static Optional<Found> key(String text) {
    Matcher key = KEY.matcher(text);
    while (key.find()) {
      String project = key.group(1);
      if (project == null || !ItemWords.NO_KEYS.contains(project.toLowerCase(Locale.ROOT))) {
        return Optional.of(new Found(key.group(), key.start(), key.end()));
      }
    }
    return Optional.empty();
  }

  /** What a ticket column or field holds: any link, key or number; a stand-in is none. */
  static Optional<String> given(Prose value) {
    Optional<Found> found = find(value);
    if (found.isPresent()) {
      return found.map(Found::value);
    }
    for (Mark mark : value.marks(Mark.Kind.LINK)) {
      if (!mark.target().isBlank() && !mark.target().startsWith("#")) {
        return Optional.of(mark.target());
      }
    }
    String text = value.text().strip();
    boolean telling = text.chars().anyMatch(Character::isDigit) || text.contains("://");
    return telling && !ItemWords.placeholder(text) ? Optional.of(text) : Optional.empty();
  }

  /** Whether a text is nothing but a ticket's link or key: {@code OPS-12}, {@code PR #7}. */
  static boolean names(String text) {
    String bare = LEAD.matcher(text.strip()).replaceFirst("");
    Matcher url = URL.matcher(bare);
    return url.matches()
        ? tracker(bare)
        : key(bare).filter(key -> key.value().equals(bare)).isPresent();
  }

  private static boolean tracker(String target) {
    String lower = target.toLowerCase(Locale.ROOT);
    return lower.contains("://")
        && lower.chars().anyMatch(Character::isDigit)
        && ItemWords.TRACKERS.stream().anyMatch(lower::contains);
  }
}

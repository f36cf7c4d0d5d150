package dev.runwell.reading.links;

import dev.runwell.markdown.Mark;
import dev.runwell.markdown.Prose;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Addresses that stand in the text as they are; GitHub makes them links. */
public final class BareUrls {
  private static final Pattern URL = Pattern.compile("\\bhttps?://[^\\s<>\"`|]{1,2000}");

  /** What ends a sentence rather than an address, by GitHub's rules for automatic links. */
  private static final String TRAILING = "?!.,:*_~'\";]}";

  private BareUrls() {}

  /** A part of a prose's text, in indexes, half-open. */
  public record Found(int start, int end) {}

  static List<Found> in(Prose prose) {
    if (!prose.text().contains("://")) {
      return List.of();
    }
    return in(prose.text()).stream().filter(found -> !covered(prose, found.start())).toList();
  }

  /** The addresses in a text, in order. */
  public static List<Found> in(String text) {
    List<Found> found = new ArrayList<>();
    Matcher matcher = URL.matcher(text);
    while (matcher.find()) {
      int end = matcher.start() + trimmed(matcher.group()).length();
      found.add(new Found(matcher.start(), end));
    }
    return found;
  }

  private static boolean covered(Prose prose, int index) {
    return prose.markAt(Mark.Kind.CODE, index).isPresent()
        || prose.markAt(Mark.Kind.LINK, index).isPresent()
        || prose.markAt(Mark.Kind.IMAGE, index).isPresent();
  }

  private static String trimmed(String url) {
    int end = url.length();
    while (end > 0 && (TRAILING.indexOf(url.charAt(end - 1)) >= 0 || unmatched(url, end))) {
      end--;
    }
    return url.substring(0, end);
  }

  /** Whether the part up to {@code end} ends with a bracket that was opened before the address. */
  private static boolean unmatched(String url, int end) {
    String part = url.substring(0, end);
    return part.endsWith(")") && count(part, ')') > count(part, '(');
  }

  private static long count(String text, char unit) {
    return text.chars().filter(each -> each == unit).count();
  }
}

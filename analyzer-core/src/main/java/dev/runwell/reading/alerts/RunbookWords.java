package dev.runwell.reading.alerts;

import dev.runwell.language.Lexicon;
import dev.runwell.language.SpelledText;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The words of links to runbooks, as the lexicon has them. */
final class RunbookWords {
  private static final Pattern HOST = Pattern.compile("^https?://([^/:?#]{0,300})");

  /** A text in brackets, which somebody was to replace; templates have two of them. */
  private static final Pattern BRACKETED =
      Pattern.compile("<[^<>]{0,200}>|\\[[^\\[\\]]{0,200}]|\\$?\\{[^{}]{0,200}\\}");

  private static final Pattern GAP_IN_URL = Pattern.compile("<[A-Za-z][A-Za-z0-9 _-]{0,60}>");
  private static final Pattern SIGNS = Pattern.compile("[\\s\\p{Punct}]*");

  private static final class Loaded {
    static final Lexicon LEXICON = Lexicon.load(RunbookWords.class, "runbooks.lexicon");
    static final Set<String> RUNBOOK = LEXICON.words("runbook");
    static final Set<String> PLACEHOLDERS = LEXICON.words("placeholder");
    static final Set<String> OPENINGS = LEXICON.words("opening");
    static final Set<String> EXAMPLE_HOSTS = LEXICON.words("example host");
  }

  private RunbookWords() {}

  /** The usual names of labels and annotations that hold a link. */
  static List<String> keys() {
    return List.copyOf(Loaded.LEXICON.words("key"));
  }

  /** Whether a text speaks of a runbook. */
  static boolean speakOfRunbook(String text) {
    SpelledText spelled = SpelledText.of(text);
    return Loaded.RUNBOOK.stream().anyMatch(spelled::names);
  }

  /** Whether a value names no page, but stands in for one. */
  static boolean arePlaceholder(String value) {
    String folded = value.strip().toLowerCase(Locale.ROOT);
    if (SIGNS.matcher(folded).matches() || BRACKETED.matcher(folded).matches()) {
      return true;
    }
    String trimmed = folded.replaceFirst("[/.!:#]+$", "");
    String last = trimmed.substring(trimmed.lastIndexOf('/') + 1);
    last = last.substring(last.indexOf('#') + 1);
    return Loaded.PLACEHOLDERS.contains(trimmed)
        || (isAddress(folded) && isStandIn(folded, trimmed, last))
        || Loaded.OPENINGS.stream().anyMatch(word -> opens(folded, word));
  }

  private static boolean isStandIn(String folded, String trimmed, String last) {
    Matcher host = HOST.matcher(folded);
    return Loaded.OPENINGS.contains(last)
        || trimmed.equals("http")
        || trimmed.equals("https")
        || GAP_IN_URL.matcher(folded).find()
        || (host.find() && isExample(host.group(1)));
  }

  private static boolean isExample(String host) {
    String bare = host.startsWith("www.") ? host.substring(4) : host;
    return bare.isEmpty() || Loaded.EXAMPLE_HOSTS.contains(bare);
  }

  private static boolean isAddress(String folded) {
    return folded.startsWith("http:") || folded.startsWith("https:") || folded.indexOf('/') > 0;
  }

  private static boolean opens(String folded, String word) {
    return folded.length() > word.length()
        && folded.startsWith(word)
        && !Character.isLetterOrDigit(folded.charAt(word.length()))
        && "/._".indexOf(folded.charAt(word.length())) < 0;
  }
}

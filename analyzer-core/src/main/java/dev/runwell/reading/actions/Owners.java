package dev.runwell.reading.actions;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** Names of people and teams as they stand in a field, and in places that no label announces. */
final class Owners {
  private static final Pattern BETWEEN =
      Pattern.compile("\\s*(?:[,;&+\\n]|\\band\\b|\\s/\\s|/(?=@)|\\s\\|\\s)\\s*");
  private static final Pattern ROLE = Pattern.compile("\\s*\\([^()]{0,60}\\)");
  private static final Pattern HANDLE = Pattern.compile("@[\\p{L}\\p{N}][\\p{L}\\p{N}._/-]*");
  private static final Pattern NAME =
      Pattern.compile("\\p{Lu}[\\p{L}'’-]+(?: \\p{Lu}\\.?[\\p{L}'’-]*){0,2}");
  private static final Pattern SHORT =
      Pattern.compile("[\\p{L}@][\\p{L}\\p{N}'’._/@-]*(?: [\\p{L}\\p{N}'’._-]+){0,3}");

  private Owners() {}

  /** Everybody whom a labelled value or cell names; stand-ins are nobody. */
  static List<String> named(String value) {
    List<String> owners = new ArrayList<>();
    if (ItemWords.placeholder(value)) {
      return owners;
    }
    for (String part : BETWEEN.split(ROLE.matcher(value).replaceAll(""), 20)) {
      String owner = part.strip().replaceAll("^[:*_]+|[:.*_]+$", "").strip();
      if (!ItemWords.placeholder(owner)) {
        owners.add(owner);
      }
    }
    return owners;
  }

  /** Whether a text, though nothing announces it, can only be people or teams. */
  static boolean surely(String text) {
    List<String> parts = named(text);
    return !parts.isEmpty() && parts.stream().allMatch(Owners::sure);
  }

  private static boolean sure(String text) {
    if (HANDLE.matcher(text).matches()) {
      return true;
    }
    String lower = text.toLowerCase(Locale.ROOT);
    String first = lower.split("[ .]", 2)[0].replaceAll("['’]s$", "");
    if (NAME.matcher(text).matches() && ItemWords.GIVEN_NAMES.contains(first)) {
      return true;
    }
    String last = lower.substring(lower.lastIndexOf(' ') + 1);
    return SHORT.matcher(text).matches()
        && (List.of("team", "squad", "guild").contains(last) || lower.startsWith("team "));
  }

  /** Whether a text may name people where its neighbours are fields: {@code (sam, due 3 May)}. */
  static boolean maybe(String text) {
    return named(text).stream()
        .allMatch(
            part ->
                SHORT.matcher(part).matches()
                    && ItemWords.VERBS
                        .head(part.toLowerCase(Locale.ROOT))
                        .filter(head -> !ItemWords.GIVEN_NAMES.contains(head.verb()))
                        .isEmpty());
  }

  /**
   * Whether a text at an item's end, behind a dash, is a name: capital words, none a plain noun.
   */
  static boolean signed(String text) {
    String lower = text.toLowerCase(Locale.ROOT);
    return surely(text)
        || ItemWords.TEAMS.contains(lower)
        || (NAME.matcher(text).matches() && maybe(text));
  }
}

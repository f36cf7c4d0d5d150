package dev.runwell.rules.postmortem;

import dev.runwell.language.Lexicon;
import dev.runwell.language.PhraseMatcher;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Tells the people apart that a field names. */
final class People {
  private static final PhraseMatcher WORDS =
      PhraseMatcher.of(Lexicon.load(People.class, "people.txt"));

  private static final Pattern BETWEEN = Pattern.compile("[,;&/\\n]|\\band\\b");

  /** A handle, a mail address, or at least two words with a capital each. */
  private static final Pattern PERSON =
      Pattern.compile(
          "@[\\w.-]{1,60}|[\\w.+-]{1,60}@[\\w.-]{1,60}|\\p{Lu}\\S{0,40}( \\p{Lu}\\S{0,40}){1,3}");

  private static final Pattern NOTE = Pattern.compile("\\([^()]{0,80}\\)");

  private People() {}

  /**
   * The people in a value, none of them if any part of it may be something else: a team, a role, a
   * first name alone.
   */
  static List<String> named(String value) {
    List<String> people = new ArrayList<>();
    for (String part : BETWEEN.split(NOTE.matcher(value).replaceAll(""), -1)) {
      String name = part.strip();
      if (name.isEmpty()) {
        continue;
      }
      if (!PERSON.matcher(name).matches() || WORDS.finds("group", name)) {
        return List.of();
      }
      if (!people.contains(name)) {
        people.add(name);
      }
    }
    return people;
  }

  /** Whether a label asks for those who wrote, rather than for the one who answers. */
  static boolean areAuthors(String label) {
    return WORDS.finds("author", label);
  }
}

package dev.runwell.reading.response;

import dev.runwell.language.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Somebody whom a text names, by a handle or by words with capitals; in half-open indexes of the
 * text.
 */
record Person(int start, int end, String name) {
  private static final Pattern NAME =
      Pattern.compile(
          "(?<![\\w@.])(?:@[\\p{L}\\p{N}][\\p{L}\\p{N}_-]{0,60}(?:\\.[\\p{L}\\p{N}_-]{1,60}){0,3}"
              + "|\\p{Lu}[\\p{L}'’-]{0,40}\\p{Ll}(?: \\p{Lu}\\.)?(?: \\p{Lu}[\\p{L}'’-]{1,40}){0,2}"
              + "|\\p{Lu}\\.? \\p{Lu}[\\p{L}'’-]{1,40})(?!\\w)");
  private static final Pattern SMALL_NAME =
      Pattern.compile(
          "\\s*[:=]?\\s*(\\p{Ll}[\\p{L}'’.-]{1,30}\\p{Ll})(?=\\s*(?:[,;.)/&]|$| and ))");

  /** Whether it is written as a handle, which is a person's beyond doubt. */
  boolean isHandle() {
    return name.startsWith("@");
  }

  /** The first word of the name, folded. */
  String firstWord() {
    int end = name.indexOf(' ');
    return Words.fold(end < 0 ? name : name.substring(0, end));
  }

  /** The people whom a text may name. */
  static List<Person> in(String text) {
    List<Person> people = new ArrayList<>();
    Matcher matcher = NAME.matcher(text);
    while (matcher.find()) {
      people.add(new Person(matcher.start(), matcher.end(), matcher.group()));
    }
    return people;
  }

  /** Somebody by a name in small letters, directly behind a role in a list of roles. */
  static List<Person> smallBehind(String text, int index) {
    Matcher matcher = SMALL_NAME.matcher(text).region(index, text.length());
    return matcher.lookingAt()
        ? List.of(new Person(matcher.start(1), matcher.end(1), matcher.group(1)))
        : List.of();
  }
}

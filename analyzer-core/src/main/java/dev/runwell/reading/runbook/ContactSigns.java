package dev.runwell.reading.runbook;

import dev.runwell.source.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Ways to reach somebody that are known by their form: handles, channels, addresses, names. */
final class ContactSigns {
  private static final Pattern SIGN =
      Pattern.compile(
          "(?<![\\w@./])@[A-Za-z][\\w-]{1,60}(?:/[\\w-]{1,60})?"
              + "|(?<![\\w#&/])#[a-z][a-z0-9_-]{2,79}"
              + "|[\\w.+-]{1,64}@[\\w-]{1,63}(?:\\.[\\w-]{1,63}){1,4}"
              + "|\\+\\d[\\d ()-]{6,20}\\d");
  private static final Pattern NAME_BEHIND =
      Pattern.compile(
          "[\\s:*–—-]{1,5}(?:the\\s+)?(\\p{Lu}[\\p{L}'’-]+(?:\\s\\p{Lu}[\\p{L}'’-]+){0,3})");
  private static final Pattern NAME_ALONE =
      Pattern.compile("\\p{Lu}[\\p{Ll}'’-]+(?:\\s\\p{Lu}\\.?[\\p{Ll}'’-]*){1,2}");

  private ContactSigns() {}

  /** Handles, channels, mail addresses and telephone numbers, in indexes of the text. */
  static List<Span> signs(String text) {
    if (text.indexOf('@') < 0 && text.indexOf('#') < 0 && text.indexOf('+') < 0) {
      return List.of(); // most texts: spares them the pattern
    }
    List<Span> found = new ArrayList<>();
    Matcher matcher = SIGN.matcher(text);
    while (matcher.find()) {
      found.add(new Span(matcher.start(), matcher.end()));
    }
    return found;
  }

  /** The name with a capital that follows {@code index} directly, or an empty span. */
  static Span nameBehind(String text, int index) {
    Matcher matcher = NAME_BEHIND.matcher(text).region(index, text.length());
    return matcher.lookingAt()
        ? new Span(matcher.start(1), matcher.end(1))
        : new Span(index, index);
  }

  /** Whether a table cell is nothing but a person's name. */
  static boolean isName(String cell) {
    return NAME_ALONE.matcher(cell.strip()).matches();
  }
}

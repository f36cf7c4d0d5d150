package dev.runwell.reading.judgement;

import dev.runwell.source.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What a text quotes between quotation marks: the words of others. */
final class Quotations {
  private static final String OPEN = "\"\u201C\u201E\u00AB\u2018'";
  private static final String CLOSE = "\"\u201D\u201C\u00BB\u2019'";

  /** A line of a chat log: {@code <dana> sorry, that was me}. */
  private static final Pattern CHAT = Pattern.compile("(?<![\\w<])<[@+%]?[A-Za-z][\\w.|-]{1,20}> ");

  private Quotations() {}

  /** The quoted stretches of a text, with their marks. */
  static List<Span> in(String text) {
    List<Span> quotations = new ArrayList<>();
    Matcher chat = CHAT.matcher(text);
    if (chat.find()) {
      quotations.add(new Span(chat.start(), text.length()));
    }
    int at = 0;
    while (at < text.length()) {
      int kind = OPEN.indexOf(text.charAt(at));
      int end = kind >= 0 && opens(text, at) ? closing(text, at, CLOSE.charAt(kind)) : -1;
      if (end > 0) {
        quotations.add(new Span(at, end + 1));
        at = end;
      }
      at++;
    }
    return quotations;
  }

  private static boolean opens(String text, int at) {
    boolean free = at == 0 || !Character.isLetterOrDigit(text.charAt(at - 1));
    return free && at + 1 < text.length() && !Character.isWhitespace(text.charAt(at + 1));
  }

  private static int closing(String text, int open, char close) {
    for (int i = open + 1; i < text.length(); i++) {
      boolean apostrophe =
          text.charAt(i) != '"'
              && i + 1 < text.length()
              && Character.isLetterOrDigit(text.charAt(i + 1));
      if (text.charAt(i) == close && !apostrophe) {
        return i;
      }
    }
    return -1;
  }
}

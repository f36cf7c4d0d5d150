package dev.runwell.reading.alerts;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds the addresses of runbooks in a text for people, such as a monitor's message. */
final class RunbookMentions {
  private static final Pattern ADDRESS =
      Pattern.compile(
          "https?://[^\\s<>\"'`|)\\]]{3,1000}"
              + "|(?<![\\w/.-])(?:[\\w.-]{1,100}/){1,20}[\\w.-]{1,100}\\.md(?:#[\\w-]{1,200})?");

  /** How far before an address a word still announces it. */
  private static final int REACH = 60;

  private RunbookMentions() {}

  /** The addresses that are those of runbooks, or that a house {@code knows} as such. */
  static List<String> in(String text, Predicate<String> knows) {
    if (text.indexOf('/') < 0) {
      return List.of();
    }
    List<String> found = new ArrayList<>();
    int before = 0;
    Matcher address = ADDRESS.matcher(text);
    while (address.find()) {
      String url = address.group().replaceFirst("[.,:;!?*_]+$", "");
      String lead = text.substring(Math.max(before, address.start() - REACH), address.start());
      String line = lead.substring(lead.lastIndexOf('\n') + 1);
      if (RunbookWords.speakOfRunbook(url)
          || RunbookWords.speakOfRunbook(line)
          || knows.test(withoutFragment(url))) {
        found.add(url);
      }
      before = address.end();
    }
    return found;
  }

  private static String withoutFragment(String url) {
    int hash = url.indexOf('#');
    return hash < 0 ? url : url.substring(0, hash);
  }
}

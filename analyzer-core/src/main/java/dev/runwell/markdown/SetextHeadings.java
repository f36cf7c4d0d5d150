package dev.runwell.markdown;

import java.util.regex.Pattern;

/** Tells headings that are underlined from paragraphs above a rule across the page. */
final class SetextHeadings {
  private static final Pattern LABELLED_VALUE = Pattern.compile("[\\p{L} ]{2,30}: \\S.*");

  private SetextHeadings() {}

  static boolean meantAsParagraph(Prose content) {
    String text = content.text().strip();
    return text.indexOf('\n') >= 0
        || text.endsWith(".")
        || (LABELLED_VALUE.matcher(text).matches() && !content.marks(Mark.Kind.STRONG).isEmpty());
  }
}

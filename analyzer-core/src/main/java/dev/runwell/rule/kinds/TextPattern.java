package dev.runwell.rule.kinds;

import com.google.re2j.Matcher;
import com.google.re2j.Pattern;
import com.google.re2j.PatternSyntaxException;
import dev.runwell.source.Span;
import java.util.ArrayList;
import java.util.List;

/**
 * A regular expression whose time is linear in the length of the text, whatever the expression: no
 * house's pattern can hang a run. There are no look-arounds and no back-references.
 */
public final class TextPattern {
  private final Pattern pattern;

  private TextPattern(Pattern pattern) {
    this.pattern = pattern;
  }

  /** Throws {@link IllegalArgumentException} that says what is wrong with the expression. */
  public static TextPattern of(String expression) {
    try {
      return new TextPattern(Pattern.compile(expression));
    } catch (PatternSyntaxException e) {
      throw new IllegalArgumentException(e.getDescription() + ": " + e.getPattern(), e);
    }
  }

  /** Whether it matches where there is nothing. */
  public boolean matchesNothing() {
    return pattern.matcher("").find();
  }

  boolean isIn(String text) {
    return pattern.matcher(text).find();
  }

  /** The indexes of all matches that are not empty, half-open. */
  List<Span> find(String text) {
    List<Span> found = new ArrayList<>();
    Matcher matcher = pattern.matcher(text);
    while (matcher.find()) {
      if (matcher.end() > matcher.start()) {
        found.add(new Span(matcher.start(), matcher.end()));
      }
    }
    return found;
  }
}

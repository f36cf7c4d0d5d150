package dev.runwell.rule.kinds;

import dev.runwell.language.Lexicon;
import dev.runwell.language.PhraseMatcher;
import dev.runwell.model.OpsDocument;
import dev.runwell.rule.DocumentRule;
import dev.runwell.rule.RuleContext;
import dev.runwell.rule.RuleDescriptor;
import dev.runwell.source.Span;
import java.util.List;
import java.util.function.Function;

/** Text that must not be: a pattern, or one of several phrases. Every occurrence is a finding. */
public final class ForbiddenText implements DocumentRule {
  /** What stands in a message for the text that was found. */
  public static final String MATCH = "{match}";

  private static final int LONGEST_SHOWN = 80;

  private final RuleDescriptor descriptor;
  private final Scope scope;
  private final Function<String, List<Span>> finder;
  private final String message;

  private ForbiddenText(
      RuleDescriptor descriptor, Scope scope, Function<String, List<Span>> finder, String message) {
    this.descriptor = descriptor;
    this.scope = scope;
    this.finder = finder;
    this.message = message;
  }

  /** Forbids what a pattern matches; {@link #MATCH} in the message becomes the text found. */
  public static ForbiddenText pattern(
      RuleDescriptor descriptor, Scope scope, TextPattern pattern, String message) {
    return new ForbiddenText(descriptor, scope, pattern::find, message);
  }

  /**
   * Forbids phrases; throws {@link dev.runwell.language.LexiconException} if one of them cannot be
   * read.
   */
  public static ForbiddenText phrases(
      RuleDescriptor descriptor, Scope scope, List<String> phrases, String message) {
    PhraseMatcher matcher = PhraseMatcher.of(Lexicon.of(descriptor.id(), "phrase", phrases));
    Function<String, List<Span>> finder =
        text ->
            matcher.find(text).stream().map(match -> new Span(match.start(), match.end())).toList();
    return new ForbiddenText(descriptor, scope, finder, message);
  }

  @Override
  public RuleDescriptor descriptor() {
    return descriptor;
  }

  @Override
  public void check(OpsDocument document, RuleContext context) {
    scope.in(document).forEach(stretch -> check(stretch, context));
  }

  private void check(Stretch stretch, RuleContext context) {
    for (Span found : finder.apply(stretch.text())) {
      String text = stretch.text().substring(found.start(), found.end());
      context.report(stretch.part(found.start(), found.end()), message.replace(MATCH, shown(text)));
    }
  }

  private static String shown(String text) {
    String line = text.replaceAll("\\s+", " ");
    return line.length() <= LONGEST_SHOWN ? line : line.substring(0, LONGEST_SHOWN) + "…";
  }
}

package dev.runwell.rule.kinds;

import dev.runwell.model.Concept;
import dev.runwell.model.OpsDocument;
import dev.runwell.model.Section;
import dev.runwell.model.Slug;
import dev.runwell.rule.DocumentRule;
import dev.runwell.rule.RuleContext;
import dev.runwell.rule.RuleDescriptor;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A section that has to be there, by the question it answers or by its heading. A finding stands at
 * the document's title.
 */
public final class RequiredSection implements DocumentRule {
  private static final Pattern NUMBER = Pattern.compile("^[0-9]+-(?:[0-9]+-)*");

  private final RuleDescriptor descriptor;
  private final List<Concept> concepts;
  private final List<String> headings;
  private final String message;

  /**
   * Requires a section.
   *
   * @param names ids of concepts, or headings as written in a document, whose case, numbering and
   *     decoration do not matter; one of them is enough
   */
  public RequiredSection(RuleDescriptor descriptor, List<String> names, String message) {
    this.descriptor = descriptor;
    this.message = message;
    concepts = names.stream().map(Concept::of).flatMap(Optional::stream).toList();
    headings = names.stream().map(Slug::of).toList();
  }

  @Override
  public RuleDescriptor descriptor() {
    return descriptor;
  }

  @Override
  public void check(OpsDocument document, RuleContext context) {
    if (document.content().sections().stream().noneMatch(this::isWanted)) {
      context.report(document.content().head(), message);
    }
  }

  private boolean isWanted(Section section) {
    String heading = NUMBER.matcher(Slug.of(section.heading())).replaceFirst("");
    return concepts.stream().anyMatch(section::answers) || headings.contains(heading);
  }
}

package dev.runwell.rules.runbook;

import dev.runwell.model.DocumentContent;
import dev.runwell.model.Mention.Topic;
import dev.runwell.model.Section;

/** What stands above the first section that answers a question: title, header, opening words. */
final class Opening {
  private Opening() {}

  /** Whether the opening speaks of a topic. */
  static boolean speaksOf(Topic topic, DocumentContent content) {
    int end =
        content.sections().stream()
            .filter(section -> !section.concepts().isEmpty())
            .map(Section::span)
            .mapToInt(span -> span.start())
            .min()
            .orElse(0);
    return content.mentions().stream()
        .anyMatch(mention -> mention.topic() == topic && mention.span().end() <= end);
  }
}

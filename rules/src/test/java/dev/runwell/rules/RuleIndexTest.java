package dev.runwell.rules;

import static org.assertj.core.api.Assertions.assertThat;

import dev.runwell.model.DocumentKind;
import dev.runwell.rule.Rule;
import dev.runwell.rule.RuleDescriptor;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** The list of rules in the documentation is that of the catalogue. */
class RuleIndexTest {
  private static final Path INDEX = Path.of("..", "docs", "rules", "index.md");
  private static final Path WRITTEN = Path.of("target", "rules-index.md");
  private static final String PAGES = "../../rules/src/main/resources/dev/runwell/rules/pages/";

  @Test
  void theIndexListsEveryRule() throws IOException {
    String wanted = index();
    Files.createDirectories(WRITTEN.getParent());
    Files.writeString(WRITTEN, wanted);
    String actual = Files.exists(INDEX) ? Files.readString(INDEX) : "";
    assertThat(actual)
        .as(
            "docs/rules/index.md is out of date: cp rules/target/rules-index.md docs/rules/index.md")
        .isEqualToNormalizingNewlines(wanted);
  }

  private static String index() {
    StringBuilder text = new StringBuilder();
    text.append("# Rules\n\n");
    text.append(
        "Written from the catalogue; what a rule is for, and examples of both kinds, are on\n");
    text.append("its page, which `runwell explain RULE` shows too. The level is the one of the\n");
    text.append(
        "handbook's profile; `runwell.yml` can set another. How to write rules of your own is\n");
    text.append("told in [Writing rules](writing-rules.md).\n");
    String group = "";
    for (Rule rule : new BuiltInRules().rules()) {
      RuleDescriptor descriptor = rule.descriptor();
      if (!descriptor.group().equals(group)) {
        group = descriptor.group();
        text.append("\n## ").append(group).append("\n\n");
        text.append("| rule | level | documents | finds |\n|---|---|---|---|\n");
      }
      text.append(row(descriptor));
    }
    return text.toString();
  }

  private static String row(RuleDescriptor rule) {
    List<DocumentKind> kinds = rule.kinds().stream().sorted().toList();
    String documents = kinds.stream().map(DocumentKind::id).collect(Collectors.joining(", "));
    return "| ["
        + rule.id()
        + "]("
        + PAGES
        + rule.id()
        + ".md) | "
        + rule.level().toString().toLowerCase(Locale.ROOT)
        + " | "
        + documents
        + " | "
        + rule.summary().replace("|", "\\|")
        + " |\n";
  }
}

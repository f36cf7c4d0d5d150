package dev.runwell.reading.runbook;

import static org.assertj.core.api.Assertions.assertThat;

import dev.runwell.model.DocumentKind;
import dev.runwell.model.Runbook;
import dev.runwell.model.Step;
import dev.runwell.reading.DocumentReader;
import dev.runwell.reading.HouseWords;
import dev.runwell.source.FileTree;
import dev.runwell.source.SourceText;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Steps of runbooks written for a test. */
final class ReadSteps {
  private static final DocumentReader READER =
      new DocumentReader(new HouseWords(Map.of(), Map.of(), Map.of()), FileTree.unknown());

  private ReadSteps() {}

  static List<Step> read(String markdown) {
    SourceText source = SourceText.of("runbook.md", markdown);
    Runbook runbook = (Runbook) READER.read(source, Optional.of(DocumentKind.RUNBOOK));
    return runbook.steps();
  }

  static List<Step> investigation(String body) {
    return read("# Ledger lag\n\n## Investigation\n\n" + body + "\n");
  }

  static List<String> shapes(List<Step> steps) {
    return steps.stream().map(step -> step.number().orElse("-") + " " + step.text()).toList();
  }

  static Step only(String body) {
    List<Step> steps = investigation(body);
    assertThat(steps).hasSize(1);
    return steps.get(0);
  }
}

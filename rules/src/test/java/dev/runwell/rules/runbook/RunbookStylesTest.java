package dev.runwell.rules.runbook;

import static org.assertj.core.api.Assertions.assertThat;

import dev.runwell.rules.BuiltInRules;
import dev.runwell.rules.Mutant;
import dev.runwell.testkit.CleanDocument;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Runbooks as different teams write them break no rule, and each change breaks exactly the rule
 * that is meant for it.
 */
class RunbookStylesTest {
  /** What one document alone cannot break: an alert, or git, has to say otherwise. */
  private static final Set<String> OF_SEVERAL =
      Set.of("runbook/condition-drift", "runbook/last-updated-drift", "runbook/orphan");

  static List<Mutant> mutants() {
    return Mutant.all(RunbookStylesTest.class);
  }

  static Stream<String> documents() {
    return mutants().stream().map(Mutant::file).distinct().sorted();
  }

  private static CleanDocument document(String file) {
    try (InputStream in = RunbookStylesTest.class.getResourceAsStream("clean/" + file)) {
      String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
      return CleanDocument.of(new BuiltInRules(), text);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @ParameterizedTest
  @MethodSource("documents")
  void isClean(String file) {
    document(file).isClean();
  }

  @ParameterizedTest
  @MethodSource("mutants")
  void oneChange(Mutant mutant) {
    document(mutant.file())
        .replace(mutant.before(), mutant.after())
        .breaks(mutant.rules().toArray(String[]::new));
  }

  @Test
  void everyRuleHasAChangeThatBreaksIt() {
    Set<String> broken =
        mutants().stream()
            .flatMap(mutant -> mutant.rules().stream())
            .collect(Collectors.toCollection(TreeSet::new));
    broken.addAll(OF_SEVERAL);

    assertThat(broken).containsExactlyElementsOf(Mutant.rulesOf("runbook"));
  }
}

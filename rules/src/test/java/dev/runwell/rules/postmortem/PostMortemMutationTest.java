package dev.runwell.rules.postmortem;

import static org.assertj.core.api.Assertions.assertThat;

import dev.runwell.rules.BuiltInRules;
import dev.runwell.rules.Mutant;
import dev.runwell.testkit.CleanDocument;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Post-mortems as different teams write them break no rule, and each change breaks exactly the rule
 * that is meant for it.
 */
class PostMortemMutationTest {
  private static final Set<String> GROUPS =
      Set.of("postmortem", "timeline", "response", "action-item", "blame");

  /** Asks for a directory of owners, which a document alone does not have. */
  private static final String CONFIGURED = "action-item/unknown-owner";

  /** Compares documents; {@link RecurrenceMutationTest} has two. */
  private static final String OF_SEVERAL = "postmortem/unlinked-recurrence";

  static Stream<String> documents() {
    return Mutant.all(PostMortemMutationTest.class).stream().map(Mutant::file).distinct().sorted();
  }

  static List<Mutant> mutants() {
    return Mutant.all(PostMortemMutationTest.class);
  }

  private static CleanDocument document(String file) {
    return CompletePostMortems.read("clean/" + file);
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
  void everyRuleHasItsMutants() {
    Set<String> broken =
        Mutant.all(PostMortemMutationTest.class).stream()
            .flatMap(mutant -> mutant.rules().stream())
            .collect(Collectors.toSet());
    assertThat(new BuiltInRules().rules())
        .extracting(rule -> rule.descriptor().id())
        .filteredOn(id -> GROUPS.contains(id.substring(0, id.indexOf('/'))))
        .filteredOn(id -> !id.equals(CONFIGURED) && !id.equals(OF_SEVERAL))
        .isSubsetOf(broken);
  }
}

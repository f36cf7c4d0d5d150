package dev.runwell.rule;

import static org.assertj.core.api.Assertions.assertThat;

import dev.runwell.finding.Level;
import java.util.List;
import org.junit.jupiter.api.Test;

class RuleNamesTest {
  private final RuleNames names =
      new RuleNames(List.of(rule("step/too-long"), rule("step/unclear"), rule("owner/missing")));

  private static RuleDescriptor rule(String id) {
    return RuleDescriptor.of(id, Level.NOTE, RuleDescriptor.judged(), "What", "How");
  }

  @Test
  void knowsIdsGroupsAndAll() {
    assertThat(names.knows("step/unclear")).isTrue();
    assertThat(names.knows("step")).isTrue();
    assertThat(names.knows("all")).isTrue();
    assertThat(names.knows("unclear")).isFalse();
    assertThat(names.all())
        .containsExactly("owner", "owner/missing", "step", "step/too-long", "step/unclear");
  }

  @Test
  void aGroupCoversItsRulesAndNoOthers() {
    assertThat(RuleNames.covers("step", "step/unclear")).isTrue();
    assertThat(RuleNames.covers("step", "steps/unclear")).isFalse();
    assertThat(RuleNames.covers("all", "step/unclear")).isTrue();
    assertThat(RuleNames.covers("step/unclear", "step/unclear")).isTrue();
    assertThat(RuleNames.covers("step/unclear", "step/unclear-name")).isFalse();
  }

  @Test
  void findsTheNameThatWasMeant() {
    assertThat(names.nearest("step/to-long")).contains("step/too-long");
    assertThat(names.nearest("stpe/unclear")).contains("step/unclear");
    assertThat(names.nearest("unclear")).contains("step/unclear");
    assertThat(names.nearest("ownr")).contains("owner");
    assertThat(names.nearest("something/else-entirely")).isEmpty();
    assertThat(names.nearest("")).isEmpty();
  }
}

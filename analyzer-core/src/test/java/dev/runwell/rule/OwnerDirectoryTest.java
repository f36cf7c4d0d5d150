package dev.runwell.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class OwnerDirectoryTest {
  private static final OwnerDirectory DIRECTORY =
      new OwnerDirectory(
          List.of(
              "@kim",
              "@harbour/pumps",
              "Mira van Dijk",
              "jo.reed@harbour.example",
              "#crane-squad"));

  @ParameterizedTest
  @ValueSource(
      strings = {
        "@kim",
        "kim",
        "KIM",
        "@Kim",
        "@harbour/pumps",
        "pumps",
        "@other/pumps",
        "Pumps team",
        "the pumps team",
        "Team Pumps",
        "Mira van Dijk",
        "mira",
        "@mira.dijk",
        "@mdijk",
        "@dijk",
        "jo.reed@harbour.example",
        "jo.reed",
        "@jo-reed",
        "Jo Reed",
        "crane",
        "Crane squad"
      })
  void oneNameIsWrittenInManyWays(String owner) {
    assertThat(DIRECTORY.knows(owner)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"@kimm", "Harbour", "Mira Jansen", "@mjansen", "reed2", "squad", "@", ""})
  void othersAreUnknown(String owner) {
    assertThat(DIRECTORY.knows(owner)).isFalse();
  }

  @ParameterizedTest
  @CsvSource({
    "@kimm, @kim",
    "Mira van Dyk, Mira van Dijk",
    "@harbour/pump, @harbour/pumps",
    "jo.ried, jo.reed@harbour.example"
  })
  void theNearestNameIsTheDirectorysOwn(String owner, String meant) {
    assertThat(DIRECTORY.nearest(owner)).contains(meant);
  }

  @Test
  void whatIsFarFromAllHasNoNearest() {
    assertThat(DIRECTORY.nearest("Bartholomew")).isEmpty();
  }

  @Test
  void nobodyIsKnownToAnEmptyDirectory() {
    OwnerDirectory empty = new OwnerDirectory(List.of());
    assertThat(empty.isEmpty()).isTrue();
    assertThat(empty.knows("@kim")).isFalse();
    assertThat(empty.nearest("@kim")).isEmpty();
  }
}

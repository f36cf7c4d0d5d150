package dev.runwell.report;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ExcerptTest {

  private static Excerpt at(String line, String place) {
    int start = line.indexOf(place);
    return Excerpt.of(line, start, start + place.length());
  }

  /** What stands in the text above the carets, column by column. */
  private static String pointedAt(Excerpt excerpt) {
    int first = excerpt.carets().indexOf('^');
    return excerpt.text().substring(first, excerpt.carets().length());
  }

  @Test
  void pointsAtThePlace() {
    Excerpt excerpt = at("Check the queue.", "queue");
    assertThat(excerpt.text()).isEqualTo("Check the queue.");
    assertThat(excerpt.carets()).isEqualTo("          ^^^^^");
  }

  @Test
  void pointsAtOneColumnWhereSomethingIsMissing() {
    assertThat(Excerpt.of("", 0, 0)).isEqualTo(new Excerpt("", "^"));
    assertThat(Excerpt.of("ab", 2, 2)).isEqualTo(new Excerpt("ab", "  ^"));
  }

  @Test
  void showsTabsAsBlanks() {
    Excerpt excerpt = at("\ta\tqueue", "queue");
    assertThat(excerpt.text()).isEqualTo("    a   queue");
    assertThat(excerpt.carets()).isEqualTo("        ^^^^^");
  }

  @Test
  void knowsThatSomeCharactersTakeTwoColumnsAndSomeNone() {
    assertThat(at("障害 queue", "queue").carets()).isEqualTo("     ^^^^^");
    assertThat(at("🔥 queue", "queue").carets()).isEqualTo("   ^^^^^");
    assertThat(at("障害", "害").carets()).isEqualTo("  ^^");
    assertThat(at("re\u0301sume\u0301 queue", "queue").carets()).isEqualTo("       ^^^^^");
  }

  @Test
  void showsTheNeighbourhoodOfAPlaceInALongLine() {
    String line = "a".repeat(5000) + "queue" + "b".repeat(5000);
    Excerpt excerpt = at(line, "queue");
    assertThat(pointedAt(excerpt)).isEqualTo("queue");
    assertThat(excerpt.text()).startsWith("…").endsWith("…").hasSizeLessThan(110);
  }

  @Test
  void cutsCaretsWithTheLine() {
    Excerpt excerpt = at("x" + "q".repeat(500), "q".repeat(500));
    assertThat(excerpt.carets().length()).isLessThanOrEqualTo(excerpt.text().length());
    assertThat(excerpt.carets()).startsWith(" ^^");
  }

  @Test
  void neverCutsACharacterInTwo() {
    String line = "🔥".repeat(300) + "queue";
    for (int start = 0; start < line.length(); start += 7) {
      Excerpt excerpt = Excerpt.of(line, start, line.length());
      assertThat(excerpt.text().codePoints())
          .noneMatch(each -> Character.getType(each) == Character.SURROGATE);
    }
    assertThat(at(line, "queue").text()).endsWith("queue");
  }
}

package dev.runwell.rules.postmortem;

import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import dev.runwell.rules.BuiltInRules;
import dev.runwell.testkit.CleanDocument;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** A clean post-mortem with one number or one turning point spoilt: one rule says so. */
class ClockMutationTest {
  private static final String CONTRADICTION = "timeline/contradicts-duration";
  private static final String MISSING = "timeline/missing-milestone";

  private static final CleanDocument TABLES = document("complete.md");
  private static final CleanDocument TEMPLATE = document("complete-template.md");
  private static final CleanDocument BULLETS = document("complete-bullets.md");

  private static CleanDocument document(String name) {
    try (InputStream in = ClockMutationTest.class.getResourceAsStream(name)) {
      String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
      return CleanDocument.of(new BuiltInRules(), text);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @TestFactory
  Stream<DynamicTest> aNumberThatIsWrong() {
    return Stream.of(
        contradicts(TABLES, "14:02 - 15:21 UTC (79 minutes)", "25 minutes"),
        contradicts(TABLES, "(79 minutes)", "(45 minutes)"),
        contradicts(TABLES, "14:02 - 15:21 UTC (79 minutes)", "3 h 20 min"),
        contradicts(TABLES, "14:02 - 15:21 UTC (79 minutes)", "about 5 hours"),
        contradicts(TEMPLATE, "| Duration | 103 minutes |", "| Duration | 31 minutes |"),
        contradicts(TEMPLATE, "(103 minutes)", "(13 minutes)"),
        contradicts(
            TEMPLATE,
            "| Time from cause to detection | 7 minutes |",
            "| Time from cause to detection | 27 minutes |"),
        contradicts(
            TEMPLATE,
            "| Time from detection to ack | 2 minutes |",
            "| Time from detection to ack | 20 minutes |"),
        contradicts(BULLETS, "duration: 3 hours 10 minutes", "duration: 13 hours 10 minutes"),
        contradicts(BULLETS, "duration: 3 hours 10 minutes", "duration: 20 minutes"));
  }

  private static DynamicTest contradicts(CleanDocument document, String before, String after) {
    return dynamicTest(
        before + " to " + after, () -> document.replace(before, after).breaks(CONTRADICTION));
  }

  @Test
  void whatIsRoundedOrCountedOtherwiseIsNoContradiction() {
    TABLES.replace("14:02 - 15:21 UTC (79 minutes)", "about an hour and a half").breaks();
    TABLES.replace("14:02 - 15:21 UTC (79 minutes)", "66 minutes").breaks();
    TEMPLATE.replace("| Duration | 103 minutes |", "| Duration | 1 h 45 min |").breaks();
    TEMPLATE.replace("| Duration | 103 minutes |", "| Duration | two hours |").breaks();
    BULLETS.replace("duration: 3 hours 10 minutes", "duration: 2 h (support hours)").breaks();
  }

  @TestFactory
  Stream<DynamicTest> aTurningPointThatIsNotTold() {
    return Stream.of(
        lacks(
            TABLES,
            "| 14:26 | Support reports the first customer without an invoice; the on-call engineer is paged |\n"),
        lacks(
            TEMPLATE,
            "07:52 UTC  - Alert on refused badges fires (threshold: 5 %, observed: 100 %)\n"),
        lacks(BULLETS, "- 08:15 – a merchandiser reports old prices in the support channel\n"),
        lacks(BULLETS, "- 08:50 – new prices are shown, mitigated\n- 09:10 – incident resolved\n"));
  }

  private static DynamicTest lacks(CleanDocument document, String entries) {
    return dynamicTest(entries, () -> document.replace(entries, "").breaks(MISSING));
  }

  @Test
  void anyWordsForTheEndWillDo() {
    BULLETS
        .replace(
            "- 08:50 – new prices are shown, mitigated\n- 09:10 – incident resolved\n",
            "- 08:50 – the shop shows today's prices, all is well\n")
        .breaks();
  }

  @Test
  void aMitigationAtTheEndIsAnEnd() {
    BULLETS.replace("- 09:10 – incident resolved\n", "").breaks();
  }
}

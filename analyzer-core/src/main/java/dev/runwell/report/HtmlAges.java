package dev.runwell.report;

import dev.runwell.finding.JudgedDocument;
import dev.runwell.finding.Score;
import dev.runwell.finding.Score.Grade;
import dev.runwell.finding.ScoreCard;
import java.io.IOException;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * A chart of quality by age: a column a span of age, divided by grades, its mean score above it.
 */
record HtmlAges(LocalDate asOf, ScoreCard scores) {
  private static final int HEIGHT = 140;
  private static final int TOP = 30;
  private static final int WIDTH = 64;
  private static final int GAP = 18;

  /** The columns: what they are called, and from how many months on a document is too old. */
  private enum Age {
    QUARTER("0–3 months", 3),
    HALF("3–6 months", 6),
    YEAR("6–12 months", 12),
    TWO_YEARS("1–2 years", 24),
    OLDER("older", Long.MAX_VALUE),
    UNKNOWN("no date", -1);

    private final String label;
    private final long months;

    Age(String label, long months) {
      this.label = label;
      this.months = months;
    }
  }

  private Age age(JudgedDocument document) {
    if (document.day().isEmpty()) {
      return Age.UNKNOWN;
    }
    long months = ChronoUnit.MONTHS.between(document.day().get(), asOf);
    for (Age age : Age.values()) {
      if (months < age.months) {
        return age;
      }
    }
    return Age.OLDER;
  }

  /** Definitions of alerts have no age and are left out. */
  private List<Score> scores(Age age) {
    List<Score> found = new ArrayList<>();
    for (Map.Entry<JudgedDocument, Score> each : scores.documents().entrySet()) {
      if (each.getKey().alerts().all() == 0 && age(each.getKey()) == age) {
        found.add(each.getValue());
      }
    }
    return found;
  }

  void write(HtmlWriter html) throws IOException {
    int columns = Age.values().length;
    int width = columns * (WIDTH + GAP);
    html.begin("section", "card ages").element("h2", "Grades by age of the document");
    html.begin("svg", "chart")
        .attribute("viewBox", "0 0 " + width + " " + (TOP + HEIGHT + 40))
        .attribute("role", "img")
        .attribute("aria-label", "Columns of grades by age of the document");
    int x = GAP / 2;
    for (Age age : Age.values()) {
      writeColumn(age, x, html);
      x += WIDTH + GAP;
    }
    html.end().begin("ul", "legend");
    for (Grade grade : Grade.values()) {
      html.begin("li").element("i", "grade-" + grade, "").text(grade.name()).end();
    }
    html.begin("li").element("span", "dim", "above a column: the mean score").end();
    html.end().end().line();
  }

  private void writeColumn(Age age, int x, HtmlWriter html) throws IOException {
    List<Score> scores = scores(age);
    html.begin("rect", "track")
        .attribute("x", x)
        .attribute("y", TOP)
        .attribute("width", WIDTH)
        .attribute("height", HEIGHT)
        .end();
    int below = 0;
    for (Grade grade : Grade.values()) {
      int count = (int) scores.stream().filter(score -> score.grade() == grade).count();
      if (count > 0) {
        int start = HEIGHT * below / scores.size();
        below += count;
        int end = HEIGHT * below / scores.size();
        html.begin("rect", "grade-" + grade)
            .attribute("x", x)
            .attribute("y", TOP + HEIGHT - end)
            .attribute("width", WIDTH)
            .attribute("height", end - start);
        html.element("title", count + " × " + grade).end();
      }
    }
    int middle = x + WIDTH / 2;
    if (!scores.isEmpty()) {
      int mean = scores.stream().mapToInt(Score::value).sum() / scores.size();
      label(middle, TOP - 8, "value", Integer.toString(mean), html);
    }
    label(middle, TOP + HEIGHT + 17, "axis", age.label, html);
    label(middle, TOP + HEIGHT + 33, "axis dim", HtmlScores.counted(scores.size(), "doc"), html);
  }

  private static void label(int x, int y, String styleClass, String text, HtmlWriter html)
      throws IOException {
    html.begin("text", styleClass).attribute("x", x).attribute("y", y).text(text).end();
  }
}

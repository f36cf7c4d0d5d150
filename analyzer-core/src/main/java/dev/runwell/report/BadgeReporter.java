package dev.runwell.report;

import dev.runwell.finding.AnalysisReport;
import dev.runwell.finding.Score;
import dev.runwell.finding.ScoreCard;
import java.io.IOException;
import java.util.Optional;

/**
 * A badge for a README: grade and score of the run as a picture, SVG without anything from outside.
 */
public final class BadgeReporter implements Reporter {
  private static final String FORM =
      """
      <svg xmlns="http://www.w3.org/2000/svg" width="116" height="20" role="img" aria-label="runwell: %1$s">
        <title>runwell: %1$s</title>
        <clipPath id="r"><rect width="116" height="20" rx="3"/></clipPath>
        <g clip-path="url(#r)">
          <rect width="58" height="20" fill="#444c56"/>
          <rect x="58" width="58" height="20" fill="%2$s"/>
        </g>
        <g fill="#fff" text-anchor="middle" font-family="Verdana,DejaVu Sans,sans-serif" font-size="11">
          <text x="29" y="14">runwell</text>
          <text x="87" y="14">%1$s</text>
        </g>
      </svg>
      """;

  @Override
  public void write(AnalysisReport report, Appendable out) throws IOException {
    Optional<Score> total = ScoreCard.of(report).total();
    String text = total.map(score -> score.grade() + " · " + score.value()).orElse("none");
    out.append(FORM.replace("%1$s", text).replace("%2$s", colour(total)));
  }

  /** White text on each of them can be read. */
  private static String colour(Optional<Score> score) {
    if (score.isEmpty()) {
      return "#6e7781";
    }
    return switch (score.get().grade()) {
      case A -> "#1a7f37";
      case B -> "#4d7c0f";
      case C -> "#946200";
      case D -> "#bc4c00";
      case E -> "#cf222e";
    };
  }
}

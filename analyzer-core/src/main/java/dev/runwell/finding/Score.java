package dev.runwell.finding;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * How good a document is, from 0 to 100: {@code 100 · 75 / (75 + penalty)}, as {@code
 * docs/score.md} explains. A document without findings has 100.
 */
public record Score(int value) implements Comparable<Score> {
  /** The penalty that halves the score: seven or eight errors of different rules. */
  private static final double HALF = 75;

  /** From the second finding of a rule on, each counts half as much as the one before it. */
  private static final double FADING = 0.5;

  /** Throws {@link IllegalArgumentException} outside 0 to 100. */
  public Score {
    if (value < 0 || value > 100) {
      throw new IllegalArgumentException("a score is from 0 to 100, not " + value);
    }
  }

  /** The score of one document with these findings. */
  public static Score of(Collection<Finding> findings) {
    Map<String, Double> next = new HashMap<>();
    double penalty = 0;
    List<Finding> gravestFirst =
        findings.stream().sorted((a, b) -> b.level().compareTo(a.level())).toList();
    for (Finding finding : gravestFirst) {
      double share = next.getOrDefault(finding.rule(), 1.0);
      penalty += share * ScoreWeights.points(finding.level()) * ScoreWeights.factor(finding.rule());
      next.put(finding.rule(), share * FADING);
    }
    return new Score((int) Math.round(100 * HALF / (HALF + penalty)));
  }

  /** The letter. */
  public Grade grade() {
    return Grade.of(this);
  }

  /** From worst to best. */
  @Override
  public int compareTo(Score other) {
    return Integer.compare(value, other.value);
  }

  /** A score in a letter. */
  public enum Grade {
    /** 90 and more. */
    A(90),
    /** 75 and more. */
    B(75),
    /** 60 and more. */
    C(60),
    /** 40 and more. */
    D(40),
    /** Less. */
    E(0);

    private final int from;

    Grade(int from) {
      this.from = from;
    }

    /** The lowest score that has it. */
    public int from() {
      return from;
    }

    static Grade of(Score score) {
      for (Grade grade : values()) {
        if (score.value() >= grade.from) {
          return grade;
        }
      }
      throw new IllegalStateException("every score has a grade");
    }
  }
}

package dev.runwell.search;

import org.apache.lucene.util.VectorUtil;

/** The meaning of a text: a vector of length 1, never changed. */
final class UnitVector {
  private final float[] numbers;

  /** Takes the numbers over; nobody else may change them. */
  UnitVector(float[] numbers) {
    this.numbers = numbers;
  }

  /** For Lucene, which only reads them. */
  float[] numbers() {
    return numbers;
  }

  /** The cosine: 1 for what means the same, about 0 for what has nothing to do with it. */
  double similarity(float[] other) {
    return VectorUtil.dotProduct(numbers, other);
  }

  /** What lies between, this far from here to the other. */
  UnitVector towards(UnitVector other, double share) {
    float[] sum = numbers.clone();
    double square = 0;
    for (int at = 0; at < sum.length; at++) {
      sum[at] += (float) (share * other.numbers[at]);
      square += (double) sum[at] * sum[at];
    }
    float length = (float) Math.max(Math.sqrt(square), Float.MIN_NORMAL);
    for (int at = 0; at < sum.length; at++) {
      sum[at] /= length;
    }
    return new UnitVector(sum);
  }
}

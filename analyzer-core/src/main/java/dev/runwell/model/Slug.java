package dev.runwell.model;

import java.util.Locale;

/** Labels as keys: lower case, words joined by dashes. */
public final class Slug {
  private Slug() {}

  /** The words of a label, without anything between them but dashes. */
  public static String of(String label) {
    StringBuilder slug = new StringBuilder();
    for (String word : label.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+", -1)) {
      if (!word.isEmpty()) {
        slug.append(slug.isEmpty() ? "" : "-").append(word);
      }
    }
    return slug.toString();
  }
}

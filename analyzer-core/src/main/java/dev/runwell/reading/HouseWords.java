package dev.runwell.reading;

import dev.runwell.model.Concept;
import dev.runwell.model.DocumentKind;
import java.util.List;
import java.util.Map;

/**
 * A house's own words, from its configuration, beside those of the lexicons.
 *
 * @param sections heading texts by kind and concept
 * @param severities the scale, most severe first, each with its aliases
 * @param priorities the scale, most urgent first, each with its aliases
 * @param statuses further words of an action item's status, by {@link #DONE} and {@link #OPEN}
 */
public record HouseWords(
    Map<DocumentKind, Map<Concept, List<String>>> sections,
    Map<String, List<String>> severities,
    Map<String, List<String>> priorities,
    Map<String, List<String>> statuses) {
  /** The key of words that say that an action item is finished. */
  public static final String DONE = "done";

  /** The key of words that say that it is not. */
  public static final String OPEN = "open";

  /** The words of a house that has none of its own for the status. */
  public HouseWords(
      Map<DocumentKind, Map<Concept, List<String>>> sections,
      Map<String, List<String>> severities,
      Map<String, List<String>> priorities) {
    this(sections, severities, priorities, Map.of());
  }
}

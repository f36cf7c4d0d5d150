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
 * @param runbooks where its runbooks are
 */
public record HouseWords(
    Map<DocumentKind, Map<Concept, List<String>>> sections,
    Map<String, List<String>> severities,
    Map<String, List<String>> priorities,
    Map<String, List<String>> statuses,
    RunbookPlaces runbooks) {
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

  /** The words of a house whose runbooks are where most have them. */
  public HouseWords(
      Map<DocumentKind, Map<Concept, List<String>>> sections,
      Map<String, List<String>> severities,
      Map<String, List<String>> priorities,
      Map<String, List<String>> statuses) {
    this(sections, severities, priorities, statuses, RunbookPlaces.USUAL);
  }

  /** The same words of a house whose runbooks are elsewhere. */
  public HouseWords with(RunbookPlaces places) {
    return new HouseWords(sections, severities, priorities, statuses, places);
  }
}

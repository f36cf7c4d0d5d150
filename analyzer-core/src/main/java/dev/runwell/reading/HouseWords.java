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
 */
public record HouseWords(
    Map<DocumentKind, Map<Concept, List<String>>> sections,
    Map<String, List<String>> severities,
    Map<String, List<String>> priorities) {}

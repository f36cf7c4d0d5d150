package dev.runwell.search;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Texts with their tokens: each is analysed once, however many fields of an incident it is in. */
final class AnalysedTexts {
  private final Map<String, List<Token>> known = new HashMap<>();

  /** All tokens of a text; those of one word share its position. */
  List<Token> tokens(String text) {
    return known.computeIfAbsent(text, OpsText::tokens);
  }
}

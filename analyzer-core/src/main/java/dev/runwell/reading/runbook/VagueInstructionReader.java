package dev.runwell.reading.runbook;

import dev.runwell.language.PhraseMatch;
import dev.runwell.language.PhraseMatcher;
import dev.runwell.language.Words;
import dev.runwell.model.Passage;
import dev.runwell.model.Step;
import dev.runwell.model.VagueInstruction;
import dev.runwell.model.VagueInstruction.Opens;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Finds the words of steps that leave open when, how or against what; explained ones are none. */
public final class VagueInstructionReader {
  private static final Map<String, Opens> TAGS =
      Map.of("when", Opens.WHEN, "result", Opens.RESULT, "action", Opens.ACTION);

  private static final Set<Passage.Place> TOLD =
      EnumSet.of(
          Passage.Place.HEADING,
          Passage.Place.PARAGRAPH,
          Passage.Place.LIST_ITEM,
          Passage.Place.TABLE_CELL);

  /** A sentence is looked at no farther than this from the words. */
  private static final int SENTENCE = 400;

  /** A paragraph with more of them is no step that anybody wrote. */
  private static final int MOST = 20;

  private static final class Loaded {
    private static final PhraseMatcher PHRASES =
        PhraseMatcher.load(VagueInstructionReader.class, "vague.lexicon");
  }

  private VagueInstructionReader() {}

  /** The vague words in the steps of a document, in its order. */
  public static List<VagueInstruction> read(List<Passage> passages, List<Step> steps) {
    List<VagueInstruction> found = new ArrayList<>();
    for (Passage passage : passages) {
      boolean inStep = steps.stream().anyMatch(step -> step.span().contains(passage.span()));
      if (inStep && TOLD.contains(passage.place())) {
        found.addAll(read(passage));
      }
    }
    found.sort(Comparator.comparing(VagueInstruction::span));
    return List.copyOf(found);
  }

  private static List<VagueInstruction> read(Passage passage) {
    String text = passage.text().text();
    List<PhraseMatch> all = Loaded.PHRASES.find(text);
    TaggedPlaces criteria = TaggedPlaces.of(all, "criterion");
    return all.stream()
        .filter(match -> TAGS.containsKey(match.tag()))
        .limit(MOST)
        .filter(match -> !isExplained(match, passage, criteria))
        .map(
            match ->
                new VagueInstruction(
                    passage.text().span(match.start(), match.end()),
                    text.substring(match.start(), match.end()),
                    TAGS.get(match.tag())))
        .toList();
  }

  /**
   * A number, code, a bracket, a colon or a further condition in the sentence says what is meant.
   */
  private static boolean isExplained(PhraseMatch match, Passage passage, TaggedPlaces criteria) {
    String text = passage.text().text();
    int start = start(text, match.start());
    int end = end(text, match.end());
    boolean signed =
        text.substring(start, end)
            .chars()
            .anyMatch(c -> Character.isDigit(c) || c == '(' || c == '<' || c == '>' || c == '%');
    boolean opens = end < text.length() && text.charAt(end) == ':';
    boolean coded =
        passage.code().stream().anyMatch(code -> code.start() < end && code.end() > start);
    boolean told =
        criteria.liesWithin(start, match.start()) || criteria.liesWithin(match.end(), end);
    boolean order = !match.tag().equals("action") || isOrder(text.substring(start, match.start()));
    return signed || opens || coded || told || !order;
  }

  /** "Then fix it" asks for it; "how to fix it" and "the way to fix it" do not. */
  private static boolean isOrder(String before) {
    String folded = Words.fold(before).strip();
    return folded.chars().noneMatch(Character::isLetter)
        || folded.endsWith("then")
        || folded.endsWith("please");
  }

  private static int start(String text, int from) {
    for (int i = from - 1; i > Math.max(0, from - SENTENCE); i--) {
      if (isStop(text, i)) {
        return i + 1;
      }
    }
    return Math.max(0, from - SENTENCE);
  }

  private static int end(String text, int from) {
    int limit = Math.min(text.length(), from + SENTENCE);
    for (int i = from; i < limit; i++) {
      if (isStop(text, i)) {
        return i;
      }
    }
    return limit;
  }

  private static boolean isStop(String text, int at) {
    char c = text.charAt(at);
    boolean mark = c == '.' || c == '!' || c == '?' || c == ':' || c == ';';
    return mark && (at + 1 == text.length() || Character.isWhitespace(text.charAt(at + 1)));
  }
}

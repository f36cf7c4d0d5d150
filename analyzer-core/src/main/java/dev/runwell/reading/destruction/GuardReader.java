package dev.runwell.reading.destruction;

import dev.runwell.language.PhraseMatch;
import dev.runwell.language.PhraseMatcher;
import dev.runwell.model.DestructiveCommand.Guard;
import dev.runwell.model.DocumentContent;
import dev.runwell.model.Passage;
import dev.runwell.model.Section;
import dev.runwell.model.Step;
import dev.runwell.source.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What in a document keeps its reader from harm, and how far it reaches. */
final class GuardReader {
  private static final Map<String, Guard> TAGS =
      Map.of(
          "warning", Guard.WARNING,
          "risk", Guard.WARNING,
          "check", Guard.CONFIRMATION,
          "confirmation", Guard.CONFIRMATION,
          "dry-run", Guard.DRY_RUN,
          "backup", Guard.BACKUP,
          "rollback", Guard.ROLLBACK);

  private static final class Loaded {
    private static final PhraseMatcher PHRASES =
        PhraseMatcher.load(GuardReader.class, "guards.lexicon");
  }

  /** So many paragraphs, items or blocks of code before a command are close to it. */
  private static final int CLOSE = 4;

  /**
   * A guard.
   *
   * @param span the words
   * @param passage the number of the passage they stand in
   * @param sign what the lexicon calls them
   */
  private record Placed(Span span, int passage, String sign) {}

  private final List<Placed> placed = new ArrayList<>();
  private final List<Passage> passages;
  private final List<Section> headed;
  private final List<Step> steps;

  private GuardReader(DocumentContent content, List<Step> steps) {
    this.passages = content.passages();
    this.headed =
        content.sections().stream()
            .filter(section -> section.form() == Section.Form.HEADING)
            .toList();
    this.steps = steps;
    for (int i = 0; i < passages.size(); i++) {
      read(i);
    }
  }

  /** The guards of a document. */
  static GuardReader of(DocumentContent content, List<Step> steps) {
    return new GuardReader(content, steps);
  }

  private void read(int index) {
    Passage passage = passages.get(index);
    for (PhraseMatch match : Loaded.PHRASES.find(passage.text().text())) {
      if (TAGS.containsKey(match.tag())) {
        Span span = passage.text().span(match.start(), match.end());
        placed.add(new Placed(span, index, match.tag()));
      }
    }
  }

  /**
   * The guards in the step and the section around a command; warnings also in the words with which
   * the sections around that one, and the document, open.
   */
  Set<Guard> near(Span command) {
    List<Section> around =
        headed.stream().filter(section -> section.span().contains(command)).toList();
    Span section =
        around.stream()
            .map(Section::span)
            .max(Comparator.comparing(Span::start))
            .orElse(new Span(0, firstHeading()));
    List<Span> wide = new ArrayList<>(around.stream().map(this::opening).toList());
    wide.add(new Span(0, firstHeading()));
    List<Span> inSteps =
        steps.stream().map(Step::span).filter(span -> span.contains(command)).toList();
    int at = passageOf(command);
    Set<Guard> near = EnumSet.noneOf(Guard.class);
    for (Placed each : placed) {
      boolean close = each.passage() <= at + 1 && each.passage() >= at - CLOSE;
      boolean reaches =
          switch (each.sign()) {
            case "warning" -> section.contains(each.span()) || lies(each, wide);
            case "check" -> section.contains(each.span()) && close;
            default -> section.contains(each.span());
          };
      if (reaches || lies(each, inSteps)) {
        near.add(TAGS.get(each.sign()));
      }
    }
    return near;
  }

  private static boolean lies(Placed placed, List<Span> spans) {
    return spans.stream().anyMatch(span -> span.contains(placed.span()));
  }

  private int passageOf(Span command) {
    for (int i = 0; i < passages.size(); i++) {
      if (passages.get(i).span().overlaps(command)) {
        return i;
      }
    }
    return passages.size();
  }

  private int firstHeading() {
    return headed.stream()
        .mapToInt(section -> section.span().start())
        .min()
        .orElse(Integer.MAX_VALUE);
  }

  /** From a section's heading to the first heading below it. */
  private Span opening(Section section) {
    int end =
        headed.stream()
            .map(Section::span)
            .mapToInt(Span::start)
            .filter(start -> start > section.span().start())
            .min()
            .orElse(section.span().end());
    return new Span(section.span().start(), Math.min(end, section.span().end()));
  }
}

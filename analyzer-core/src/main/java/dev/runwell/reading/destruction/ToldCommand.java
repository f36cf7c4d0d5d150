package dev.runwell.reading.destruction;

import dev.runwell.language.PhraseMatch;
import dev.runwell.language.PhraseMatcher;
import dev.runwell.model.Passage;
import dev.runwell.source.Span;
import java.util.List;

/** Tells a command that is mentioned in a sentence from one that is there to be run. */
final class ToldCommand {
  /** Farther from the command words speak of something else. */
  private static final int NEAR = 40;

  private static final class Loaded {
    private static final PhraseMatcher PHRASES =
        PhraseMatcher.load(ToldCommand.class, "told.lexicon");
  }

  private ToldCommand() {}

  /** Whether the sentence around the command only speaks of it. */
  static boolean is(Span command, List<Passage> passages) {
    return passages.stream()
        .filter(passage -> passage.place() != Passage.Place.CODE)
        .filter(passage -> passage.span().contains(command))
        .anyMatch(passage -> isTold(passage, command));
  }

  private static boolean isTold(Passage passage, Span command) {
    String text = passage.text().text();
    int start = passage.text().indexAt(command.start());
    int end = Math.max(start, passage.text().indexAt(command.end()));
    String before = sentence(text.substring(Math.max(0, start - NEAR), start));
    String after = text.substring(end, Math.min(text.length(), end + NEAR));
    int gap = 0;
    while (gap < after.length() && !Character.isLetter(after.charAt(gap))) {
      gap++;
    }
    int opening = gap;
    return Loaded.PHRASES.finds("before", before)
        || (gap < 3
            && after.substring(0, gap).indexOf('.') < 0
            && Loaded.PHRASES.find(after).stream()
                .filter(match -> match.tag().equals("after"))
                .map(PhraseMatch::start)
                .anyMatch(at -> at == opening));
  }

  /** What stands behind the last full stop. */
  private static String sentence(String text) {
    int stop =
        Math.max(text.lastIndexOf(". "), Math.max(text.lastIndexOf("? "), text.lastIndexOf('\n')));
    return stop < 0 ? text : text.substring(stop + 1);
  }
}

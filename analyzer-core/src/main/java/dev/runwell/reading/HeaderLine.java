package dev.runwell.reading;

import dev.runwell.markdown.Mark;
import dev.runwell.markdown.Prose;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The labels on one line of the header: mostly one, but several as in {@code **Status:** Final |
 * **Severity:** SEV2}, and those that a dash or bold letters part from their value instead of a
 * colon.
 */
final class HeaderLine {
  private static final Pattern NEXT_PLAIN =
      Pattern.compile("[|·•,;.]\\s+(?<label>\\p{L}[\\p{L} /-]{1,40}):(?=\\s)");
  private static final Pattern SEPARATORS = Pattern.compile("[\\s|·•,;/]+$");
  private static final Pattern DASHED =
      Pattern.compile("(?<label>\\p{L}[\\p{L} ]{1,40}?)\\s+(?:[–—-]{1,2}|=)\\s+");
  private static final Pattern DASH = Pattern.compile("\\s*(?:[–—-]{1,2}|=)?\\s+");

  private final Predicate<String> known;

  /** Reads lines; {@code known} tells the labels of the lexicon. */
  HeaderLine(Predicate<String> known) {
    this.known = known;
  }

  /** The labels of a line, in order. */
  List<Label> labels(Prose line) {
    String text = line.text();
    TreeSet<Integer> starts = new TreeSet<>();
    starts.add(0);
    for (Mark mark : line.marks(Mark.Kind.STRONG)) {
      if (label(line.part(mark.start(), text.length())).isPresent()) {
        starts.add(mark.start());
      }
    }
    Matcher plain = NEXT_PLAIN.matcher(text);
    for (int from = 0; plain.find(from); from = plain.end() - 1) {
      if (known.test(plain.group("label"))) {
        starts.add(plain.start("label"));
      }
    }
    List<Label> labels = new ArrayList<>();
    for (int start : starts) {
      Integer next = starts.higher(start);
      int end = next == null ? text.length() : endBefore(text.substring(0, next));
      label(line.part(start, Math.max(start, end))).ifPresent(labels::add);
    }
    return labels;
  }

  /** Where a value ends whose next label begins at the end of {@code text}. */
  private static int endBefore(String text) {
    Matcher separators = SEPARATORS.matcher(text);
    int end = separators.find() ? separators.start() : text.length();
    return text.startsWith(".", end - 1) ? end - 1 : end;
  }

  private Optional<Label> label(Prose part) {
    return Label.of(part).or(() -> withoutColon(part.trim()));
  }

  /** {@code **Status** Final}, {@code Status – Final}; only labels that we know. */
  private Optional<Label> withoutColon(Prose part) {
    String text = part.text();
    Optional<Mark> bold = part.markAt(Mark.Kind.STRONG, 0);
    int labelEnd;
    int valueStart;
    if (bold.isPresent()) {
      labelEnd = bold.get().end();
      Matcher dash = DASH.matcher(text).region(labelEnd, text.length());
      valueStart = dash.lookingAt() ? dash.end() : text.length();
    } else {
      Matcher dashed = DASHED.matcher(text);
      boolean found = dashed.lookingAt();
      labelEnd = found ? dashed.end("label") : 0;
      valueStart = found ? dashed.end() : text.length();
    }
    return valueStart < text.length() && known.test(text.substring(0, labelEnd).strip())
        ? Optional.of(
            new Label(
                part.part(0, labelEnd).trim(),
                part.part(valueStart, text.length()).trim(),
                Label.Form.BOLD))
        : Optional.empty();
  }
}

package dev.runwell.reading;

import dev.runwell.language.Words;
import dev.runwell.markdown.Block;
import dev.runwell.markdown.Heading;
import dev.runwell.markdown.ListBlock;
import dev.runwell.markdown.ListItem;
import dev.runwell.markdown.MarkdownTree;
import dev.runwell.markdown.Paragraph;
import dev.runwell.markdown.Prose;
import dev.runwell.markdown.Table;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * What a tree shows of itself before anybody knows its kind: its headings and labels, and the shape
 * of its text.
 */
final class KindEvidence {
  private static final int MANY_COMMANDS = 3;
  private static final int FEWEST_INSTRUCTIONS = 3;
  private static final int FEWEST_PAST_WORDS = 6;

  /** {@code TargetDown}, {@code KubePodNotReady}: how alerts are called. */
  private static final Pattern ALERT_NAME =
      Pattern.compile("[A-Z][a-z0-9]+(?:[A-Z]+[a-z0-9]*)+|[a-z]+(?:[A-Z][a-z0-9]+){2,}");

  private static final Pattern DATED =
      Pattern.compile("\\b(?:19|20)\\d{2}\\b|\\b\\d{1,2}[-/.]\\d{1,2}[-/.]\\d{2}\\b");
  private static final Pattern SENTENCE_START =
      Pattern.compile(
          "(?:^|[.:;!?]\\s+|\\n)(?:(?:then|now|next|first|please|finally|and|also|to \\w+[^.]{0,60},)[, ]+)?([A-Za-z]+)",
          Pattern.CASE_INSENSITIVE);

  private final Set<String> shapes = new HashSet<>();
  private final List<String> headings = new ArrayList<>();
  private final KindLexicon lexicon;
  private final StringBuilder text = new StringBuilder();
  private Words words = Words.of("");
  private int instructions;
  private int numberedInstructions;

  private KindEvidence(KindLexicon lexicon) {
    this.lexicon = lexicon;
  }

  static KindEvidence of(MarkdownTree tree, String title, int commands, KindLexicon lexicon) {
    KindEvidence evidence = new KindEvidence(lexicon);
    evidence.blocks(tree.blocks(), false);
    evidence.words = Words.of(evidence.text.toString());
    evidence.shape(title, commands);
    return evidence;
  }

  Set<String> shapes() {
    return shapes;
  }

  /** The running text, as words. */
  Words words() {
    return words;
  }

  /** The texts of headings and labels, as written. */
  List<String> headings() {
    return headings;
  }

  private void shape(String title, int commands) {
    add("commands", commands > 0);
    add("many-commands", commands >= MANY_COMMANDS);
    add("instructions", instructions >= FEWEST_INSTRUCTIONS || (instructions > 0 && commands > 0));
    add("steps", numberedInstructions >= 2);
    add("alert-name", ALERT_NAME.matcher(title.strip()).matches());
    long told =
        IntStream.range(0, words.count()).filter(at -> lexicon.isPast(words.word(at))).count();
    add("told", told >= FEWEST_PAST_WORDS && told > 2L * instructions);
    add("untitled", title.isBlank());
    add("imperative-title", isImperative(title));
    add("past", DATED.matcher(title).find());
  }

  /** {@code Restart the proxy}, {@code Restarting the proxy}. */
  private boolean isImperative(String title) {
    String word = title.strip().toLowerCase(Locale.ROOT).split("[^a-z]", 2)[0];
    if (lexicon.isImperative(word)) {
      return true;
    }
    String stem = word.endsWith("ing") ? word.substring(0, word.length() - 3) : "";
    int last = stem.length() - 1;
    boolean doubled = last > 1 && stem.charAt(last) == stem.charAt(last - 1);
    return lexicon.isImperative(stem)
        || lexicon.isImperative(stem + "e")
        || (doubled && lexicon.isImperative(stem.substring(0, last)));
  }

  private void add(String shape, boolean present) {
    if (present) {
      shapes.add(shape);
    }
  }

  private void blocks(List<Block> blocks, boolean nested) {
    add("timed", TimedContent.isTimed(blocks) || TimedContent.hasTimedRun(blocks));
    for (Block block : blocks) {
      if (block instanceof Heading heading) {
        headings.add(heading.content().text());
        instructions += instructions(heading.content());
      } else if (block instanceof Paragraph paragraph) {
        prose(paragraph.content());
      } else if (block instanceof ListBlock list) {
        list(list);
      } else if (block instanceof Table table && !nested) {
        table.rows().stream()
            .limit(12)
            .filter(row -> row.cells().size() == 2)
            .forEach(row -> headings.add(row.cells().get(0).content().text()));
      }
    }
  }

  private void prose(Prose prose) {
    for (Prose line : prose.lines()) {
      Label.of(line)
          .filter(label -> label.form() != Label.Form.PLAIN || label.rest().text().isEmpty())
          .ifPresent(label -> headings.add(label.text().text()));
    }
    instructions += instructions(prose);
    text(prose);
  }

  private void text(Prose prose) {
    text.append(' ').append(prose.text());
  }

  private void list(ListBlock list) {
    for (ListItem item : list.items()) {
      item.lead().ifPresent(this::text);
      item.lead().flatMap(Label::of).ifPresent(label -> headings.add(label.text().text()));
      int found = item.lead().map(this::instructions).orElse(0);
      numberedInstructions += list.ordered() && found > 0 ? 1 : 0;
      instructions += found;
      blocks(item.rest(), true);
    }
  }

  private int instructions(Prose prose) {
    int found = 0;
    Matcher matcher = SENTENCE_START.matcher(prose.text());
    while (matcher.find()) {
      String word = matcher.group(1).toLowerCase(Locale.ROOT);
      found += lexicon.isImperative(word) ? 1 : 0;
    }
    return found;
  }
}

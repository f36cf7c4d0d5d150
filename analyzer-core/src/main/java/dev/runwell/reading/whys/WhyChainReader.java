package dev.runwell.reading.whys;

import dev.runwell.language.PhraseMatcher;
import dev.runwell.markdown.Block;
import dev.runwell.markdown.Paragraph;
import dev.runwell.model.WhyChain;
import dev.runwell.reading.Outline;
import dev.runwell.reading.OutlineSection;
import dev.runwell.source.MappedText;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;

/**
 * Finds chains of whys: below a heading that announces one, and wherever whys are numbered. Text
 * that only mentions the method has none.
 */
public final class WhyChainReader {
  /** A longer line is a sentence about the method. */
  private static final int LONGEST_HEADING = 80;

  private static final class Loaded {
    private static final PhraseMatcher PHRASES =
        PhraseMatcher.load(WhyChainReader.class, "whys.lexicon");
  }

  private final Predicate<String> placeholder;
  private final List<WhyChain> chains = new ArrayList<>();

  private WhyChainReader(Predicate<String> placeholder) {
    this.placeholder = placeholder;
  }

  /** The chains of a document, in its order; {@code placeholder} tells answers yet to be given. */
  public static List<WhyChain> read(Outline outline, Predicate<String> placeholder) {
    if (!outline.tree().source().text().toLowerCase(Locale.ROOT).contains("why")) {
      return List.of();
    }
    WhyChainReader reader = new WhyChainReader(placeholder);
    reader.blocks(outline.preamble(), false);
    outline.sections().forEach(reader::section);
    return List.copyOf(reader.chains);
  }

  private void section(OutlineSection section) {
    if (announces(section.heading().text())) {
      chain(bits(section), true);
    } else {
      blocks(section.blocks(), false);
      boolean numbered =
          section.subsections().stream()
              .anyMatch(inner -> Why.of(inner.heading().text()).isPresent());
      if (numbered) {
        List<Bit> bits = new ArrayList<>();
        section.subsections().forEach(inner -> collect(inner, bits));
        chain(bits, false);
      } else {
        section.subsections().forEach(this::section);
      }
    }
  }

  /** Blocks outside an announced section; a line of their own may announce the chain. */
  private void blocks(List<Block> blocks, boolean announced) {
    for (int index = 0; index < blocks.size(); index++) {
      boolean last = index + 1 == blocks.size();
      if (!last
          && blocks.get(index) instanceof Paragraph paragraph
          && announces(paragraph.content().text())) {
        blocks(blocks.subList(0, index), announced);
        chain(new Bits(Loaded.PHRASES).of(blocks.subList(index + 1, blocks.size())), true);
        return;
      }
    }
    chain(new Bits(Loaded.PHRASES).of(blocks), announced);
  }

  private static boolean announces(String heading) {
    String text = heading.strip();
    return text.length() <= LONGEST_HEADING
        && !text.endsWith(".")
        && Loaded.PHRASES.finds("heading", text);
  }

  private static List<Bit> bits(OutlineSection section) {
    List<Bit> bits = new ArrayList<>(new Bits(Loaded.PHRASES).of(section.blocks()));
    section.subsections().forEach(inner -> collect(inner, bits));
    return bits;
  }

  private static void collect(OutlineSection section, List<Bit> bits) {
    bits.add(new Bit(section.heading().mapped(), Bit.Form.HEADING));
    bits.addAll(bits(section));
  }

  private void chain(List<Bit> bits, boolean announced) {
    ChainDraft draft = new ChainDraft(announced);
    bits.stream().filter(bit -> !bit.words().isEmpty()).forEach(draft::add);
    for (List<MappedText> answers : draft.chains()) {
      if (answers.stream().map(MappedText::text).noneMatch(placeholder)) {
        chains.add(
            new WhyChain(
                answers.get(0).span().cover(answers.get(answers.size() - 1).span()),
                answers.stream()
                    .map(text -> new WhyChain.Answer(text.span(), text.text()))
                    .toList()));
      }
    }
  }
}

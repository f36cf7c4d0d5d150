package dev.runwell.markdown;

import dev.runwell.source.SourceText;
import java.util.List;
import java.util.Optional;

/** A Markdown file as blocks; every span is one of the file's own offsets. */
public record MarkdownTree(
    SourceText source,
    Optional<FrontMatter> frontMatter,
    List<Block> blocks,
    List<HtmlComment> comments) {

  /** Copies the lists. */
  public MarkdownTree {
    blocks = List.copyOf(blocks);
    comments = List.copyOf(comments);
  }

  /** Reads a file; never fails, whatever the text holds. */
  public static MarkdownTree parse(SourceText source) {
    Masking masking = Masking.of(source);
    List<Block> blocks = new TreeBuilder(source, masking.text()).build();
    return new MarkdownTree(
        source, masking.frontMatter(), DetailsFolding.fold(source, blocks), masking.comments());
  }

  /** Every block, wherever it is nested, in the order of the document; outer before inner. */
  public List<Block> allBlocks() {
    return BlockWalk.of(blocks);
  }

  /** The running text of every heading, paragraph and table cell, in the order of the document. */
  public List<Prose> allProse() {
    return allBlocks().stream().flatMap(block -> BlockWalk.prose(block).stream()).toList();
  }
}

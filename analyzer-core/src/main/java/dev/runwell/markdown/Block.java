package dev.runwell.markdown;

import dev.runwell.source.Span;

/** One block of a Markdown document. */
public sealed interface Block
    permits Heading,
        Paragraph,
        ListBlock,
        ListItem,
        Table,
        CodeBlock,
        Quote,
        Details,
        HtmlBlock,
        ThematicBreak {

  /** The place of the whole block, from its first mark to the end of its last line. */
  Span span();
}

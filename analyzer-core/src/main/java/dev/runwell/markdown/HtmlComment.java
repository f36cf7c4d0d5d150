package dev.runwell.markdown;

import dev.runwell.source.MappedText;
import dev.runwell.source.Span;

/** An HTML comment outside code; {@code content} is what stands between its marks. */
public record HtmlComment(Span span, MappedText content) {}

package dev.runwell.reading.alerts;

import dev.runwell.model.Comment;
import dev.runwell.reading.yaml.YamlScalar;
import dev.runwell.source.SourceText;
import dev.runwell.source.Span;
import java.util.ArrayList;
import java.util.List;

/** The comments of a YAML file: from {@code #} to the end of the line, outside of values. */
final class YamlComments {
  private YamlComments() {}

  /** The comments of a file whose values are known. */
  static List<Comment> in(SourceText source, List<YamlScalar> scalars) {
    String text = source.text();
    int at = text.indexOf('#');
    if (at < 0) {
      return List.of();
    }
    List<Span> values = scalars.stream().map(YamlScalar::span).sorted().toList();
    List<Comment> comments = new ArrayList<>();
    int next = 0;
    while (at >= 0) {
      while (next < values.size() && values.get(next).end() <= at) {
        next++;
      }
      int from = at + 1;
      if (next < values.size() && values.get(next).start() <= at) {
        from = values.get(next).end();
      } else if (at == 0 || Character.isWhitespace(text.charAt(at - 1))) {
        from = source.lineSpan(source.line(at)).end();
        comments.add(new Comment(new Span(at, from), text.substring(at + 1, from)));
      }
      at = text.indexOf('#', from);
    }
    return comments;
  }
}

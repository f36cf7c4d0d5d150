package dev.runwell.reading.alerts;

import dev.runwell.reading.yaml.YamlScalar;
import dev.runwell.source.SourceText;
import dev.runwell.source.Span;
import java.util.List;

/** Rule files that stand as a text in another file, as the data of a ConfigMap. */
final class EmbeddedRules {
  /** More in one file is no file of rules, and each costs as much as the whole. */
  private static final int MOST = 50;

  private EmbeddedRules() {}

  /** The values of a file that are rule files themselves. */
  static List<YamlScalar> in(SourceText source, List<YamlScalar> scalars) {
    return scalars.stream()
        .filter(scalar -> isLiteral(source, scalar.span()))
        .filter(scalar -> AlertSigns.areIn(source.slice(scalar.span())))
        .limit(MOST)
        .toList();
  }

  private static boolean isLiteral(SourceText source, Span span) {
    return span.length() > 1 && source.text().charAt(span.start()) == '|';
  }

  /** The file's text with everything blank but for one value. */
  static SourceText alone(SourceText source, Span span) {
    int header = source.lineSpan(source.line(span.start())).end();
    char[] units = source.text().toCharArray();
    for (int i = 0; i < units.length; i++) {
      boolean inside = header <= i && i < span.end();
      if (!inside && units[i] != '\n' && units[i] != '\r') {
        units[i] = ' ';
      }
    }
    return SourceText.of(source.path(), new String(units));
  }
}

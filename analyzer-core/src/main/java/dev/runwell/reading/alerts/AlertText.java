package dev.runwell.reading.alerts;

import dev.runwell.reading.yaml.YamlMapping;
import dev.runwell.reading.yaml.YamlScalar;
import dev.runwell.reading.yaml.YamlValue;
import dev.runwell.source.SourceText;
import dev.runwell.source.Span;
import java.util.Collections;
import java.util.Optional;

/** What the values of a file say, whether it is a template or not. */
final class AlertText {
  private final SourceText source;
  private final TemplateMask mask;
  private final boolean masked;

  private AlertText(SourceText source, TemplateMask mask, boolean masked) {
    this.source = source;
    this.mask = mask;
    this.masked = masked;
  }

  /** A file as it is. */
  static AlertText plain(SourceText source) {
    return new AlertText(source, TemplateMask.none(source), false);
  }

  /** A file that YAML can be read of only without its actions. */
  static AlertText template(SourceText source) {
    return new AlertText(source, TemplateMask.of(source), true);
  }

  boolean isTemplate() {
    return masked;
  }

  /** The file. */
  SourceText source() {
    return source;
  }

  /** What the parser of YAML gets to see of the file. */
  SourceText yaml() {
    return mask.source();
  }

  /** What a value says. */
  String text(YamlScalar scalar) {
    return TemplateText.resolve(written(scalar.text()));
  }

  /** What a single value under a key says; empty if there is none, or nothing in it. */
  Optional<String> text(YamlMapping mapping, String key) {
    return scalar(mapping, key).map(this::text);
  }

  /** The single value under a key, if something is written there. */
  static Optional<YamlScalar> scalar(YamlMapping mapping, String key) {
    return value(mapping, key, YamlScalar.class).filter(scalar -> !scalar.isNull());
  }

  /** The value under a key, if it is one of this kind. */
  static <V extends YamlValue> Optional<V> value(YamlMapping mapping, String key, Class<V> kind) {
    return mapping.get(key).filter(kind::isInstance).map(kind::cast);
  }

  /** Whether actions that the file's own template runs stand in a text of the parser. */
  boolean isMade(YamlScalar scalar) {
    return masked && TemplateText.holdsHidden(scalar.text());
  }

  /** Whether a line inside the span, or right behind it, puts something in that cannot be read. */
  boolean isAddedTo(Span span) {
    int found = Collections.binarySearch(mask.insertions(), span.start());
    int next = found >= 0 ? found : -found - 1;
    return next < mask.insertions().size()
        && isBlank(span.end(), mask.insertions().get(next)); // true as well inside the span
  }

  private boolean isBlank(int from, int to) {
    String yaml = yaml().text();
    for (int i = from; i < to; i++) {
      if (!Character.isWhitespace(yaml.charAt(i))) {
        return false;
      }
    }
    return true;
  }

  private String written(String text) {
    return masked ? TemplateText.show(text) : text;
  }
}

package dev.runwell.reading;

import dev.runwell.markdown.FrontMatter;
import dev.runwell.model.UnreadablePart;
import dev.runwell.reading.yaml.YamlEntry;
import dev.runwell.reading.yaml.YamlException;
import dev.runwell.reading.yaml.YamlList;
import dev.runwell.reading.yaml.YamlMapping;
import dev.runwell.reading.yaml.YamlReader;
import dev.runwell.reading.yaml.YamlScalar;
import dev.runwell.reading.yaml.YamlValue;
import dev.runwell.source.SourceText;
import dev.runwell.source.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The keys of a file's front matter with their values as text. */
final class FrontMatterReader {
  /**
   * A key and its value on one line: all of TOML that metadata uses, and YAML that its author did
   * not quote.
   */
  private static final Pattern LINE =
      Pattern.compile(
          "(?m)^([\\p{L}\\p{N}_\"'.-][\\p{L}\\p{N}_ \"'.-]*?)[ \\t]*[:=][ \\t]+(\\S.*?)[ \\t\\r]*$");

  private static final Pattern QUOTED = Pattern.compile("^[\\[\"']+|[\\]\"']+$");

  /** One key with its value. */
  record Entry(Span span, String key, String value, Span valueSpan) {}

  /** What was read, and what could not be. */
  record Metadata(List<Entry> entries, List<UnreadablePart> unreadable) {

    Optional<Entry> entry(String key) {
      return entries.stream().filter(entry -> entry.key().equals(key)).findFirst();
    }
  }

  private FrontMatterReader() {}

  static Metadata read(SourceText source, Optional<FrontMatter> frontMatter) {
    if (frontMatter.isEmpty()) {
      return new Metadata(List.of(), List.of());
    }
    Span body = frontMatter.get().body();
    if (frontMatter.get().format() == FrontMatter.Format.TOML) {
      return new Metadata(byLine(source, body), List.of());
    }
    try {
      Optional<YamlValue> value = YamlReader.read(source, body);
      boolean keyed = value.filter(YamlMapping.class::isInstance).isPresent();
      List<Entry> entries = keyed ? entries((YamlMapping) value.get()) : byLine(source, body);
      return new Metadata(entries, List.of());
    } catch (YamlException e) {
      return lenient(source, body, e);
    }
  }

  /**
   * An unquoted colon in a title is no reason to lose the rest; what is no list of keys at all is
   * said to be unreadable.
   */
  private static Metadata lenient(SourceText source, Span body, YamlException error) {
    List<Entry> entries = byLine(source, body);
    if (!entries.isEmpty() && !error.isRefusal()) {
      return new Metadata(entries, List.of());
    }
    int at = Math.min(error.offset(), source.length());
    UnreadablePart unreadable =
        new UnreadablePart(
            new Span(at, at),
            "front matter "
                + (error.isRefusal() ? "was not read as YAML: " : "is not YAML: ")
                + error.getMessage());
    return new Metadata(entries, List.of(unreadable));
  }

  private static List<Entry> entries(YamlMapping mapping) {
    List<Entry> entries = new ArrayList<>();
    for (YamlEntry entry : mapping.entries()) {
      String text = text(entry.value());
      entries.add(new Entry(entry.span(), entry.name(), text, entry.value().span()));
    }
    return entries;
  }

  private static String text(YamlValue value) {
    if (value instanceof YamlScalar scalar) {
      return scalar.isNull() ? "" : scalar.text();
    }
    if (value instanceof YamlList list) {
      return list.items().stream().map(FrontMatterReader::text).collect(Collectors.joining(", "));
    }
    if (value instanceof YamlMapping mapping) {
      return mapping.entries().stream()
          .map(entry -> entry.name() + ": " + text(entry.value()))
          .collect(Collectors.joining(", "));
    }
    return "";
  }

  private static List<Entry> byLine(SourceText source, Span body) {
    List<Entry> entries = new ArrayList<>();
    Matcher matcher = LINE.matcher(source.text()).region(body.start(), body.end());
    while (matcher.find()) {
      String value = QUOTED.matcher(matcher.group(2)).replaceAll("").replace("\", \"", ", ");
      String key = QUOTED.matcher(matcher.group(1)).replaceAll("");
      Span span = new Span(matcher.start(), matcher.end(2));
      entries.add(new Entry(span, key, value, new Span(matcher.start(2), matcher.end(2))));
    }
    return entries;
  }
}

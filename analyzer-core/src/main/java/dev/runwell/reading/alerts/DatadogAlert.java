package dev.runwell.reading.alerts;

import dev.runwell.model.Alert;
import dev.runwell.model.AlertAttribute;
import dev.runwell.model.AlertAttribute.Place;
import dev.runwell.reading.yaml.YamlList;
import dev.runwell.reading.yaml.YamlMapping;
import dev.runwell.reading.yaml.YamlScalar;
import dev.runwell.reading.yaml.YamlValue;
import dev.runwell.source.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * A monitor of Datadog's, as its interface gives and takes it: a mapping with {@code name}, {@code
 * type}, {@code query} and {@code message}. Its tags and its priority are its labels.
 */
final class DatadogAlert {
  private static final Set<String> OTHER_TYPES = Set.of("service check", "composite");
  private static final Pattern PRIORITY = Pattern.compile("[Pp]?([1-5])");

  private DatadogAlert() {}

  /** The monitor that a mapping is. */
  static Optional<Alert> of(YamlMapping monitor, AlertText text) {
    Optional<YamlScalar> name = AlertText.scalar(monitor, "name");
    Optional<YamlScalar> message = AlertText.scalar(monitor, "message");
    Optional<String> query = text.text(monitor, "query");
    boolean typed = text.text(monitor, "type").filter(DatadogAlert::isType).isPresent();
    if (name.isEmpty() || message.isEmpty() || query.isEmpty() || !typed) {
      return Optional.empty();
    }
    List<AlertAttribute> attributes = new ArrayList<>();
    monitor
        .entry("priority")
        .filter(entry -> entry.value() instanceof YamlScalar value && !value.isNull())
        .ifPresent(
            entry -> {
              YamlScalar value = (YamlScalar) entry.value();
              Span key = entry.key().span();
              attributes.add(
                  new AlertAttribute(Place.LABEL, key, "priority", value.span(), text.text(value)));
            });
    AlertText.value(monitor, "tags", YamlList.class)
        .ifPresent(tags -> tags.items().forEach(tag -> take(tag, text, attributes)));
    attributes.addAll(DatadogMessage.read(message.get(), text));
    Span span = text.source().trim(monitor.span());
    return Optional.of(
        new Alert(
            span,
            name.get().span(),
            text.text(name.get()),
            Alert.Origin.DATADOG,
            query,
            Optional.empty(),
            Optional.empty(),
            severity(attributes),
            attributes,
            List.of(),
            !text.isAddedTo(span)));
  }

  private static boolean isType(String type) {
    return type.endsWith(" alert") || OTHER_TYPES.contains(type);
  }

  /** A tag says it in words, a priority in a number. */
  private static Optional<String> severity(List<AlertAttribute> labels) {
    return said(labels, "severity")
        .or(
            () ->
                said(labels, "priority")
                    .map(PRIORITY::matcher)
                    .filter(matcher -> matcher.matches())
                    .map(matcher -> "P" + matcher.group(1)));
  }

  private static Optional<String> said(List<AlertAttribute> labels, String key) {
    return labels.stream()
        .filter(each -> each.place() == Place.LABEL && each.key().equals(key))
        .findFirst()
        .flatMap(AlertAttribute::said);
  }

  /** A tag: {@code team:payments}, or a word alone. */
  private static void take(YamlValue value, AlertText text, List<AlertAttribute> attributes) {
    if (!(value instanceof YamlScalar tag) || tag.isNull()) {
      return;
    }
    String said = text.text(tag);
    int colon = said.indexOf(':');
    Optional<Span> inner = inner(tag, said, text);
    String key = colon < 0 ? said : said.substring(0, colon);
    String rest = colon < 0 ? "" : said.substring(colon + 1);
    Span keySpan = new Span(tag.span().start(), tag.span().start());
    Span valueSpan = tag.span();
    if (inner.isPresent()) {
      int keyEnd = inner.get().start() + key.length();
      keySpan = new Span(inner.get().start(), keyEnd);
      valueSpan = new Span(inner.get().end() - rest.length(), inner.get().end());
    }
    attributes.add(new AlertAttribute(Place.LABEL, keySpan, key, valueSpan, rest));
  }

  /** The tag without its quotes, if it is written as it is said. */
  private static Optional<Span> inner(YamlScalar tag, String said, AlertText text) {
    String written = text.source().slice(tag.span());
    int quote = written.length() == said.length() + 2 ? 1 : 0;
    return written.startsWith(said, quote) && written.length() == said.length() + 2 * quote
        ? Optional.of(new Span(tag.span().start() + quote, tag.span().end() - quote))
        : Optional.empty();
  }
}

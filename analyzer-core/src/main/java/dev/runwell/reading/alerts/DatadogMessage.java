package dev.runwell.reading.alerts;

import dev.runwell.model.AlertAttribute;
import dev.runwell.model.AlertAttribute.Place;
import dev.runwell.reading.links.BareUrls;
import dev.runwell.reading.yaml.YamlScalar;
import dev.runwell.source.MappedText;
import dev.runwell.source.Span;
import java.util.ArrayList;
import java.util.List;

/** The message of a monitor: each address in it, or all of it if there is none. */
final class DatadogMessage {
  private static final String KEY = "message";

  private DatadogMessage() {}

  static List<AlertAttribute> read(YamlScalar message, AlertText text) {
    Span span = message.span();
    MappedText written = QuotedText.read(text.source(), span);
    List<AlertAttribute> addresses = new ArrayList<>();
    for (BareUrls.Found found : BareUrls.in(written.text())) {
      int end = closed(written.text(), found);
      Span address = written.span(found.start(), end);
      addresses.add(attribute(address, written.text().substring(found.start(), end)));
    }
    return addresses.isEmpty() ? List.of(attribute(span, text.text(message))) : addresses;
  }

  /** An address that ends with a template keeps the template's end. */
  private static int closed(String text, BareUrls.Found found) {
    int end = found.end();
    int open = text.lastIndexOf("{{", end);
    boolean inside = open >= found.start() && text.indexOf("}}", open) >= end;
    return inside && text.startsWith("}}", end) ? end + 2 : end;
  }

  private static AlertAttribute attribute(Span span, String value) {
    return new AlertAttribute(
        Place.MESSAGE, new Span(span.start(), span.start()), KEY, span, value);
  }
}

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

  /** What in braces begins or ends a part of the message, such as {@code {{/is_alert}}}. */
  private static final String PARTS = "#^/";

  private DatadogMessage() {}

  static List<AlertAttribute> read(YamlScalar message, AlertText text) {
    Span span = message.span();
    MappedText written = QuotedText.read(text.source(), span);
    List<AlertAttribute> addresses = new ArrayList<>();
    for (BareUrls.Found found : BareUrls.in(written.text())) {
      int end = end(written.text(), found);
      Span address = written.span(found.start(), end);
      addresses.add(attribute(address, written.text().substring(found.start(), end)));
    }
    return addresses.isEmpty() ? List.of(attribute(span, text.text(message))) : addresses;
  }

  /** Where an address ends, which the next part of the message may stand right behind. */
  private static int end(String text, BareUrls.Found found) {
    int at = text.indexOf("{{", found.start());
    while (at >= 0 && at < found.end()) {
      if (at + 2 < text.length() && PARTS.indexOf(text.charAt(at + 2)) >= 0) {
        int end =
            BareUrls.in(text.substring(found.start(), at)).stream()
                .findFirst()
                .map(before -> found.start() + before.end())
                .orElse(found.end());
        return closed(text, new BareUrls.Found(found.start(), end));
      }
      at = text.indexOf("{{", at + 2);
    }
    return closed(text, found);
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

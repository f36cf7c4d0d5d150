package dev.runwell.reading.alerts;

import static org.assertj.core.api.Assertions.assertThat;

import dev.runwell.model.Alert;
import dev.runwell.model.AlertAttribute;
import dev.runwell.model.AlertRules;
import dev.runwell.model.Comment;
import dev.runwell.model.OpsDocument;
import dev.runwell.source.SourceText;
import dev.runwell.source.Span;
import java.util.List;

/** A text read as a file of alerts. Whatever is read, its spans are those of the text. */
record ReadAlerts(SourceText source, OpsDocument document) {

  static ReadAlerts of(String text) {
    SourceText source = SourceText.of("alerts/pier.yml", text);
    ReadAlerts read = new ReadAlerts(source, AlertRulesReader.read(source));
    read.alerts().forEach(read::isWhereItSays);
    read.comments().forEach(comment -> assertThat(read.slice(comment.span())).startsWith("#"));
    return read;
  }

  List<Alert> alerts() {
    return document instanceof AlertRules rules ? rules.alerts() : List.of();
  }

  Alert alert() {
    assertThat(alerts()).hasSize(1);
    return alerts().get(0);
  }

  List<String> names() {
    return alerts().stream().map(Alert::name).toList();
  }

  List<Comment> comments() {
    return document.content().comments();
  }

  /** Problems as {@code line: reason}. */
  List<String> problems() {
    return document.content().unreadable().stream()
        .map(part -> source.line(part.span().start()) + ": " + part.reason())
        .toList();
  }

  /** Attributes as {@code PLACE key=value}. */
  List<String> attributes() {
    return alert().attributes().stream()
        .map(each -> each.place() + " " + each.key() + "=" + each.value())
        .toList();
  }

  String slice(Span span) {
    return source.slice(span);
  }

  private void isWhereItSays(Alert alert) {
    assertThat(slice(alert.span())).isEqualTo(slice(alert.span()).strip()).isNotEmpty();
    isWritten(alert.nameSpan(), alert.name());
    for (AlertAttribute attribute : alert.attributes()) {
      isWritten(attribute.valueSpan(), attribute.value());
      if (attribute.place() != AlertAttribute.Place.MESSAGE) {
        isWritten(attribute.keySpan(), attribute.key());
      }
    }
  }

  /** A value is written as it is said, but for quotes, escapes, line ends and the marks of Helm. */
  private void isWritten(Span span, String said) {
    String written = slice(span);
    if (written.matches("[\\w :/.-]+") && !said.isEmpty()) {
      assertThat(written.replaceAll("^[\"']|[\"']$|^[|>][-+]?\\s+|\\s+$", "").replace("\\/", "/"))
          .isEqualTo(said.strip());
    }
    for (String word : said.split("[^\\p{L}\\p{N}]+", -1)) {
      assertThat(written).contains(word);
    }
  }
}

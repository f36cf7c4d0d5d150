package dev.runwell.incident;

import dev.runwell.model.DocumentContent;
import dev.runwell.model.Field;
import dev.runwell.model.FieldName;
import dev.runwell.model.Passage;
import dev.runwell.source.OneLine;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Finds what a document calls by name: services, alerts, error codes. */
final class NameFinder {
  private static final String BETWEEN = "[,;\n]|\\s+(?:and|&)\\s+";

  /** The longest a name of a service can be before it is a sentence, in words. */
  private static final int MOST_WORDS = 4;

  private NameFinder() {}

  static IncidentNames names(DocumentContent content, List<RecordedSection> sections) {
    Set<String> codes = new LinkedHashSet<>();
    content.title().ifPresent(title -> codes.addAll(NameShapes.ERRORS.in(title.text())));
    for (RecordedSection section : sections) {
      codes.addAll(NameShapes.ERRORS.in(section.heading()));
      section.passages().forEach(passage -> codes.addAll(NameShapes.ERRORS.in(passage.text())));
    }
    return new IncidentNames(services(content), alerts(content), List.copyOf(codes));
  }

  private static List<String> services(DocumentContent content) {
    Set<String> services = new LinkedHashSet<>();
    for (Field field : content.fields(FieldName.SERVICES)) {
      if (field.hasValue()) {
        for (String name : field.value().split(BETWEEN, -1)) {
          String service = OneLine.of(name);
          if (!service.isEmpty() && service.split(" ", -1).length <= MOST_WORDS) {
            services.add(service);
          }
        }
      }
    }
    return List.copyOf(services);
  }

  private static List<String> alerts(DocumentContent content) {
    Set<String> alerts = new LinkedHashSet<>();
    for (Field field : content.fields(FieldName.ALERT_SOURCE)) {
      if (field.hasValue()) {
        alerts.addAll(NameShapes.ALERTS.in(field.value()));
      }
    }
    List<String> texts = new ArrayList<>();
    content.title().ifPresent(title -> texts.add(title.text()));
    for (Passage passage : content.passages()) {
      texts.add(passage.text().text());
    }
    for (String text : texts) {
      if (NameShapes.speaksOfAlerts(text)) {
        alerts.addAll(NameShapes.ALERTS.in(text));
      }
    }
    return List.copyOf(alerts);
  }
}

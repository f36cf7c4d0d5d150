package dev.runwell.reading.alerts;

import dev.runwell.model.Alert;
import dev.runwell.model.AlertAttribute;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Expands what a template says of an alert's own labels, such as {@code {{ $labels.alertname }}}:
 * what the alert itself decides, whatever fires.
 */
final class LabelTemplates {
  private static final Pattern TEMPLATE = Pattern.compile("\\{\\{[^{}]{0,300}\\}\\}");

  private static final Pattern LABEL =
      Pattern.compile(
          "\\{\\{-?\\s{0,9}(?:\\$labels|(?:\\$?\\.)(?:Labels|CommonLabels|GroupLabels))"
              + "\\.([A-Za-z_][A-Za-z0-9_]{0,99})\\s{0,9}(?:\\|\\s{0,9}(toLower|toUpper)\\s{0,9})?-?\\}\\}");

  /** How charts of Helm write a template that is not theirs. */
  private static final Pattern RAW =
      Pattern.compile("\\{\\{-?\\s{0,9}(`|\")(.{0,300}?)\\1\\s{0,9}-?\\}\\}");

  private LabelTemplates() {}

  /** A value with what the alert decides; other templates stay as they are. */
  static String expand(String value, Alert alert) {
    if (!value.contains("{{")) {
      return value;
    }
    String plain = RAW.matcher(value).replaceAll(raw -> Matcher.quoteReplacement(raw.group(2)));
    return LABEL
        .matcher(plain)
        .replaceAll(
            found -> {
              String label = found.group(1);
              String text = label(alert, label).map(own -> cased(own, found.group(2))).orElse(null);
              return Matcher.quoteReplacement(text == null ? found.group() : text);
            });
  }

  /** Whether something is left that only a firing alert decides. */
  static boolean isOpen(String value) {
    return TEMPLATE.matcher(value).find() || value.contains("{{") || value.contains("${");
  }

  private static Optional<String> label(Alert alert, String label) {
    Optional<String> own =
        label.equals("alertname")
            ? Optional.of(alert.name())
            : alert.attributes(AlertAttribute.Place.LABEL).stream()
                .filter(attribute -> attribute.key().equals(label))
                .findFirst()
                .flatMap(AlertAttribute::said);
    return own.filter(text -> !isOpen(text));
  }

  private static String cased(String text, String filter) {
    if (filter == null) {
      return text;
    }
    return filter.equals("toLower") ? text.toLowerCase(Locale.ROOT) : text.toUpperCase(Locale.ROOT);
  }
}

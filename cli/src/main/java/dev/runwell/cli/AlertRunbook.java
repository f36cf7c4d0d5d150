package dev.runwell.cli;

import dev.runwell.model.Alert;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** A runbook with everything filled in that an alert's definition tells. */
final class AlertRunbook {
  /** What labels and annotations are called that tell one thing; the first that is there counts. */
  private static final Map<String, List<String>> KEYS =
      Map.of(
          "service", List.of("service", "app", "application", "component", "job"),
          "owner", List.of("owner", "team", "squad", "support_group"),
          "dashboard", List.of("dashboard_url", "dashboardurl", "dashboard", "grafana_url"),
          "summary", List.of("summary", "description", "message"));

  /** What Markdown would take for something else, or what only a firing alert fills. */
  private static final Pattern UNSAFE = Pattern.compile("[\\[\\]<>|*_`\\\\#]|\\{\\{|\\$");

  private static final Pattern ADDRESS = Pattern.compile("https?://[^\\s<>\\[\\]{}|`]+");
  private static final int LONGEST_VALUE = 300;

  private final Alert alert;

  private AlertRunbook(Alert alert) {
    this.alert = alert;
  }

  /**
   * The text of a runbook's beginning with the prompts written over that the alert answers.
   *
   * @param folder where the runbook is going to lie, from where it links the alert's file
   */
  static String fill(String template, AlertChoice choice, Path folder) {
    AlertRunbook runbook = new AlertRunbook(choice.alert());
    String name = choice.alert().name();
    String text =
        template
            .replace("[Alert name]", name)
            .replace(
                "[monitoring tool, with a link to the alert]",
                "[" + name + "](" + link(folder, choice.file()) + ")")
            .replace(
                "> [the condition, such as: error rate > 1% for 5 minutes]", runbook.condition());
    text = runbook.put(text, "[service name]", "service");
    text = runbook.put(text, "[team or person who keeps this page true]", "owner");
    text =
        runbook.put(
            text, "[What this looks like on the dashboard, or what people report.]", "summary");
    return runbook.dashboard(text);
  }

  /** Word for word, so that it can be compared with the alert at any time. */
  private String condition() {
    StringBuilder quoted = new StringBuilder("> Alert: ").append(alert.name()).append('\n');
    alert.severity().ifPresent(level -> quoted.append("> Severity: ").append(level).append('\n'));
    alert.lasting().ifPresent(length -> quoted.append("> For: ").append(length).append('\n'));
    alert
        .expression()
        .map(String::strip)
        .filter(expression -> !expression.isEmpty())
        .ifPresent(
            expression -> {
              String fence = "`".repeat(Math.max(3, longestTicks(expression) + 1));
              quoted.append("\n").append(fence).append(language()).append('\n');
              quoted.append(expression).append('\n').append(fence);
            });
    return quoted.toString().stripTrailing();
  }

  private String language() {
    return alert.origin() == Alert.Origin.PROMETHEUS ? "promql" : "text";
  }

  private static int longestTicks(String text) {
    int longest = 0;
    int run = 0;
    for (int at = 0; at < text.length(); at++) {
      run = text.charAt(at) == '`' ? run + 1 : 0;
      longest = Math.max(longest, run);
    }
    return longest;
  }

  private String put(String text, String prompt, String what) {
    return value(what)
        .filter(value -> !UNSAFE.matcher(value).find() && value.length() <= LONGEST_VALUE)
        .filter(value -> !ADDRESS.matcher(value).matches()) // of a monitor's message
        .map(value -> text.replace(prompt, value))
        .orElse(text);
  }

  private String dashboard(String text) {
    return value("dashboard")
        .filter(address -> ADDRESS.matcher(address).matches())
        .map(
            address ->
                text.replace("[link to the service's dashboard]", "[dashboard](" + address + ")"))
        .orElse(text);
  }

  private Optional<String> value(String what) {
    return KEYS.get(what).stream()
        .flatMap(
            key ->
                alert.attributes().stream()
                    .filter(each -> each.key().toLowerCase(Locale.ROOT).equals(key)))
        .flatMap(attribute -> attribute.said().stream())
        .map(value -> value.replaceAll("\\s+", " "))
        .findFirst();
  }

  private static String link(Path folder, Path file) {
    return folder.relativize(file).toString().replace('\\', '/').replace(" ", "%20");
  }
}

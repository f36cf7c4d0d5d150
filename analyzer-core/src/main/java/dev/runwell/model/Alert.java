package dev.runwell.model;

import dev.runwell.source.Span;
import java.util.List;
import java.util.Optional;

/**
 * One definition of an alert.
 *
 * @param span the whole definition
 * @param nameSpan the name's value as written, where a finding about the alert points
 * @param name its name, such as {@code CheckoutErrorRateHigh}
 * @param origin whose format it is
 * @param expression what is watched, as written, templates as they are: PromQL, LogQL, a monitor's
 *     query; a calculation of Grafana's with its queries put in; empty if it was not understood
 * @param threshold what the expression's value is compared with, where the definition says so apart
 *     from the expression, as Grafana's do: {@code > 5}
 * @param lasting how long it has to hold, as written: {@code 5m}
 * @param severity as written: {@code page}, {@code critical}, {@code P1}
 * @param attributes its labels, annotations and messages, in the order of the file
 * @param runbooks what it says about its runbook, in the order of the file
 * @param complete whether all of it was read: templates may add labels and annotations to others
 */
public record Alert(
    Span span,
    Span nameSpan,
    String name,
    Origin origin,
    Optional<String> expression,
    Optional<String> threshold,
    Optional<String> lasting,
    Optional<String> severity,
    List<AlertAttribute> attributes,
    List<RunbookLink> runbooks,
    boolean complete)
    implements Element {

  /** Whose format a definition has. */
  public enum Origin {
    /** Rule files of Prometheus, Thanos, Mimir and Loki, and PrometheusRule resources. */
    PROMETHEUS,
    /** Grafana's provisioning files. */
    GRAFANA,
    /** Datadog's monitors. */
    DATADOG
  }

  /** Copies the lists. */
  public Alert {
    attributes = List.copyOf(attributes);
    runbooks = List.copyOf(runbooks);
  }

  /** The same alert with what it says about its runbook. */
  public Alert withRunbooks(List<RunbookLink> links) {
    return new Alert(
        span,
        nameSpan,
        name,
        origin,
        expression,
        threshold,
        lasting,
        severity,
        attributes,
        links,
        complete);
  }

  /** The attributes of one place, in the order of the file. */
  public List<AlertAttribute> attributes(AlertAttribute.Place place) {
    return attributes.stream().filter(attribute -> attribute.place() == place).toList();
  }
}

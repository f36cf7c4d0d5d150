package dev.runwell.incident;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Where a word can be looked for: {@code title:checkout}. */
public enum QueryField {
  /** The title. */
  TITLE,
  /** The path of the document. */
  PATH,
  /** The severity. */
  SEVERITY("sev"),
  /** The services. */
  SERVICE("services"),
  /** The alerts. */
  ALERT("alerts"),
  /** The error codes. */
  ERROR("code errors"),
  /** What happened: summary. */
  SUMMARY,
  /** What was seen or felt: impact, symptom, detection. */
  SYMPTOM("impact detection"),
  /** Why: root cause, contributing factors. */
  CAUSE("root-cause"),
  /** What ended it: resolution, mitigation. */
  MITIGATION("fix resolution"),
  /** What is to be done. */
  ACTION("actions action-items");

  /** Its other names, blanks between them. */
  private final String others;

  QueryField() {
    this("");
  }

  QueryField(String others) {
    this.others = others;
  }

  /** The name in a query. */
  public String id() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The field with this name, or one of its other names. */
  public static Optional<QueryField> of(String name) {
    String folded = name.toLowerCase(Locale.ROOT);
    return Arrays.stream(values())
        .filter(
            field ->
                field.id().equals(folded) || List.of(field.others.split(" ", -1)).contains(folded))
        .findFirst();
  }
}

package dev.runwell.rules.postmortem;

import dev.runwell.rules.BuiltInRules;
import dev.runwell.testkit.CleanDocument;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** Post-mortems that break no rule, each in another style. */
final class CompletePostMortems {
  private CompletePostMortems() {}

  /** The header, the timeline and the action items are tables. */
  static CleanDocument tables() {
    return read("complete.md");
  }

  /** Front matter and lists. */
  static CleanDocument bullets() {
    return read("complete-bullets.md");
  }

  /** The handbook's template, filled in. */
  static CleanDocument template() {
    return read("complete-template.md");
  }

  static CleanDocument read(String name) {
    try (InputStream in = CompletePostMortems.class.getResourceAsStream(name)) {
      String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
      return CleanDocument.of(new BuiltInRules(), text);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}

package dev.runwell.rules;

import dev.runwell.rule.Rule;
import dev.runwell.rule.RuleCatalogue;
import dev.runwell.rules.document.DocumentUnusedSuppression;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

/** The rules that come with Runwell. */
public final class BuiltInRules implements RuleCatalogue {
  /** Sorted by id; a new rule is one line here, its class and its page. */
  private static final List<Rule> RULES = List.of(new DocumentUnusedSuppression());

  @Override
  public List<Rule> rules() {
    return RULES;
  }

  @Override
  public Optional<String> page(String id) {
    boolean known = RULES.stream().anyMatch(rule -> rule.descriptor().id().equals(id));
    return known ? Optional.of(read("pages/" + id + ".md")) : Optional.empty();
  }

  private static String read(String resource) {
    try (InputStream in = BuiltInRules.class.getResourceAsStream(resource)) {
      if (in == null) {
        throw new IllegalStateException("no resource " + resource);
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}

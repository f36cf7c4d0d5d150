package dev.runwell.rules.postmortem;

import dev.runwell.finding.Level;
import dev.runwell.model.FieldName;
import dev.runwell.model.Mention;
import dev.runwell.model.Mention.Topic;
import dev.runwell.model.OpsDocument;
import dev.runwell.model.PostMortem;
import dev.runwell.rule.DocumentRule;
import dev.runwell.rule.Option;
import dev.runwell.rule.RuleContext;
import dev.runwell.rule.RuleDescriptor;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** Post-mortems whose impact tells of graver harm than their severity stands for. */
public final class PostmortemSeverityUnderstated implements DocumentRule {
  private static final Map<Topic, Option<Integer>> STEPS = new EnumMap<>(Topic.class);

  static {
    STEPS.put(Topic.OUTAGE, step("complete-outage", 1, "a complete outage"));
    STEPS.put(Topic.ALL_USERS, step("all-users", 1, "harm to all customers or users"));
    STEPS.put(Topic.DATA_LOSS, step("data-loss", 1, "lost data"));
    STEPS.put(Topic.DATA_EXPOSURE, step("data-exposure", 1, "data in the wrong hands"));
    STEPS.put(Topic.CORE_DEGRADED, step("core-degraded", 2, "a core function that did not work"));
  }

  private static final RuleDescriptor DESCRIPTOR =
      RuleDescriptor.of(
              "postmortem/severity-understated",
              Level.WARNING,
              RuleDescriptor.postMortems(),
              "Impacts that tell of graver harm than the stated severity stands for",
              "Raise the severity, or say in the impact what limited the harm")
          .with(STEPS.values().toArray(Option<?>[]::new));

  /** What a message quotes; the place shows the rest. */
  private static final int QUOTED = 60;

  private static final Pattern BLANKS = Pattern.compile("\\s+");

  /** A mention with the step of the scale that it implies, from 0. */
  private record Implied(Mention mention, int step) {}

  /** The handbook's scale: the first step for a complete outage or data loss, then degradation. */
  private static Option<Integer> step(String name, int step, String harm) {
    return Option.number(
        name,
        step,
        "The step of the scale, 1 for the gravest, that " + harm + " implies; 0 for none");
  }

  @Override
  public RuleDescriptor descriptor() {
    return DESCRIPTOR;
  }

  @Override
  public void check(OpsDocument document, RuleContext context) {
    List<String> scale = context.severityScale();
    if (!(document instanceof PostMortem postMortem)) {
      return;
    }
    int stated = postMortem.severity().map(scale::indexOf).orElse(-1);
    Optional<Implied> gravest = Optional.empty();
    for (Mention mention : document.content().mentions()) {
      int step = STEPS.containsKey(mention.topic()) ? stepOf(mention, context) : -1;
      boolean graver = gravest.isEmpty() || step < gravest.get().step();
      if (step >= 0 && step < stated && graver && step < scale.size()) {
        gravest = Optional.of(new Implied(mention, step));
      }
    }
    if (gravest.isPresent() && !isRaised(postMortem, scale.subList(0, gravest.get().step() + 1))) {
      context.report(
          gravest.get().mention().span(),
          "\""
              + quoted(gravest.get().mention().text())
              + "\" implies "
              + scale.get(gravest.get().step())
              + ", stated is "
              + scale.get(stated));
    }
  }

  private static int stepOf(Mention mention, RuleContext context) {
    return context.option(STEPS.get(mention.topic())) - 1;
  }

  /** Whether the field itself tells of a graver step: {@code SEV3, raised to SEV1 at 14:20}. */
  private static boolean isRaised(PostMortem postMortem, List<String> graver) {
    String said =
        postMortem
            .content()
            .field(FieldName.SEVERITY)
            .map(field -> field.value().toUpperCase(Locale.ROOT).replaceAll("[\\s-]", ""))
            .orElse("");
    return graver.stream().anyMatch(step -> said.contains(step.toUpperCase(Locale.ROOT)));
  }

  private static String quoted(String text) {
    String line = BLANKS.matcher(text).replaceAll(" ").strip();
    return line.length() <= QUOTED ? line : line.substring(0, QUOTED).strip() + "…";
  }
}

package dev.runwell.rules.response;

import dev.runwell.finding.Level;
import dev.runwell.model.Concept;
import dev.runwell.model.DocumentContent;
import dev.runwell.model.OpsDocument;
import dev.runwell.model.PostMortem;
import dev.runwell.model.Role;
import dev.runwell.model.RoleHolding;
import dev.runwell.rule.DocumentRule;
import dev.runwell.rule.Option;
import dev.runwell.rule.RuleContext;
import dev.runwell.rule.RuleDescriptor;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** Grave incidents without one of the roles that their response has to have. */
public final class ResponseMissingRole implements DocumentRule {
  /** The handbook's role assignment rule: "For SEV1, all four roles must be filled". */
  private static final Option<List<String>> MOST_SEVERE =
      Option.words(
          "most-severe-roles",
          List.of("incident-commander", "communications-lead", "technical-lead", "scribe"),
          "The roles of the most severe step");

  /** "For SEV2, IC and Technical Lead are mandatory." */
  private static final Option<List<String>> NEXT_SEVERE =
      Option.words(
          "next-severe-roles",
          List.of("incident-commander", "technical-lead"),
          "The roles of the step below it");

  private static final RuleDescriptor DESCRIPTOR =
      RuleDescriptor.of(
              "response/missing-role",
              Level.WARNING,
              RuleDescriptor.postMortems(),
              "Grave incidents of which a mandatory role of the response is told nowhere",
              "Tell who held the role, in the header, the timeline or the response; or why nobody did")
          .with(MOST_SEVERE, NEXT_SEVERE);

  @Override
  public RuleDescriptor descriptor() {
    return DESCRIPTOR;
  }

  @Override
  public void check(OpsDocument document, RuleContext context) {
    if (!(document instanceof PostMortem postMortem) || !Grade.isGrave(document, context)) {
      return;
    }
    Set<Role> held = EnumSet.noneOf(Role.class);
    postMortem.response().roles().stream().map(RoleHolding::role).forEach(held::add);
    if (!isTold(postMortem)) {
      return; // what would tell it is missing, and that has a rule of its own
    }
    boolean first = Grade.of(document, context).filter(Grade.FIRST::equals).isPresent();
    List<String> missing = new ArrayList<>();
    Set<String> wanted = Set.copyOf(context.option(first ? MOST_SEVERE : NEXT_SEVERE));
    for (Role role : Role.values()) {
      if (wanted.contains(role.field().id()) && !held.contains(role)) {
        missing.add(role.field().id().replace('-', ' '));
      }
    }
    if (!missing.isEmpty()) {
      String severity = postMortem.severity().orElseThrow();
      context.report(document.content().head(), severity + " response without " + listed(missing));
    }
  }

  /** A timeline, and a section on the response or a header that lists roles. */
  private static boolean isTold(PostMortem document) {
    DocumentContent content = document.content();
    boolean section = content.sections(Concept.RESPONSE).stream().anyMatch(it -> !it.empty());
    long listed =
        Arrays.stream(Role.values())
            .filter(role -> content.field(role.field()).isPresent())
            .count();
    return !document.timeline().isEmpty() && (section || listed > 1);
  }

  private static String listed(List<String> roles) {
    int last = roles.size() - 1;
    return last == 0
        ? roles.get(0)
        : String.join(", ", roles.subList(0, last)) + " and " + roles.get(last);
  }
}

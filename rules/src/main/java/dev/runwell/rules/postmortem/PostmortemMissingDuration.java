package dev.runwell.rules.postmortem;

import dev.runwell.finding.Level;
import dev.runwell.language.Lexicon;
import dev.runwell.model.DocumentContent;
import dev.runwell.model.FieldName;
import dev.runwell.model.OpsDocument;
import dev.runwell.model.Slug;
import dev.runwell.rule.RuleDescriptor;
import dev.runwell.rule.kinds.RequiredField;
import java.util.Set;
import java.util.stream.Collectors;

/** Post-mortems that do not say how long the incident lasted. */
public final class PostmortemMissingDuration extends RequiredField {
  private static final RuleDescriptor DESCRIPTOR =
      RuleDescriptor.of(
          "postmortem/missing-duration",
          Level.WARNING,
          RuleDescriptor.postMortems(),
          "Post-mortems that do not say how long the incident lasted",
          "State how long it lasted, or when it began and when it ended, with the time zone");

  /** Creates the rule. */
  public PostmortemMissingDuration() {
    super(DESCRIPTOR, FieldName.DURATION, "duration of the incident");
  }

  /** When it began and when it ended is an answer, and so is how long the resolution took. */
  @Override
  protected boolean isSaidElsewhere(OpsDocument document) {
    DocumentContent content = document.content();
    boolean began = content.field(FieldName.START).isPresent();
    return (began && content.field(FieldName.END).isPresent())
        || content.fields().stream()
            .filter(field -> field.length().isPresent())
            .anyMatch(field -> Labels.OF_DURATIONS.contains(field.key()));
  }

  /** Loaded only where there is no field for the duration. */
  private static final class Labels {
    static final Set<String> OF_DURATIONS =
        Lexicon.load(PostmortemMissingDuration.class, "durations.txt").words("duration").stream()
            .map(Slug::of)
            .collect(Collectors.toUnmodifiableSet());
  }
}

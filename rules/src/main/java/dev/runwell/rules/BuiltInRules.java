package dev.runwell.rules;

import dev.runwell.rule.Rule;
import dev.runwell.rule.RuleCatalogue;
import dev.runwell.rules.actionitem.ActionItemAmbiguousDate;
import dev.runwell.rules.actionitem.ActionItemDueBeforeIncident;
import dev.runwell.rules.actionitem.ActionItemLateDue;
import dev.runwell.rules.actionitem.ActionItemMissingDueDate;
import dev.runwell.rules.actionitem.ActionItemMissingOwner;
import dev.runwell.rules.actionitem.ActionItemMissingPriority;
import dev.runwell.rules.actionitem.ActionItemPastDue;
import dev.runwell.rules.actionitem.ActionItemPeopleFix;
import dev.runwell.rules.actionitem.ActionItemSeveralOwners;
import dev.runwell.rules.actionitem.ActionItemUniformPriority;
import dev.runwell.rules.actionitem.ActionItemUnknownOwner;
import dev.runwell.rules.actionitem.ActionItemUnknownPriority;
import dev.runwell.rules.actionitem.ActionItemUnmeasurable;
import dev.runwell.rules.actionitem.ActionItemUntracked;
import dev.runwell.rules.alert.AlertDeadRunbook;
import dev.runwell.rules.alert.AlertDeadRunbookAnchor;
import dev.runwell.rules.alert.AlertGenericRunbook;
import dev.runwell.rules.alert.AlertLowCoverage;
import dev.runwell.rules.alert.AlertMissingRunbook;
import dev.runwell.rules.alert.AlertMissingSeverity;
import dev.runwell.rules.alert.AlertMissingSummary;
import dev.runwell.rules.alert.AlertMisspeltAnnotation;
import dev.runwell.rules.alert.AlertRunbookAboutAnotherAlert;
import dev.runwell.rules.alert.AlertRunbookInLabel;
import dev.runwell.rules.blame.BlameAnimatedLanguage;
import dev.runwell.rules.blame.BlameCounterfactual;
import dev.runwell.rules.blame.BlameHindsight;
import dev.runwell.rules.blame.BlameHumanError;
import dev.runwell.rules.blame.BlameLeadingQuestion;
import dev.runwell.rules.blame.BlameMechanistic;
import dev.runwell.rules.blame.BlameMotiveGuess;
import dev.runwell.rules.blame.BlameNegligence;
import dev.runwell.rules.blame.BlamePersonAsCause;
import dev.runwell.rules.document.DocumentDeadLink;
import dev.runwell.rules.document.DocumentEmptySection;
import dev.runwell.rules.document.DocumentMissingTitle;
import dev.runwell.rules.document.DocumentPlaceholderText;
import dev.runwell.rules.document.DocumentUnusedSuppression;
import dev.runwell.rules.postmortem.PostmortemAmbiguousDate;
import dev.runwell.rules.postmortem.PostmortemImpactWithoutNumber;
import dev.runwell.rules.postmortem.PostmortemLatePublication;
import dev.runwell.rules.postmortem.PostmortemMissingActionReview;
import dev.runwell.rules.postmortem.PostmortemMissingDate;
import dev.runwell.rules.postmortem.PostmortemMissingDuration;
import dev.runwell.rules.postmortem.PostmortemMissingOwner;
import dev.runwell.rules.postmortem.PostmortemMissingSection;
import dev.runwell.rules.postmortem.PostmortemMissingServices;
import dev.runwell.rules.postmortem.PostmortemMissingSeverity;
import dev.runwell.rules.postmortem.PostmortemMissingStatus;
import dev.runwell.rules.postmortem.PostmortemNoActionItems;
import dev.runwell.rules.postmortem.PostmortemNoPrevention;
import dev.runwell.rules.postmortem.PostmortemOverdueActionReview;
import dev.runwell.rules.postmortem.PostmortemSeveralOwners;
import dev.runwell.rules.postmortem.PostmortemSeverityUnderstated;
import dev.runwell.rules.postmortem.PostmortemShallowWhys;
import dev.runwell.rules.postmortem.PostmortemStaleDraft;
import dev.runwell.rules.postmortem.PostmortemUnknownSeverity;
import dev.runwell.rules.postmortem.PostmortemUnknownStatus;
import dev.runwell.rules.postmortem.PostmortemUnlinkedRecurrence;
import dev.runwell.rules.response.ResponseLateAcknowledgement;
import dev.runwell.rules.response.ResponseLateFirstUpdate;
import dev.runwell.rules.response.ResponseLateRoles;
import dev.runwell.rules.response.ResponseLongCommand;
import dev.runwell.rules.response.ResponseMissedEscalation;
import dev.runwell.rules.response.ResponseMissingRole;
import dev.runwell.rules.response.ResponseMissingWarRoom;
import dev.runwell.rules.response.ResponseUpdateGap;
import dev.runwell.rules.runbook.RunbookConditionDrift;
import dev.runwell.rules.runbook.RunbookContextWithoutLinks;
import dev.runwell.rules.runbook.RunbookDestructiveCommand;
import dev.runwell.rules.runbook.RunbookEscalationWithoutContact;
import dev.runwell.rules.runbook.RunbookEscalationWithoutTime;
import dev.runwell.rules.runbook.RunbookImpactWithoutAudience;
import dev.runwell.rules.runbook.RunbookImpactWithoutSeverity;
import dev.runwell.rules.runbook.RunbookLastUpdatedDrift;
import dev.runwell.rules.runbook.RunbookMissingLastUpdated;
import dev.runwell.rules.runbook.RunbookMissingOwner;
import dev.runwell.rules.runbook.RunbookMissingSection;
import dev.runwell.rules.runbook.RunbookMitigationWithoutCommand;
import dev.runwell.rules.runbook.RunbookOrphan;
import dev.runwell.rules.runbook.RunbookStale;
import dev.runwell.rules.runbook.RunbookStepWithoutAction;
import dev.runwell.rules.runbook.RunbookStepWithoutExpectedResult;
import dev.runwell.rules.runbook.RunbookSymptomWithoutCondition;
import dev.runwell.rules.runbook.RunbookTitleFormat;
import dev.runwell.rules.runbook.RunbookUnnumberedSteps;
import dev.runwell.rules.runbook.RunbookUntested;
import dev.runwell.rules.runbook.RunbookVagueInstruction;
import dev.runwell.rules.timeline.TimelineContradictsDuration;
import dev.runwell.rules.timeline.TimelineEntryWithoutTime;
import dev.runwell.rules.timeline.TimelineMissingMilestone;
import dev.runwell.rules.timeline.TimelineMissingTimeZone;
import dev.runwell.rules.timeline.TimelineOutOfOrder;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

/** The rules that come with Runwell. */
public final class BuiltInRules implements RuleCatalogue {
  /** Sorted by id; a new rule is one line here, its class and its page. */
  private static final List<Rule> RULES =
      List.of(
          new ActionItemAmbiguousDate(),
          new ActionItemDueBeforeIncident(),
          new ActionItemLateDue(),
          new ActionItemMissingDueDate(),
          new ActionItemMissingOwner(),
          new ActionItemMissingPriority(),
          new ActionItemPastDue(),
          new ActionItemPeopleFix(),
          new ActionItemSeveralOwners(),
          new ActionItemUniformPriority(),
          new ActionItemUnknownOwner(),
          new ActionItemUnknownPriority(),
          new ActionItemUnmeasurable(),
          new ActionItemUntracked(),
          new AlertDeadRunbook(),
          new AlertDeadRunbookAnchor(),
          new AlertGenericRunbook(),
          new AlertLowCoverage(),
          new AlertMissingRunbook(),
          new AlertMissingSeverity(),
          new AlertMissingSummary(),
          new AlertMisspeltAnnotation(),
          new AlertRunbookAboutAnotherAlert(),
          new AlertRunbookInLabel(),
          new BlameAnimatedLanguage(),
          new BlameCounterfactual(),
          new BlameHindsight(),
          new BlameHumanError(),
          new BlameLeadingQuestion(),
          new BlameMechanistic(),
          new BlameMotiveGuess(),
          new BlameNegligence(),
          new BlamePersonAsCause(),
          new DocumentDeadLink(),
          new DocumentEmptySection(),
          new DocumentMissingTitle(),
          new DocumentPlaceholderText(),
          new DocumentUnusedSuppression(),
          new PostmortemAmbiguousDate(),
          new PostmortemImpactWithoutNumber(),
          new PostmortemLatePublication(),
          new PostmortemMissingActionReview(),
          new PostmortemMissingDate(),
          new PostmortemMissingDuration(),
          new PostmortemMissingOwner(),
          new PostmortemMissingSection(),
          new PostmortemMissingServices(),
          new PostmortemMissingSeverity(),
          new PostmortemMissingStatus(),
          new PostmortemNoActionItems(),
          new PostmortemNoPrevention(),
          new PostmortemOverdueActionReview(),
          new PostmortemSeveralOwners(),
          new PostmortemSeverityUnderstated(),
          new PostmortemShallowWhys(),
          new PostmortemStaleDraft(),
          new PostmortemUnknownSeverity(),
          new PostmortemUnknownStatus(),
          new PostmortemUnlinkedRecurrence(),
          new ResponseLateAcknowledgement(),
          new ResponseLateFirstUpdate(),
          new ResponseLateRoles(),
          new ResponseLongCommand(),
          new ResponseMissedEscalation(),
          new ResponseMissingRole(),
          new ResponseMissingWarRoom(),
          new ResponseUpdateGap(),
          new RunbookConditionDrift(),
          new RunbookContextWithoutLinks(),
          new RunbookDestructiveCommand(),
          new RunbookEscalationWithoutContact(),
          new RunbookEscalationWithoutTime(),
          new RunbookImpactWithoutAudience(),
          new RunbookImpactWithoutSeverity(),
          new RunbookLastUpdatedDrift(),
          new RunbookMissingLastUpdated(),
          new RunbookMissingOwner(),
          new RunbookMissingSection(),
          new RunbookMitigationWithoutCommand(),
          new RunbookOrphan(),
          new RunbookStale(),
          new RunbookStepWithoutAction(),
          new RunbookStepWithoutExpectedResult(),
          new RunbookSymptomWithoutCondition(),
          new RunbookTitleFormat(),
          new RunbookUnnumberedSteps(),
          new RunbookUntested(),
          new RunbookVagueInstruction(),
          new TimelineContradictsDuration(),
          new TimelineEntryWithoutTime(),
          new TimelineMissingMilestone(),
          new TimelineMissingTimeZone(),
          new TimelineOutOfOrder());

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

package dev.runwell.rules.runbook;

import dev.runwell.finding.Level;
import dev.runwell.model.VagueInstruction;
import dev.runwell.rule.ElementRule;
import dev.runwell.rule.RuleContext;
import dev.runwell.rule.RuleDescriptor;

/** Steps that leave to a tired reader what their author knew. */
public final class RunbookVagueInstruction implements ElementRule<VagueInstruction> {
  private static final RuleDescriptor DESCRIPTOR =
      RuleDescriptor.of(
          "runbook/vague-instruction",
          Level.NOTE,
          RuleDescriptor.runbooks(),
          "Steps that leave open when, how or against what",
          "Say what to look for, above which value to act, or which command to run");

  @Override
  public RuleDescriptor descriptor() {
    return DESCRIPTOR;
  }

  @Override
  public Class<VagueInstruction> subject() {
    return VagueInstruction.class;
  }

  @Override
  public void check(VagueInstruction instruction, RuleContext context) {
    String open =
        switch (instruction.opens()) {
          case WHEN -> "when it applies";
          case RESULT -> "what a good result is";
          case ACTION -> "what to do";
        };
    context.report(instruction.span(), "Step does not say " + open);
  }
}

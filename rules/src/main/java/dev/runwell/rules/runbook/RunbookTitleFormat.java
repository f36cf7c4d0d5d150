package dev.runwell.rules.runbook;

import dev.runwell.finding.Level;
import dev.runwell.language.Lexicon;
import dev.runwell.language.Words;
import dev.runwell.model.OpsDocument;
import dev.runwell.model.Title;
import dev.runwell.rule.DocumentRule;
import dev.runwell.rule.RuleContext;
import dev.runwell.rule.RuleDescriptor;
import java.util.Optional;
import java.util.Set;

/** Titles that would fit any runbook: nothing in them names an alert or a service. */
public final class RunbookTitleFormat implements DocumentRule {
  private static final RuleDescriptor DESCRIPTOR =
      RuleDescriptor.of(
          "runbook/title-format",
          Level.NOTE,
          RuleDescriptor.runbooks(),
          "Titles that name neither an alert nor a service",
          "Write the alert and the service into the title: Queue depth - Order intake Runbook");

  private static final class Loaded {
    private static final Set<String> FITS_ANY =
        Lexicon.load(RunbookTitleFormat.class, "titles.lexicon").words("fits any runbook");
  }

  @Override
  public RuleDescriptor descriptor() {
    return DESCRIPTOR;
  }

  @Override
  public void check(OpsDocument document, RuleContext context) {
    Optional<Title> title = document.content().title();
    if (title.isPresent() && !names(Words.of(title.get().text()))) {
      context.report(title.get().span(), "Title names neither an alert nor a service");
    }
  }

  /** Whether a word is left that not every title could have. */
  private static boolean names(Words title) {
    for (int at = 0; at < title.count(); at++) {
      if (title.isWord(at) && !Loaded.FITS_ANY.contains(title.word(at))) {
        return true;
      }
    }
    return false;
  }
}

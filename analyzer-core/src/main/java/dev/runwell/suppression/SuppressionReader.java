package dev.runwell.suppression;

import dev.runwell.model.Comment;
import dev.runwell.model.OpsDocument;
import dev.runwell.rule.RuleNames;
import dev.runwell.rule.SuppressionUse;
import dev.runwell.rule.SuppressionUse.Outcome;
import dev.runwell.source.Span;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Reads the suppressions of a document from its comments. Immutable. */
public final class SuppressionReader {
  private final RuleNames names;
  private final LocalDate asOf;

  /** Knows the rules by these names, and what today is. */
  public SuppressionReader(RuleNames names, LocalDate asOf) {
    this.names = names;
    this.asOf = asOf;
  }

  /** The suppressions of a document, in its order. */
  public Suppressions read(OpsDocument document) {
    Pass pass = new Pass(document);
    for (Comment comment : document.content().comments()) {
      DirectiveParser.parse(comment.text()).ifPresent(directive -> pass.take(comment, directive));
    }
    return pass.end();
  }

  /** One way through the comments of one document. */
  private final class Pass {
    private final OpsDocument document;
    private final List<Suppression> closed = new ArrayList<>();
    private final List<Suppression> open = new ArrayList<>();
    private final List<SuppressionUse> faults = new ArrayList<>();

    /** What comments have disabled or tried to: whoever ends that is not at fault. */
    private final Set<String> attempted = new HashSet<>();

    Pass(OpsDocument document) {
      this.document = document;
    }

    void take(Comment comment, Directive directive) {
      Span span = comment.span();
      if (directive.fault().isPresent()) {
        fault(span, "", Outcome.UNREADABLE, directive.fault());
        return;
      }
      if (directive.action() == Directive.Action.ENABLE) {
        enable(span, directive.rules());
        return;
      }
      if (directive.action() == Directive.Action.DISABLE) {
        attempted.addAll(directive.rules());
      }
      for (String rule : directive.rules()) {
        if (!names.knows(rule)) {
          fault(span, rule, Outcome.UNKNOWN_RULE, names.nearest(rule));
        }
      }
      List<String> known = directive.rules().stream().filter(names::knows).distinct().toList();
      String all = String.join(", ", known);
      if (known.isEmpty()) {
        return;
      }
      if (directive.reason().isEmpty()) {
        fault(span, all, Outcome.WITHOUT_REASON, Optional.empty());
      } else if (directive.until().filter(asOf::isAfter).isPresent()) {
        fault(span, all, Outcome.EXPIRED, directive.until().map(LocalDate::toString));
      } else {
        disable(span, directive.action(), known);
      }
    }

    private void disable(Span span, Directive.Action action, List<String> rules) {
      boolean next = action == Directive.Action.DISABLE_NEXT;
      Span scope = next ? NextElement.after(span, document) : document.source().span();
      for (String rule : rules) {
        (next ? closed : open).add(new Suppression(span, rule, scope));
      }
    }

    private void enable(Span span, List<String> rules) {
      for (String rule : rules) {
        if (attempted.contains(rule)) {
          continue;
        }
        if (names.knows(rule)) {
          fault(span, rule, Outcome.NOTHING_DISABLED, Optional.empty());
        } else {
          fault(span, rule, Outcome.UNKNOWN_RULE, names.nearest(rule));
        }
      }
      if (rules.isEmpty() && attempted.isEmpty()) {
        fault(span, RuleNames.ALL, Outcome.NOTHING_DISABLED, Optional.empty());
      }
      List<Suppression> ended =
          open.stream().filter(each -> rules.isEmpty() || rules.contains(each.rule())).toList();
      open.removeAll(ended);
      for (Suppression each : ended) {
        Span scope = new Span(each.comment().start(), span.end());
        closed.add(new Suppression(each.comment(), each.rule(), scope));
      }
    }

    private void fault(Span span, String rule, Outcome outcome, Optional<String> detail) {
      faults.add(new SuppressionUse(span, rule, outcome, detail));
    }

    /** What is still open when the document ends holds in the whole file. */
    Suppressions end() {
      closed.addAll(open);
      return new Suppressions(closed, faults);
    }
  }
}

package dev.runwell.engine;

import dev.runwell.finding.Finding;
import dev.runwell.finding.Fingerprint;
import dev.runwell.model.OpsDocument;
import dev.runwell.model.Section;
import dev.runwell.source.SourceText;
import dev.runwell.source.Span;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Makes findings of one document's drafts: positions, excerpts, fingerprints. */
final class Findings {
  private final SourceText source;
  private final List<Section> sections;
  private final Fingerprint fingerprint;

  /** One text a line: many findings may begin on one long line. */
  private final Map<Integer, String> lines = new HashMap<>();

  /** {@code home} is the name of the file that does not depend on where a run is started. */
  Findings(OpsDocument document, String home) {
    source = document.source();
    sections = document.content().sections();
    fingerprint = new Fingerprint(home);
  }

  /** The finding of the next draft; drafts are to come in order. */
  Finding next(Draft draft) {
    Span span = draft.span();
    int line = source.line(span.start());
    String rule = draft.rule().id();
    String text = source.slice(span);
    String heading = heading(span.start());
    String name = fingerprint.next(rule, text, heading, draft.message());
    Optional<String> own =
        draft.missing().map(what -> fingerprint.nextMissing(rule, text, heading, what));
    return new Finding(
        rule,
        draft.level(),
        source.path(),
        span,
        source.position(span.start()),
        source.position(span.end()),
        lines.computeIfAbsent(line, number -> source.slice(source.lineSpan(number))),
        draft.message(),
        draft.rule().help(),
        own.orElse(name),
        own.map(missing -> name));
  }

  /** The heading of the innermost section around an offset; empty if there is none. */
  private String heading(int offset) {
    String heading = "";
    for (Section section : sections) {
      if (section.span().contains(offset)) {
        heading = section.heading();
      }
    }
    return heading;
  }
}

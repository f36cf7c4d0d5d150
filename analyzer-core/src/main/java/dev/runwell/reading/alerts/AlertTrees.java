package dev.runwell.reading.alerts;

import dev.runwell.model.UnreadablePart;
import dev.runwell.reading.yaml.YamlException;
import dev.runwell.reading.yaml.YamlReader;
import dev.runwell.reading.yaml.YamlValue;
import dev.runwell.source.SourceText;
import dev.runwell.source.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The trees of a file: those of its documents, or as much of them as can be read. A template is
 * read without its actions; of a document that is no YAML its single alerts are.
 *
 * @param text what values in the trees say
 * @param values the trees, in the order of the file
 * @param unreadable what of the file could not be read although it may define alerts
 */
record AlertTrees(AlertText text, List<YamlValue> values, List<UnreadablePart> unreadable) {
  private static final String SEPARATOR = "---";

  /** Reads a file. */
  static AlertTrees of(SourceText source) {
    Attempt plain = new Attempt(AlertText.plain(source));
    Optional<YamlException> fault = plain.read(source.span());
    if (fault.isEmpty() || fault.get().isRefusal()) {
      return plain.refused(fault);
    }
    if (!TemplateActions.maybeIn(source.text()) || TemplateText.holdsHidden(source.text())) {
      return plain.readParts(true);
    }
    Attempt template = new Attempt(AlertText.template(source));
    Optional<YamlException> left = template.read(source.span());
    return left.isEmpty()
        ? template.result()
        : template.readParts(left.get().offset() == fault.get().offset());
  }

  /** One way to read a file. */
  private static final class Attempt {
    private final AlertText text;
    private final List<YamlValue> values = new ArrayList<>();
    private final List<UnreadablePart> unreadable = new ArrayList<>();

    Attempt(AlertText text) {
      this.text = text;
    }

    /** Reads a part of the file; answers why it is none of YAML. */
    Optional<YamlException> read(Span part) {
      try {
        values.addAll(YamlReader.readAll(text.yaml(), part));
        return Optional.empty();
      } catch (YamlException fault) {
        return Optional.of(fault);
      }
    }

    AlertTrees refused(Optional<YamlException> fault) {
      fault.filter(it -> AlertSigns.areIn(text.source().text())).ifPresent(this::report);
      return result();
    }

    /**
     * Reads one document after the other, and of those that are no YAML one alert after the other.
     *
     * @param broken whether the fault is the file's own: whoever writes a template that makes YAML
     *     is told only of what was not read
     */
    AlertTrees readParts(boolean broken) {
      for (Span part : documents()) {
        Optional<YamlException> fault = read(part);
        if (fault.isPresent() && AlertSigns.areIn(text.yaml().slice(part))) {
          readItems(part, fault.get(), broken);
        }
      }
      return result();
    }

    /** The fault of an item is nearer to the mistake than that of the document around it. */
    private void readItems(Span document, YamlException fault, boolean broken) {
      List<YamlException> faults = new ArrayList<>();
      List<Span> items = RuleItems.in(text.yaml(), document);
      items.forEach(item -> read(item).ifPresent(faults::add));
      boolean own = faults.stream().anyMatch(it -> it.offset() <= fault.offset());
      if (items.isEmpty() || (broken && !own)) {
        report(fault);
      }
      faults.forEach(this::report);
    }

    private void report(YamlException fault) {
      unreadable.add(
          new UnreadablePart(new Span(fault.offset(), fault.offset()), fault.getMessage()));
    }

    /** The parts between the lines that separate documents. */
    private List<Span> documents() {
      SourceText yaml = text.yaml();
      List<Span> parts = new ArrayList<>();
      int start = 0;
      for (int line = 1; line <= yaml.lineCount(); line++) {
        Span span = yaml.lineSpan(line);
        if (yaml.text().startsWith(SEPARATOR, span.start()) && span.start() > start) {
          parts.add(new Span(start, span.start()));
          start = span.start();
        }
      }
      parts.add(new Span(start, yaml.length()));
      return parts;
    }

    AlertTrees result() {
      return new AlertTrees(text, List.copyOf(values), List.copyOf(unreadable));
    }
  }
}

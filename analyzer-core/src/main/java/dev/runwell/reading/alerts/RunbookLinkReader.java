package dev.runwell.reading.alerts;

import dev.runwell.model.Alert;
import dev.runwell.model.AlertAttribute;
import dev.runwell.model.AlertAttribute.Place;
import dev.runwell.model.AlertRules;
import dev.runwell.model.RunbookLink;
import dev.runwell.model.RunbookLink.Naming;
import dev.runwell.model.RunbookLink.State;
import dev.runwell.reading.RunbookPlaces;
import dev.runwell.reading.links.AnchorIndex;
import dev.runwell.reading.links.Anchors;
import dev.runwell.reading.links.PageLookup.Target;
import dev.runwell.reading.links.Percent;
import dev.runwell.source.FilePaths;
import dev.runwell.source.FileTree;
import dev.runwell.source.FileTree.Entry;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Reads what alerts say about their runbooks, and what is there, offline. One reader serves a run;
 * safe for use by several threads.
 */
public final class RunbookLinkReader {
  private final RunbookKeys keys;
  private final RunbookTargets targets;
  private final RunbookPages pages;
  private final AnchorIndex anchors;

  /** Follows links as a house has them among these files. */
  public RunbookLinkReader(RunbookPlaces places, FileTree files, AnchorIndex anchors) {
    keys = new RunbookKeys(places.keys());
    targets = new RunbookTargets(files, places);
    pages = new RunbookPages(files);
    this.anchors = anchors;
  }

  /** The same alerts, each with its runbooks. */
  public AlertRules read(AlertRules rules) {
    String folder = FilePaths.folder(FilePaths.normal(rules.source().path()));
    List<Alert> alerts =
        rules.alerts().stream().map(alert -> alert.withRunbooks(links(alert, folder))).toList();
    return new AlertRules(rules.content(), alerts);
  }

  private List<RunbookLink> links(Alert alert, String folder) {
    List<RunbookLink> links = new ArrayList<>();
    for (AlertAttribute attribute : alert.attributes()) {
      if (attribute.place() != Place.MESSAGE && keys.has(attribute.key())) {
        links.add(link(attribute, Optional.empty(), alert, folder));
      }
    }
    if (links.isEmpty()) {
      for (AlertAttribute attribute : alert.attributes()) {
        keys.meant(attribute.key())
            .filter(meant -> attribute.place() != Place.MESSAGE)
            .ifPresent(meant -> links.add(link(attribute, Optional.of(meant), alert, folder)));
      }
    }
    if (links.stream().allMatch(link -> link.state() == State.PLACEHOLDER)) {
      links.addAll(mentions(alert, folder));
    }
    return links;
  }

  /** The runbooks that the texts of an alert speak of. */
  private List<RunbookLink> mentions(Alert alert, String folder) {
    List<RunbookLink> links = new ArrayList<>();
    for (AlertAttribute text : alert.attributes()) {
      for (String address : RunbookMentions.in(text.value(), targets::knows)) {
        if (text.place() != Place.LABEL || address.equals(text.value())) {
          AlertAttribute part =
              new AlertAttribute(
                  text.place(), text.keySpan(), text.key(), text.valueSpan(), address);
          links.add(link(part, Optional.empty(), alert, folder));
        }
      }
    }
    links.removeIf(link -> link.state() == State.PLACEHOLDER);
    return links;
  }

  private RunbookLink link(
      AlertAttribute attribute, Optional<String> meant, Alert alert, String folder) {
    Optional<String> said = attribute.said();
    String href = said.map(value -> LabelTemplates.expand(value, alert)).orElse("");
    int hash = href.indexOf('#');
    String address = hash < 0 ? href : href.substring(0, hash);
    Optional<String> anchor =
        hash < 0
            ? Optional.empty()
            : Optional.of(Percent.decode(href.substring(hash + 1))).filter(text -> !text.isEmpty());
    if (said.isEmpty() || (RunbookWords.arePlaceholder(href) && !targets.knows(address))) {
      return new RunbookLink(
          attribute,
          meant,
          href,
          Optional.empty(),
          Optional.empty(),
          State.PLACEHOLDER,
          Naming.UNKNOWN,
          List.of());
    }
    Target target =
        LabelTemplates.isOpen(address)
            ? new Target(Entry.UNKNOWN, "")
            : targets.of(address, folder);
    Optional<String> page = targets.page(target);
    Optional<String> file =
        page.or(
            () -> target.entry() == Entry.UNKNOWN ? Optional.empty() : Optional.of(target.path()));
    Naming naming = page.map(path -> pages.naming(path, alert)).orElse(Naming.UNKNOWN);
    List<String> headings =
        naming == Naming.SILENT ? page.map(pages::headings).orElse(List.of()) : List.of();
    return new RunbookLink(
        attribute, meant, href, file, anchor, state(target, page, anchor), naming, headings);
  }

  private State state(Target target, Optional<String> page, Optional<String> anchor) {
    return switch (target.entry()) {
      case UNKNOWN -> State.NOT_CHECKED;
      case NONE -> State.DEAD;
      case FILE, FOLDER -> anchor.map(name -> state(page, name)).orElse(State.ALIVE);
    };
  }

  private State state(Optional<String> page, String anchor) {
    if (LabelTemplates.isOpen(anchor)) {
      return State.NOT_CHECKED;
    }
    Optional<Anchors> those = page.flatMap(anchors::of);
    if (those.isEmpty() || those.get().has(anchor)) {
      return State.ALIVE;
    }
    return those.get().complete() ? State.DEAD_ANCHOR : State.NOT_CHECKED;
  }
}

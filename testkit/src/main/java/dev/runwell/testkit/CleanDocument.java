package dev.runwell.testkit;

import dev.runwell.model.DocumentKind;
import dev.runwell.rule.RuleCatalogue;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * A whole document that breaks no rule, and what happens when it is changed.
 *
 * <pre>{@code
 * CleanDocument page = CleanDocument.of(new OurRules(), text);
 * page.isClean();
 * page.without("Impact").breaks("postmortem/missing-section");
 * page.replace("@dana", "TBD").breaks("action-item/missing-owner", "document/placeholder-text");
 * }</pre>
 *
 * <p>Notes are suggestions: only errors and warnings make a document unclean. Immutable.
 */
public final class CleanDocument {
  private final Setting setting;
  private final String text;

  /** How the document is judged. */
  record Setting(
      RuleCatalogue rules,
      LocalDate asOf,
      String path,
      Optional<DocumentKind> kind,
      Map<String, String> files,
      Set<String> judged) {}

  private CleanDocument(Setting setting, String text) {
    this.setting = setting;
    this.text = text;
  }

  /** A document of the kind that its text tells, as of 2026-04-20, named {@code document.md}. */
  public static CleanDocument of(RuleCatalogue rules, String text) {
    Setting setting =
        new Setting(
            rules, Example.DEFAULT_DAY, "document.md", Optional.empty(), Map.of(), Set.of());
    return new CleanDocument(setting, text);
  }

  /** The same on another day. */
  public CleanDocument asOf(LocalDate day) {
    return new CleanDocument(
        new Setting(setting.rules, day, setting.path, setting.kind, setting.files, setting.judged),
        text);
  }

  /** The same under another name. */
  public CleanDocument at(String path) {
    return new CleanDocument(
        new Setting(setting.rules, setting.asOf, path, setting.kind, setting.files, setting.judged),
        text);
  }

  /** The same taken as of a kind. */
  public CleanDocument as(DocumentKind kind) {
    return new CleanDocument(
        new Setting(
            setting.rules,
            setting.asOf,
            setting.path,
            Optional.of(kind),
            setting.files,
            setting.judged),
        text);
  }

  /** The same with another file beside it that it may link to. */
  public CleanDocument with(String path, String content) {
    Map<String, String> files = new TreeMap<>(setting.files);
    files.put(path, content);
    return new CleanDocument(
        new Setting(setting.rules, setting.asOf, setting.path, setting.kind, files, setting.judged),
        text);
  }

  /** The same with another document that is judged along with it, and clean as well. */
  public CleanDocument together(String path, String content) {
    Set<String> judged = new TreeSet<>(setting.judged);
    judged.add(path);
    Setting both = with(path, content).setting;
    return new CleanDocument(
        new Setting(both.rules, both.asOf, both.path, both.kind, both.files, judged), text);
  }

  /** Asserts that there is neither an error nor a warning, and that it is of a judged kind. */
  public void isClean() {
    new Change(setting, text).breaks();
  }

  /** The document without the section of this heading and all below it. */
  public Change without(String heading) {
    return new Change(setting, text).without(heading);
  }

  /** The document with every occurrence of a text replaced by another. */
  public Change replace(String before, String after) {
    return new Change(setting, text).replace(before, after);
  }
}

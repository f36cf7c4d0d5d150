package dev.runwell.testkit;

import dev.runwell.analyzer.Analyzer;
import dev.runwell.analyzer.Cancellation;
import dev.runwell.config.Settings;
import dev.runwell.finding.AnalysisReport;
import dev.runwell.finding.Finding;
import dev.runwell.finding.Level;
import dev.runwell.report.TextReporter;
import dev.runwell.source.FileTree;
import dev.runwell.source.SourceText;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A clean document after a change. Immutable. */
public final class Change {
  private static final Pattern HEADING = Pattern.compile("(#{1,6})[ \\t]+(.*)");
  private static final Pattern FENCE = Pattern.compile("[ \\t]*(?:```|~~~).*");

  private final CleanDocument.Setting setting;
  private final String text;

  Change(CleanDocument.Setting setting, String text) {
    this.setting = setting;
    this.text = text;
  }

  /** The text after the change. */
  public String text() {
    return text;
  }

  /**
   * Takes the section of this heading and all below it away; throws {@link
   * IllegalArgumentException} if there is none.
   */
  public Change without(String heading) {
    StringBuilder kept = new StringBuilder();
    int removing = 0;
    boolean found = false;
    boolean code = false;
    for (String line : text.split("(?<=\n)", -1)) {
      String bare = line.stripTrailing();
      code ^= FENCE.matcher(bare).matches();
      Matcher headline = HEADING.matcher(bare);
      if (!code && headline.matches()) {
        int level = headline.group(1).length();
        removing = removing > 0 && level > removing ? removing : 0;
        if (removing == 0 && headline.group(2).equals(heading)) {
          removing = level;
          found = true;
        }
      }
      kept.append(removing > 0 ? "" : line);
    }
    if (!found) {
      throw new IllegalArgumentException("no section is headed '" + heading + "'");
    }
    return new Change(setting, kept.toString());
  }

  /**
   * Replaces every occurrence of a text by another; throws {@link IllegalArgumentException} if
   * there is none.
   */
  public Change replace(String before, String after) {
    if (!text.contains(before)) {
      throw new IllegalArgumentException("nowhere is there '" + before + "'");
    }
    return new Change(setting, text.replace(before, after));
  }

  /**
   * Asserts that these rules report something, and that of all others none reports an error or a
   * warning.
   */
  public void breaks(String... rules) {
    Set<String> expected = new TreeSet<>(List.of(rules));
    AnalysisReport report = report();
    Set<String> actual = new TreeSet<>();
    for (Finding finding : report.findings()) {
      if (finding.level() != Level.NOTE || expected.contains(finding.rule())) {
        actual.add(finding.rule());
      }
    }
    boolean judged = report.summary().judgedFiles() == 1 + setting.judged().size();
    if (!judged || !report.problems().isEmpty() || !actual.equals(expected)) {
      throw new AssertionError(
          "expected " + expected + ", found " + actual + "\n" + shown(report) + text);
    }
  }

  private AnalysisReport report() {
    Map<String, String> files = new TreeMap<>(setting.files());
    files.put(setting.path(), text);
    List<SourceText> sources = new ArrayList<>();
    sources.add(SourceText.of(setting.path(), text));
    setting.judged().forEach(path -> sources.add(SourceText.of(path, files.get(path))));
    return Analyzer.builder()
        .rules(setting.rules())
        .asOf(setting.asOf())
        .files(FileTree.of(files))
        .settings(new ExampleSettings(Settings.defaults(), setting.path(), setting.kind()))
        .build()
        .analyzeAll(sources, Cancellation.never());
  }

  private static String shown(AnalysisReport report) {
    StringBuilder shown = new StringBuilder();
    try {
      new TextReporter().write(report, shown);
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
    return shown.toString();
  }
}

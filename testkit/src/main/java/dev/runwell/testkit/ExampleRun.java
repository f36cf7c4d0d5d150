package dev.runwell.testkit;

import dev.runwell.analyzer.Analyzer;
import dev.runwell.analyzer.Cancellation;
import dev.runwell.config.ConfigurationException;
import dev.runwell.config.Settings;
import dev.runwell.config.SettingsFile;
import dev.runwell.config.SettingsReader;
import dev.runwell.finding.AnalysisReport;
import dev.runwell.finding.Finding;
import dev.runwell.model.DocumentKind;
import dev.runwell.rule.CorpusRule;
import dev.runwell.rule.ElementRule;
import dev.runwell.rule.Rule;
import dev.runwell.rule.RuleCatalogue;
import dev.runwell.rule.RuleDescriptor;
import dev.runwell.source.FileTree;
import dev.runwell.source.SourceText;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** One example, taken as one kind of document. */
record ExampleRun(
    RuleCatalogue catalogue,
    RuleDescriptor rule,
    Example example,
    Optional<DocumentKind> kind,
    Map<String, String> files,
    Map<String, String> beside,
    PageHistory history) {

  /** Throws an {@link AssertionError} that shows where example and findings differ. */
  void check() {
    List<Mark> marks = example.marked().marks();
    if (example.flagged() == marks.isEmpty()) {
      throw new AssertionError(
          example.flagged()
              ? "line " + example.line() + ": a flagged example needs a mark"
              : "line " + example.line() + ": an accepted example has no marks");
    }
    AnalysisReport report = analyzer().analyzeAll(sources(), Cancellation.never());
    List<Mark> missing = new ArrayList<>(marks);
    List<Finding> unexpected = new ArrayList<>();
    for (Finding finding : found(report)) {
      Optional<Mark> mark = missing.stream().filter(each -> fits(each, finding)).findFirst();
      mark.ifPresentOrElse(missing::remove, () -> unexpected.add(finding));
      if (finding.rule().equals(rule.id())) {
        MessageForm.check(finding.message());
      }
    }
    if (!missing.isEmpty() || !unexpected.isEmpty() || !report.problems().isEmpty()) {
      throw new AssertionError(Difference.text(this, report, missing, unexpected));
    }
  }

  /** The example, and for a rule that compares documents what it is compared with. */
  private List<SourceText> sources() {
    List<SourceText> sources = new ArrayList<>();
    sources.add(SourceText.of(example.path(), example.marked().text()));
    boolean compares =
        catalogue.rules().stream()
            .anyMatch(each -> id(each).equals(rule.id()) && each instanceof CorpusRule<?>);
    if (compares) {
      Map<String, String> others = kind.isEmpty() ? files : beside;
      others.forEach(
          (path, text) -> {
            if (!path.equals(example.path()) && !path.equals(SettingsFile.NAME)) {
              sources.add(SourceText.of(path, text));
            }
          });
    }
    return sources;
  }

  /** What was found in the example itself. */
  private List<Finding> found(AnalysisReport report) {
    return report.findings().stream()
        .filter(finding -> finding.path().equals(example.path()))
        .toList();
  }

  private boolean fits(Mark mark, Finding finding) {
    return finding.rule().equals(rule.id())
        && finding.start().line() == mark.line()
        && finding.start().column() == mark.column()
        && finding.message().contains(mark.text());
  }

  private Analyzer analyzer() {
    Map<String, String> tree = new TreeMap<>(files);
    tree.put(example.path(), example.marked().text());
    return Analyzer.builder()
        .rules(catalogue)
        .asOf(example.asOf())
        .history(history)
        .files(FileTree.of(tree))
        .settings(new ExampleSettings(settings(FileTree.of(tree)), example.path(), kind))
        .only(catalogue.rules().stream().filter(this::runs).map(ExampleRun::id).toList())
        .build();
  }

  /** What a block named {@code runwell.yml} says, if the page has one. */
  private Settings settings(FileTree tree) {
    String text = files.get(SettingsFile.NAME);
    if (text == null) {
      return Settings.defaults();
    }
    try {
      List<RuleDescriptor> known = catalogue.rules().stream().map(Rule::descriptor).toList();
      return SettingsReader.read(SourceText.of(SettingsFile.NAME, text), known, tree);
    } catch (ConfigurationException e) {
      throw new AssertionError(e.getMessage(), e);
    }
  }

  private boolean runs(Rule other) {
    boolean sameGroup = other.descriptor().group().equals(rule.group());
    return id(other).equals(rule.id())
        || (sameGroup && (example.whole() || other instanceof ElementRule<?>));
  }

  private static String id(Rule rule) {
    return rule.descriptor().id();
  }
}

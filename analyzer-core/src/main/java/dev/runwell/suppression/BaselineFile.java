package dev.runwell.suppression;

import dev.runwell.config.Settings;
import dev.runwell.finding.AnalysisReport;
import dev.runwell.rule.HistoryRule;
import dev.runwell.rule.Rule;
import dev.runwell.rule.RuleCatalogue;
import dev.runwell.rule.RuleNames;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * The findings that were accepted earlier, as a run finds them on the disk.
 *
 * @param settings of the house, from whose folder a baseline names files
 * @param workingFolder what the run's paths are relative to; absolute
 */
public record BaselineFile(Baseline baseline, Settings settings, Path workingFolder) {

  /** Nothing accepted. */
  public static BaselineFile none(Settings settings, Path workingFolder) {
    return new BaselineFile(Baseline.empty(), settings, workingFolder);
  }

  /**
   * The baseline in the file with this name, from the working folder; empty if it is not there.
   *
   * @throws BaselineException if it holds something else
   */
  public static Optional<BaselineFile> read(String name, Settings settings, Path workingFolder)
      throws BaselineException, IOException {
    Path file = workingFolder.resolve(name).normalize();
    if (!Files.isRegularFile(file)) {
      return Optional.empty();
    }
    try {
      Baseline baseline = Baseline.read(name, Files.readString(file, StandardCharsets.UTF_8));
      return Optional.of(new BaselineFile(baseline, settings, workingFolder));
    } catch (CharacterCodingException e) {
      throw new BaselineException(name, e);
    }
  }

  /** A report beside the accepted findings; {@code asked} tells which rules had a say in it. */
  public ComparedReport compare(AnalysisReport report, Predicate<String> asked) {
    return baseline.compare(
        report,
        settings::home,
        asked,
        path -> Files.exists(workingFolder.resolve(settings.inRun(path)).normalize()));
  }

  /** Whether a rule has a say in a run: a rule that is not known any more would, if it were. */
  public static Predicate<String> asked(
      List<String> only, List<String> skip, boolean git, RuleCatalogue rules) {
    List<String> past =
        rules.rules().stream()
            .filter(HistoryRule.class::isInstance)
            .map(Rule::descriptor)
            .map(rule -> rule.id())
            .toList();
    return id ->
        (only.isEmpty() || only.stream().anyMatch(name -> RuleNames.covers(name, id)))
            && skip.stream().noneMatch(name -> RuleNames.covers(name, id))
            && (git || !past.contains(id));
  }
}

package dev.runwell.maven;

import dev.runwell.analyzer.Analyzer;
import dev.runwell.analyzer.AnalyzerBuilder;
import dev.runwell.analyzer.Cancellation;
import dev.runwell.analyzer.PathException;
import dev.runwell.config.ConfigurationException;
import dev.runwell.config.HouseConfiguration;
import dev.runwell.config.Profile;
import dev.runwell.config.Settings;
import dev.runwell.finding.AnalysisReport;
import dev.runwell.history.GitHistory;
import dev.runwell.rule.NearestName;
import dev.runwell.rule.Rule;
import dev.runwell.rule.RuleCatalogue;
import dev.runwell.rule.RuleDescriptor;
import dev.runwell.rules.BuiltInRules;
import dev.runwell.suppression.Baseline;
import dev.runwell.suppression.BaselineException;
import dev.runwell.suppression.BaselineFile;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.logging.Log;

/**
 * Judges documents as a build asks for it.
 *
 * @param root what paths are relative to; absolute
 * @param config the configuration's name; null for the nearest
 * @param asOf what today is
 * @param profile whose standard holds; null for the configuration's
 * @param baseline the accepted findings; null for the configuration's, if it has any
 */
record DocumentRun(
    Path root,
    String config,
    List<String> paths,
    LocalDate asOf,
    String profile,
    String baseline,
    Log log) {

  /**
   * What came of it, with what it was judged by.
   *
   * @param accepted what was accepted earlier
   * @param compared the report beside that
   */
  record Outcome(
      Settings settings, RuleCatalogue rules, BaselineFile accepted, Baseline.Compared compared) {

    AnalysisReport report() {
      return compared.report();
    }
  }

  /** Reads the configuration and what was accepted, which has to be there, then the documents. */
  Outcome judge() throws MojoExecutionException, ConfigurationException, IOException {
    return judge(
        name -> {
          throw new MojoExecutionException(
              "no such baseline: " + name + "; runwell:baseline writes one");
        });
  }

  /** The same, with nothing accepted if the file is not there yet. */
  Outcome judgeAnew() throws MojoExecutionException, ConfigurationException, IOException {
    return judge(name -> {});
  }

  /** What becomes of a baseline that is not there. */
  @FunctionalInterface
  private interface Missing {
    void is(String name) throws MojoExecutionException;
  }

  private Outcome judge(Missing missing)
      throws MojoExecutionException, ConfigurationException, IOException {
    HouseConfiguration house = house();
    RuleCatalogue rules = house.rules(new BuiltInRules());
    Settings settings = settings(house, rules);
    BaselineFile accepted = accepted(settings, missing);
    AnalyzerBuilder analyzer =
        Analyzer.builder()
            .asOf(asOf)
            .rules(rules)
            .settings(settings)
            .workingFolder(root)
            .notes(log::info);
    if (settings.git()) {
      analyzer.history(new GitHistory(root));
    }
    try {
      AnalysisReport report = analyzer.build().analyze(paths, Cancellation.never());
      Baseline.Compared compared =
          accepted.compare(report, BaselineFile.asked(List.of(), List.of(), settings.git(), rules));
      return new Outcome(settings, rules, accepted, compared);
    } catch (PathException e) {
      throw new MojoExecutionException("paths of Runwell: " + e.getMessage(), e);
    }
  }

  /** The name of the file with the accepted findings; empty if nobody named one. */
  Optional<String> baselineName(Settings settings) {
    return Optional.ofNullable(baseline).or(settings::baseline);
  }

  private BaselineFile accepted(Settings settings, Missing missing)
      throws MojoExecutionException, IOException {
    Optional<String> name = baselineName(settings);
    if (name.isPresent()) {
      try {
        Optional<BaselineFile> found = BaselineFile.read(name.get(), settings, root);
        if (found.isPresent()) {
          return found.get();
        }
      } catch (BaselineException e) {
        throw new MojoExecutionException(e.getMessage(), e);
      }
      missing.is(name.get());
    }
    return BaselineFile.none(settings, root);
  }

  private HouseConfiguration house() throws MojoExecutionException {
    if (config == null) {
      return HouseConfiguration.find(root);
    }
    return HouseConfiguration.named(config, root)
        .orElseThrow(
            () ->
                new MojoExecutionException(
                    "config of Runwell: no such file: " + config + " in " + root));
  }

  private Settings settings(HouseConfiguration house, RuleCatalogue rules)
      throws MojoExecutionException, ConfigurationException, IOException {
    List<RuleDescriptor> known = rules.rules().stream().map(Rule::descriptor).toList();
    Settings settings = house.settings(known);
    if (profile == null) {
      return settings;
    }
    Profile asked =
        Profile.of(profile)
            .orElseThrow(
                () ->
                    new MojoExecutionException(
                        NearestName.unknown("profile", profile, Profile.ids())));
    return settings.under(asked, known);
  }
}

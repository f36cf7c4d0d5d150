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
import dev.runwell.suppression.BaselineException;
import dev.runwell.suppression.BaselineFile;
import dev.runwell.suppression.ComparedReport;
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
 * @param house the configuration and the rules of the house
 * @param asOf what today is
 * @param profile whose standard holds; null for the configuration's
 * @param baseline the accepted findings; null for the configuration's, if it has any
 */
record DocumentRun(
    Path root,
    HouseConfiguration house,
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
      Settings settings, RuleCatalogue rules, BaselineFile accepted, ComparedReport compared) {

    AnalysisReport report() {
      return compared.report();
    }
  }

  /** Reads the configuration and what was accepted, which has to be there, then the documents. */
  Outcome judge()
      throws MojoExecutionException, ConfigurationException, PathException, IOException {
    return judge(
        name -> {
          throw new MojoExecutionException(
              "no such baseline: " + name + "; runwell:baseline writes one");
        });
  }

  /** The same, with nothing accepted if the file is not there yet. */
  Outcome judgeAnew()
      throws MojoExecutionException, ConfigurationException, PathException, IOException {
    return judge(name -> {});
  }

  /** What becomes of a baseline that is not there. */
  @FunctionalInterface
  private interface Missing {
    void is(String name) throws MojoExecutionException;
  }

  private Outcome judge(Missing missing)
      throws MojoExecutionException, ConfigurationException, PathException, IOException {
    RuleCatalogue rules = house.rules(new BuiltInRules());
    Settings settings = settings(rules);
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
    AnalysisReport report = analyzer.build().analyze(paths, Cancellation.never());
    ComparedReport compared =
        accepted.compare(report, BaselineFile.asked(List.of(), List.of(), settings.git(), rules));
    return new Outcome(settings, rules, accepted, compared);
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

  private Settings settings(RuleCatalogue rules)
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

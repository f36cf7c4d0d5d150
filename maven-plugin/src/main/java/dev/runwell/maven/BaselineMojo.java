package dev.runwell.maven;

import dev.runwell.analyzer.PathException;
import dev.runwell.config.ConfigurationException;
import dev.runwell.report.WholeFile;
import dev.runwell.suppression.Baseline;
import dev.runwell.suppression.Renewal;
import java.io.IOException;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugins.annotations.Mojo;

/**
 * Accepts what is found today, so that {@code check} reports only what is new: writes the file that
 * {@code baseline} or {@code runwell.yml} names, else {@code runwell-baseline}.
 */
@Mojo(name = "baseline", requiresProject = false, threadSafe = true)
public final class BaselineMojo extends JudgingMojo {

  @Override
  void run(DocumentRun documents)
      throws MojoExecutionException, ConfigurationException, PathException, IOException {
    DocumentRun.Outcome outcome = documents.judgeAnew();
    String name = documents.baselineName(outcome.settings()).orElse(Baseline.FILE);
    Renewal renewed =
        outcome.accepted().baseline().renewed(outcome.compared(), outcome.settings()::home);
    WholeFile.write(documents.root(), name, renewed.baseline()::write);
    getLog().info(name + ": " + renewed.summary());
    if (documents.baselineName(outcome.settings()).isEmpty()) {
      getLog().info("To use it, write baseline: " + name + " into runwell.yml");
    }
    failOver(outcome.report().problems());
  }
}

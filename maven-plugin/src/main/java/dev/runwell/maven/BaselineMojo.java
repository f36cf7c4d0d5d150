package dev.runwell.maven;

import dev.runwell.analyzer.PathException;
import dev.runwell.config.ConfigurationException;
import dev.runwell.report.WholeFile;
import dev.runwell.suppression.Baseline;
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
    Baseline renewed =
        outcome.accepted().baseline().renewed(outcome.compared(), outcome.settings()::home);
    WholeFile.write(documents.root().resolve(name).normalize(), renewed::write);
    getLog()
        .info(
            name
                + ": "
                + renewed.entries().size()
                + " accepted; "
                + outcome.compared().stale().size()
                + " dropped");
    if (documents.baselineName(outcome.settings()).isEmpty()) {
      getLog().info("To use it, write baseline: " + name + " into runwell.yml");
    }
    failOver(outcome.report().problems());
  }
}

package dev.runwell.maven;

import dev.runwell.analyzer.PathException;
import dev.runwell.config.ConfigurationException;
import java.io.IOException;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Parameter;

/** What the goals that judge documents have in common. */
abstract class JudgingMojo extends RunwellMojo {
  /** What today is, as {@code YYYY-MM-DD}; by default the day the build began. */
  @Parameter(property = "runwell.asOf")
  String asOf;

  /** Whose standard holds where they differ, whatever {@code runwell.yml} says. */
  @Parameter(property = "runwell.profile")
  String profile;

  /** The file with the findings that are accepted; by default what {@code runwell.yml} says. */
  @Parameter(property = "runwell.baseline")
  String baseline;

  /** Does what the goal is for. */
  abstract void run(DocumentRun documents)
      throws MojoExecutionException,
          MojoFailureException,
          ConfigurationException,
          PathException,
          IOException;

  @Override
  final void run()
      throws MojoExecutionException,
          MojoFailureException,
          ConfigurationException,
          PathException,
          IOException {
    run(new DocumentRun(folder(), house(), paths, today(), profile, baseline, getLog()));
  }

  private LocalDate today() throws MojoExecutionException {
    if (asOf == null) {
      return firstDay();
    }
    try {
      return LocalDate.parse(asOf);
    } catch (DateTimeParseException e) {
      throw new MojoExecutionException("asOf takes a date such as 2026-04-20, not " + asOf, e);
    }
  }
}

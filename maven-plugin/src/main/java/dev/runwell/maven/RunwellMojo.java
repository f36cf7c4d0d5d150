package dev.runwell.maven;

import dev.runwell.config.ConfigurationException;
import dev.runwell.report.IoReason;
import java.io.File;
import java.io.IOException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeParseException;
import java.util.Date;
import java.util.List;
import org.apache.maven.plugin.AbstractMojo;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Parameter;

/** What the goals that look at documents have in common. */
abstract class RunwellMojo extends AbstractMojo {
  /** Leaves this goal out. */
  @Parameter(property = "runwell.skip", defaultValue = "false")
  boolean skip;

  /** The configuration; by default the nearest {@code runwell.yml} on the way up. */
  @Parameter(property = "runwell.config")
  String config;

  /** Files, folders and globs, from the folder that the build was started for. */
  @Parameter(property = "runwell.paths", defaultValue = ".")
  List<String> paths;

  /** What today is, as {@code YYYY-MM-DD}; by default the day the build began. */
  @Parameter(property = "runwell.asOf")
  String asOf;

  /** Whose standard holds where they differ, whatever {@code runwell.yml} says. */
  @Parameter(property = "runwell.profile")
  String profile;

  /** The file with the findings that are accepted; by default what {@code runwell.yml} says. */
  @Parameter(property = "runwell.baseline")
  String baseline;

  @Parameter(defaultValue = "${session.executionRootDirectory}", readonly = true, required = true)
  File root;

  @Parameter(defaultValue = "${project.executionRoot}", readonly = true, required = true)
  boolean executionRoot;

  @Parameter(defaultValue = "${session.startTime}", readonly = true, required = true)
  Date started;

  /** Does what the goal is for. */
  abstract void run(DocumentRun documents)
      throws MojoExecutionException, MojoFailureException, ConfigurationException, IOException;

  @Override
  public final void execute() throws MojoExecutionException, MojoFailureException {
    if (skip) {
      getLog().info("Runwell is left out (runwell.skip)");
      return;
    }
    if (!executionRoot) {
      getLog().debug("Runwell runs once, for the folder that the build was started for");
      return;
    }
    try {
      run(documents());
    } catch (ConfigurationException e) {
      e.getMessage().lines().forEach(getLog()::error);
      throw new MojoExecutionException(
          "The configuration of Runwell has errors, see above; nothing was checked");
    } catch (IOException e) {
      throw new MojoExecutionException("Runwell cannot read or write: " + IoReason.of(e), e);
    }
  }

  private DocumentRun documents() throws MojoExecutionException {
    return new DocumentRun(
        root.toPath().toAbsolutePath().normalize(),
        config,
        paths,
        today(),
        profile,
        baseline,
        getLog());
  }

  private LocalDate today() throws MojoExecutionException {
    if (asOf == null) {
      return started.toInstant().atZone(ZoneId.systemDefault()).toLocalDate();
    }
    try {
      return LocalDate.parse(asOf);
    } catch (DateTimeParseException e) {
      throw new MojoExecutionException("asOf takes a date such as 2026-04-20, not " + asOf, e);
    }
  }
}

package dev.runwell.maven;

import dev.runwell.analyzer.PathException;
import dev.runwell.config.ConfigurationException;
import dev.runwell.config.HouseConfiguration;
import dev.runwell.finding.Problem;
import dev.runwell.report.FindingLine;
import dev.runwell.report.IoReason;
import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Date;
import java.util.List;
import org.apache.maven.plugin.AbstractMojo;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Parameter;

/** What all goals have in common: they run once a build, at its root, over documents. */
abstract class RunwellMojo extends AbstractMojo {
  static final String UNREAD = "What could not be read or checked is listed above.";

  /** Leaves this goal out. */
  @Parameter(property = "runwell.skip", defaultValue = "false")
  boolean skip;

  /** The configuration; by default the nearest {@code runwell.yml} on the way up. */
  @Parameter(property = "runwell.config")
  String config;

  /** Files, folders and globs, from the folder that the build was started for. */
  @Parameter(property = "runwell.paths", defaultValue = ".")
  List<String> paths;

  @Parameter(defaultValue = "${session.executionRootDirectory}", readonly = true, required = true)
  File root;

  @Parameter(defaultValue = "${project.executionRoot}", readonly = true, required = true)
  boolean executionRoot;

  @Parameter(defaultValue = "${session.startTime}", readonly = true, required = true)
  Date started;

  @Parameter(defaultValue = "${plugin.version}", readonly = true, required = true)
  String version;

  /** Does what the goal is for. */
  abstract void run()
      throws MojoExecutionException,
          MojoFailureException,
          ConfigurationException,
          PathException,
          IOException;

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
      run();
    } catch (ConfigurationException e) {
      e.getMessage().lines().forEach(getLog()::error);
      throw new MojoExecutionException(
          "The configuration of Runwell has errors, see above; nothing was read");
    } catch (PathException e) {
      throw new MojoExecutionException("paths of Runwell: " + e.getMessage(), e);
    } catch (IOException e) {
      throw new MojoExecutionException("Runwell cannot go on: " + IoReason.of(e), e);
    }
  }

  /** What every name is relative to; absolute. */
  final Path folder() {
    return root.toPath().toAbsolutePath().normalize();
  }

  /** The configuration that was named, else the nearest. */
  final HouseConfiguration house() throws MojoExecutionException {
    if (config == null) {
      return HouseConfiguration.find(folder());
    }
    return HouseConfiguration.named(config, folder())
        .orElseThrow(
            () ->
                new MojoExecutionException(
                    "config of Runwell: no such file: " + config + " in " + folder()));
  }

  /** The day the build began. */
  final LocalDate firstDay() {
    return started.toInstant().atZone(ZoneId.systemDefault()).toLocalDate();
  }

  /** Names what could not be read or checked, and fails the build over it. */
  final void failOver(List<Problem> problems) throws MojoExecutionException {
    for (Problem problem : problems) {
      getLog().error(FindingLine.of(problem));
    }
    if (!problems.isEmpty()) {
      throw new MojoExecutionException(UNREAD);
    }
  }
}

package dev.runwell.maven;

import dev.runwell.analyzer.PathException;
import dev.runwell.config.ConfigurationException;
import dev.runwell.report.ReportFormat;
import dev.runwell.report.Sum;
import dev.runwell.report.TextReporter;
import java.io.File;
import java.io.IOException;
import java.util.Locale;
import org.apache.maven.doxia.sink.Sink;
import org.apache.maven.doxia.sink.SinkFactory;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.reporting.MavenMultiPageReport;
import org.apache.maven.reporting.MavenReportException;

/**
 * Writes a page with scores, charts and findings, {@code target/site/runwell.html}; also as a
 * report of the Maven site. Findings never fail it.
 *
 * <p>It is one page. Being a report of several makes it one that site plugins before 3.20 can call:
 * the method of a single page had another signature there.
 */
@Mojo(name = "report", requiresProject = false, threadSafe = true)
public final class ReportMojo extends JudgingMojo implements MavenMultiPageReport {
  private static final String NAME = "runwell";

  @Parameter(
      defaultValue = "${project.reporting.outputDirectory}",
      readonly = true,
      required = true)
  File outputDirectory;

  /** None where there is no POM: nothing says then where a site is to be. */
  @Parameter(defaultValue = "${project.file}", readonly = true)
  File projectFile;

  @Override
  void run(DocumentRun documents)
      throws MojoExecutionException, ConfigurationException, PathException, IOException {
    DocumentRun.Outcome outcome = documents.judge();
    File folder = projectFile == null ? new File(root, "target/site") : outputDirectory;
    String file = new File(folder, NAME + ".html").getAbsolutePath();
    ReportFormat.Context context =
        new ReportFormat.Context(
            version, outcome.rules(), outcome.settings().failOn(), new TextReporter());
    new BuildReport(ReportFormat.HTML, file).write(outcome.report(), context, documents.root());
    getLog().info(Sum.of(outcome.report()) + ": " + file);
  }

  /** Called by the site; the page is a whole one of its own, so the sink stays empty. */
  @Override
  public void generate(Sink sink, Locale locale) throws MavenReportException {
    try {
      execute();
    } catch (MojoExecutionException | MojoFailureException e) {
      throw new MavenReportException(e.getMessage(), e);
    }
  }

  /** Called by the sites that know of reports of several pages. */
  @Override
  public void generate(Sink sink, SinkFactory factory, Locale locale) throws MavenReportException {
    generate(sink, locale);
  }

  @Override
  public boolean isExternalReport() {
    return true;
  }

  @Override
  public boolean canGenerateReport() {
    return executionRoot && !skip;
  }

  /** Deprecated, and still what site plugins of today and before ask. */
  @Override
  @SuppressWarnings("deprecation")
  public String getOutputName() {
    return NAME;
  }

  @Override
  public String getCategoryName() {
    return CATEGORY_PROJECT_REPORTS;
  }

  @Override
  public String getName(Locale locale) {
    return "Runwell";
  }

  @Override
  public String getDescription(Locale locale) {
    return "Quality of runbooks, post-mortems and alert definitions.";
  }

  @Override
  public void setReportOutputDirectory(File directory) {
    outputDirectory = directory;
  }

  @Override
  public File getReportOutputDirectory() {
    return outputDirectory;
  }
}

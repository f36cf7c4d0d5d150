package dev.runwell.maven;

import dev.runwell.analyzer.Analyzer;
import dev.runwell.analyzer.AnalyzerBuilder;
import dev.runwell.analyzer.Cancellation;
import dev.runwell.analyzer.IndexUpdate;
import dev.runwell.analyzer.PathException;
import dev.runwell.analyzer.UpdatedIndex;
import dev.runwell.config.ConfigurationException;
import dev.runwell.config.HouseConfiguration;
import dev.runwell.incident.IncidentWriter;
import dev.runwell.incident.SentenceEmbedding;
import dev.runwell.incident.ShippedEmbedding;
import dev.runwell.rule.Rule;
import dev.runwell.rules.BuiltInRules;
import dev.runwell.search.LuceneIndex;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;

/**
 * Builds the index of past incidents that {@code runwell search} asks, or brings it up to date:
 * what is unchanged is not read again, what is gone leaves.
 */
@Mojo(name = "index", requiresProject = false, threadSafe = true)
public final class IndexMojo extends RunwellMojo {

  /** The folder of the index, from the folder that the build was started for. */
  @Parameter(property = "runwell.index", defaultValue = ".runwell/index")
  String index;

  @Override
  void run() throws MojoExecutionException, ConfigurationException, PathException, IOException {
    HouseConfiguration house = house();
    AnalyzerBuilder analyzer =
        Analyzer.builder()
            .asOf(firstDay())
            .settings(
                house.settings(
                    house.rules(new BuiltInRules()).rules().stream()
                        .map(Rule::descriptor)
                        .toList()))
            .workingFolder(folder());
    Path target = folder().resolve(index).normalize();
    try (IncidentWriter writer = LuceneIndex.in(target, meaning()).writer()) {
      writer.begunAnew().ifPresent(why -> getLog().warn(why + "; it is made anew"));
      UpdatedIndex outcome =
          new IndexUpdate(writer, Optional.empty(), folder(), version, target)
              .run(analyzer, paths, Cancellation.never());
      writer.wordsOnly().ifPresent(why -> getLog().warn("indexed by words alone: " + why));
      getLog().info(outcome.summary() + " in " + index);
      failOver(outcome.problems());
    }
  }

  /** The model, where the build has given this plugin runwell-incident-meaning as a dependency. */
  private Optional<SentenceEmbedding> meaning() {
    return new ShippedEmbedding(System.getenv(), folder()).find();
  }
}

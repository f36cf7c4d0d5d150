package dev.runwell.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import javax.tools.JavaCompiler;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Nobody builds the benchmark, which is a file to be run; so it would fall behind unnoticed. */
class SearchBenchmarkTest {
  private static final Path SOURCE =
      Path.of("..", "docs", "search-benchmark", "SearchBenchmark.java");

  @Test
  void itFitsTheIndexThatItMeasures(@TempDir Path classes) {
    JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
    ByteArrayOutputStream said = new ByteArrayOutputStream();
    String path = System.getProperty("java.class.path");
    int status =
        compiler.run(
            null,
            said,
            said,
            "-proc:none",
            "-encoding",
            "UTF-8",
            "-cp",
            path,
            "-d",
            classes.toString(),
            SOURCE.toString());
    assertThat(status).as(said.toString(StandardCharsets.UTF_8)).isZero();
  }
}
